import { authorityName } from "@kiemtra/core";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { LockStrip } from "../../shared/inspection/lock-strip.tsx";
import { DataTag, PointsTag } from "../../shared/inspection/points-tag.tsx";
import { visitHome } from "../../shared/inspection/visit-link.ts";
import { Page } from "../../shared/page.tsx";
import { useLaterWords } from "../../words/use-later-words.ts";
import { MinutesChecklist } from "./minutes-checklist.tsx";
import { PaperLinks } from "./paper-links.tsx";

/** What the minutes will say is complete or not, and the papers themselves. */
export function MinutesPage() {
  const { t } = useLaterWords();
  const { view, waiting } = useInspection();
  return (
    <Page title={authorityName(view.unit)} back={visitHome(view.id)} heading={t("minutes.title")}>
      <LockStrip />
      <div className="flex flex-col gap-4">
        <p className="flex gap-2">
          <DataTag />
          <PointsTag />
        </p>
        <MinutesChecklist />
        <PaperLinks
          title={t("minutes.title")}
          what={t("minutes.what")}
          base={`/papers/inspections/${view.id}/minutes`}
          stale={waiting.length > 0}
        />
        {view.status !== "open" && (
          <PaperLinks
            title={t("notice.title")}
            what={t("notice.what")}
            base={`/papers/inspections/${view.id}/notice`}
            stale={false}
          />
        )}
      </div>
    </Page>
  );
}
