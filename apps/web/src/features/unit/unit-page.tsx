import { buttonClass } from "@kiemtra/ui/button";
import { Link, useParams } from "@tanstack/react-router";
import { QrCode } from "lucide-react";
import { useCallback } from "react";
import { api } from "../../shared/api.ts";
import type { Outputs } from "../../shared/api-shapes.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { UnitHead } from "./unit-head.tsx";
import { UnitLinks } from "./unit-links.tsx";
import { UnitRecommendations } from "./unit-recommendations.tsx";
import { UnitVisits } from "./unit-visits.tsx";

/** A unit in time, with all that its screen shows. */
export type UnitRecord = Outputs["unit"]["get"];

/** What a unit came from and became, its visits, and what was asked of it. */
export function UnitPage() {
  const { t } = useOfficeWords();
  const { unitId = "" } = useParams({ strict: false });
  const fetcher = useCallback(() => api.unit.get.query({ id: unitId }), [unitId]);
  const record = useResource(`unit:${unitId}`, fetcher);
  return (
    <ResourcePage
      title={record.data?.unit.name ?? t("units.title")}
      back={{ to: "/units" }}
      resource={record}
    >
      {(data) => (
        <div className="flex max-w-4xl flex-col gap-6">
          <UnitHead record={data} />
          <Link
            to="/units/$unitId/code-sheets"
            params={{ unitId: data.unit.id }}
            className={buttonClass("secondary", "w-fit")}
          >
            <QrCode aria-hidden="true" size={20} />
            {t("unit.code-sheets")}
          </Link>
          <UnitLinks title={t("unit.successors")} links={data.successors} />
          <UnitLinks title={t("unit.predecessors")} links={data.predecessors} />
          <UnitVisits visits={data.inspections} />
          <UnitRecommendations rows={data.recommendations} />
        </div>
      )}
    </ResourcePage>
  );
}
