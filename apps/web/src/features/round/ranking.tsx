import { authorityName } from "@kiemtra/core";
import { formatPercent, formatPoints } from "@kiemtra/i18n";
import { ProgressBar } from "@kiemtra/ui/progress-bar";
import { Link } from "@tanstack/react-router";
import { StatusChip } from "../../shared/office/status-chip.tsx";
import { Cell, Row, Table } from "../../shared/office/table.tsx";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { Round, RoundInspection } from "./round-page.tsx";
import { shareOf } from "./share-of.ts";

/** Units by the share of points reached; ties share a rank, units with open criteria come last without one. */
export function Ranking({ round }: { readonly round: Round }) {
  const { t } = useOfficeWords();
  const ranks = round.inspections.map(({ rank }) => rank);
  const unranked = ranks.includes(null);
  const head = ["rank", "unit", "points", "share", "not-reached", "findings", "status"] as const;
  return (
    <div className="flex flex-col gap-2">
      {unranked && <p className="text-hint text-muted">{t("round.unranked-why")}</p>}
      <Table caption={t("round.view.ranking")} head={head.map((key) => t(`round.${key}`))}>
        {round.inspections.map((inspection) => (
          <RankedRow
            key={inspection.id}
            inspection={inspection}
            isTied={inspection.rank !== null && ranks.filter((rank) => rank === inspection.rank).length > 1}
          />
        ))}
      </Table>
    </div>
  );
}

interface RankedRowProps {
  readonly inspection: RoundInspection;
  readonly isTied: boolean;
}

function RankedRow({ inspection, isTied }: RankedRowProps) {
  const { t, locale } = useOfficeWords();
  const { total } = inspection.scorecard;
  const share = shareOf(total);
  const earned = formatPoints(total.earnedMilli, locale);
  const max = formatPoints(total.applicableMilli, locale);
  const points = t("round.points-of", { earned, max });
  return (
    <Row>
      <Cell>
        {inspection.rank ?? <span className="text-muted">{t("round.unranked")}</span>}
        {isTied && <span className="block text-tiny text-muted">{t("round.tie")}</span>}
      </Cell>
      <Cell isHead>
        <Link to="/inspections/$id" params={{ id: inspection.id }}>
          {authorityName(inspection.unit)}
        </Link>
      </Cell>
      <Cell>{share === undefined ? "–" : points}</Cell>
      <Cell>
        {share !== undefined && (
          <span className="flex min-w-32 flex-col gap-1">
            {formatPercent(share * 100_000, locale)}
            <ProgressBar
              label={points}
              earned={total.earnedMilli}
              lost={total.lostMilli}
              total={total.applicableMilli}
            />
          </span>
        )}
      </Cell>
      <Cell>{formatPoints(total.lostMilli, locale)}</Cell>
      <Cell>{inspection.findings}</Cell>
      <Cell>
        <StatusChip status={inspection.status} />
      </Cell>
    </Row>
  );
}
