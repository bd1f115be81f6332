import { authorityName } from "@kiemtra/core";
import { formatDateWithWeekday } from "@kiemtra/i18n";
import { buttonClass } from "@kiemtra/ui/button";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { capitalise } from "../../shared/capitalise.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { LockStrip } from "../../shared/inspection/lock-strip.tsx";
import { DataTag } from "../../shared/inspection/points-tag.tsx";
import { Page } from "../../shared/page.tsx";
import { useWords } from "../../words/use-words.ts";
import { AreaList } from "./area-list.tsx";
import { EarlierFindings } from "./earlier-findings.tsx";
import { EndVisit } from "./end-visit.tsx";
import { History } from "./history.tsx";
import { ProgressCard } from "./progress-card.tsx";
import { TeamCard } from "./team-card.tsx";
import { VisitLinks } from "./visit-links.tsx";

/** The visit's home: where it stands, what is left, where to go on. */
export function VisitHomePage() {
  const { t, locale } = useWords();
  const { view, progress } = useInspection();
  const next = progress.find(({ standing }) => standing === "open");
  return (
    <Page
      title={authorityName(view.unit)}
      subtitle={`${capitalise(formatDateWithWeekday(view.visitOn, locale))} · ${view.round.title}`}
      back={{ to: "/work" }}
      wide
    >
      <LockStrip />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex flex-col gap-4">
          <DataTag />
          <ProgressCard />
          {view.canEdit && next && (
            <Link
              to="/inspections/$id/criteria/$nodeId"
              params={{ id: view.id, nodeId: next.node.id }}
              className={buttonClass("primary", "w-full lg:w-fit")}
            >
              {t("visit.continue", { number: next.node.number ?? "" })}
              <ChevronRight aria-hidden="true" size={22} />
            </Link>
          )}
          <AreaList />
        </div>
        <div className="flex flex-col gap-4">
          <VisitLinks />
          <EarlierFindings />
          <EndVisit />
          <TeamCard />
          <History />
        </div>
      </div>
    </Page>
  );
}
