import { authorityName } from "@kiemtra/core";
import { buttonClass } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Strip } from "@kiemtra/ui/strip";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { LockStrip } from "../../shared/inspection/lock-strip.tsx";
import { visitHome } from "../../shared/inspection/visit-link.ts";
import { Page } from "../../shared/page.tsx";
import { uuidV7 } from "../../shared/uuid.ts";
import { useLaterWords } from "../../words/use-later-words.ts";
import { FindingCard } from "./finding-card.tsx";
import { Suggestions, useSuggestions } from "./suggestions.tsx";
import { useTemplates } from "./use-templates.ts";

/** *Tồn tại, hạn chế; ưu điểm*: what has been written, and what could be. */
export function FindingsPage() {
  const { t } = useLaterWords();
  const { view } = useInspection();
  const { failed } = useTemplates();
  const suggestions = useSuggestions();
  const [newId] = useState(() => uuidV7());
  return (
    <Page title={authorityName(view.unit)} back={visitHome(view.id)} heading={t("findings.title")}>
      <LockStrip />
      <div className="flex flex-col gap-4">
        {failed.length > 0 && (
          <Strip kind="warn">{t("findings.templates-failed", { names: failed.join(", ") })}</Strip>
        )}
        {view.canEdit && (
          <Link
            to="/inspections/$id/findings/$findingId"
            params={{ id: view.id, findingId: newId }}
            className={buttonClass("primary", "w-full lg:w-fit")}
          >
            <Plus aria-hidden="true" size={22} />
            {t("finding.write")}
          </Link>
        )}
        {view.findings.length === 0 ? (
          <EmptyState>
            {suggestions.length > 0
              ? t("findings.none-suggested", { n: suggestions.length })
              : t("findings.none")}
          </EmptyState>
        ) : (
          <ul className="flex flex-col gap-2">
            {view.findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </ul>
        )}
        {view.canEdit && <Suggestions list={suggestions} />}
      </div>
    </Page>
  );
}
