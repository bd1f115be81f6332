import { buttonClass } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Tag } from "@kiemtra/ui/tag";
import { Link } from "@tanstack/react-router";
import { api } from "../../shared/api.ts";
import type { Outputs } from "../../shared/api-shapes.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { hasRole, useMe } from "../../shared/session.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

type RoundSummary = Outputs["round"]["list"][number];

const fetchRounds = () => api.round.list.query();

/** The rounds that a person may open, newest first. */
export function RoundsPage() {
  const { t } = useOfficeWords();
  const rounds = useResource("rounds", fetchRounds);
  const isAdministrator = hasRole(useMe(), "administrator");
  return (
    <ResourcePage title={t("rounds.title")} resource={rounds}>
      {(list) => (
        <div className="flex flex-col gap-4">
          {isAdministrator && (
            <Link to="/rounds/new" className={buttonClass("primary", "self-start")}>
              {t("rounds.create")}
            </Link>
          )}
          {list.length === 0 && (
            <EmptyState>
              {t("rounds.none")} {t("rounds.none-how")}
            </EmptyState>
          )}
          <ul className="grid gap-3 xl:grid-cols-2">
            {list.map((round) => (
              <RoundCard key={round.id} round={round} />
            ))}
          </ul>
        </div>
      )}
    </ResourcePage>
  );
}

function RoundCard({ round }: { readonly round: RoundSummary }) {
  const { t } = useOfficeWords();
  const { units, closed, concluded } = round;
  return (
    <li>
      <Link
        to="/rounds/$roundId"
        params={{ roundId: round.id }}
        className="link-card h-full flex-col gap-1 p-4"
      >
        <span className="flex items-start justify-between gap-2">
          <span className="text-body font-semibold text-primary">{round.title}</span>
          {round.illustrative && <Tag>{t("tag.illustrative-data")}</Tag>}
        </span>
        <span className="text-hint text-muted">
          {t("rounds.period", { from: round.startsOn, to: round.endsOn })}
          {round.planNumber && ` · ${t("rounds.plan", { number: round.planNumber })}`}
        </span>
        <span className="text-hint">{t("rounds.progress", { units, closed, concluded })}</span>
      </Link>
    </li>
  );
}
