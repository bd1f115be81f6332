import { buttonClass } from "@kiemtra/ui/button";
import { Tag } from "@kiemtra/ui/tag";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useCallback } from "react";
import { api } from "../../shared/api.ts";
import type { Outputs } from "../../shared/api-shapes.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { Heatmap } from "./heatmap.tsx";
import { Ranking } from "./ranking.tsx";
import { Statements } from "./statements.tsx";
import { TeamTable } from "./team-table.tsx";
import { UnitProposals } from "./unit-proposals.tsx";
import { VisitTable } from "./visit-table.tsx";

/** A round with everything that its screens show. */
export type Round = Outputs["round"]["get"];
export type RoundInspection = Round["inspections"][number];

/** The views of a round; which one is open is in the address. */
export const ROUND_VIEWS = ["ranking", "heatmap", "visits", "statements", "unit-proposals", "team"] as const;
export type RoundView = (typeof ROUND_VIEWS)[number];

const route = getRouteApi("/signed-in/rounds/$roundId");

/** Overview of a round: ranking, heatmap, visits, general statements, team. */
export function RoundPage() {
  const { t } = useOfficeWords();
  const { roundId } = route.useParams();
  const fetcher = useCallback(() => api.round.get.query({ id: roundId }), [roundId]);
  const round = useResource(`round:${roundId}`, fetcher);
  return (
    <ResourcePage title={round.data?.title ?? t("rounds.title")} back={{ to: "/rounds" }} resource={round}>
      {(data) => <RoundOverview round={data} />}
    </ResourcePage>
  );
}

function RoundOverview({ round }: { readonly round: Round }) {
  const { t } = useOfficeWords();
  const { view } = route.useSearch();
  const shown = view ?? (round.withPoints ? "ranking" : "visits");
  return (
    <div className="flex flex-col gap-4">
      <RoundHead round={round} />
      <nav aria-label={t("round.view")} className="flex flex-wrap gap-2" data-print="no">
        {ROUND_VIEWS.filter((name) => round.withPoints || (name !== "ranking" && name !== "heatmap")).map(
          (name) => (
            <Link
              key={name}
              to="/rounds/$roundId"
              params={{ roundId: round.id }}
              search={{ view: name }}
              aria-current={name === shown ? "page" : undefined}
              className={buttonClass(name === shown ? "primary" : "secondary")}
            >
              {t(`round.view.${name}`)}
            </Link>
          ),
        )}
      </nav>
      <RoundContent round={round} view={shown} />
    </div>
  );
}

function RoundContent({ round, view }: { readonly round: Round; readonly view: RoundView }) {
  switch (view) {
    case "ranking":
      return <Ranking round={round} />;
    case "heatmap":
      return <Heatmap round={round} />;
    case "visits":
      return <VisitTable round={round} />;
    case "statements":
      return <Statements round={round} />;
    case "unit-proposals":
      return <UnitProposals round={round} />;
    case "team":
      return <TeamTable round={round} />;
  }
}

function RoundHead({ round }: { readonly round: Round }) {
  const { t, of } = useOfficeWords();
  const illustrativePoints = round.withPoints && round.ruleSet.content.points === "illustrative";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-hint text-muted">
        {t("rounds.period", { from: round.startsOn, to: round.endsOn })}
        {round.planNumber && ` · ${t("rounds.plan", { number: round.planNumber })}`}
        {" · "}
        <Link to="/rule-sets/$ruleSetId" params={{ ruleSetId: round.ruleSet.content.id }}>
          {of(round.ruleSet.content.title)}
        </Link>
      </p>
      {round.illustrative && <Tag>{t("tag.illustrative-data")}</Tag>}
      {illustrativePoints && <Tag>{t("tag.illustrative-points")}</Tag>}
      <Link
        to="/rounds/$roundId/import"
        params={{ roundId: round.id }}
        className={buttonClass("secondary", "lg:ml-auto")}
      >
        {t("round.import")}
      </Link>
      <Link
        to="/rounds/$roundId/recommendations"
        params={{ roundId: round.id }}
        className={buttonClass("secondary")}
      >
        {t("round.board")}
      </Link>
    </div>
  );
}
