import { formatDateWithWeekday } from "@kiemtra/i18n";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { StateChip } from "@kiemtra/ui/state-chip";
import { Tag } from "@kiemtra/ui/tag";
import { Link } from "@tanstack/react-router";
import type { BoardRow } from "../../shared/api-shapes.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

/** What was asked of the unit, a line each, with the way to the board of its round. */
export function UnitRecommendations({ rows }: { readonly rows: readonly BoardRow[] }) {
  const { t } = useOfficeWords();
  return (
    <section aria-labelledby="unit-recommendations" className="flex flex-col gap-2">
      <h2 id="unit-recommendations" className="text-body font-semibold">
        {t("unit.recommendations")}
      </h2>
      {rows.length === 0 && <EmptyState>{t("unit.no-recommendations")}</EmptyState>}
      <ul className="flex flex-col gap-2">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to="/rounds/$roundId/recommendations"
              params={{ roundId: row.roundId }}
              search={{ unit: row.unit?.id }}
              className="link-card min-h-11 flex-col gap-1 p-3 text-hint"
            >
              <span className="flex flex-wrap items-center gap-2">
                <Tag>{t(`kind.${row.kind}`)}</Tag>
                <Standing row={row} />
              </span>
              <span className="text-body">{row.text}</span>
              {row.findingText && (
                <span className="text-muted">{t("board.from-finding", { text: row.findingText })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ row }: { readonly row: BoardRow }) {
  const { t, locale } = useOfficeWords();
  if (row.status === "done") {
    return (
      <StateChip state="earned">
        {row.doneOn ? t("board.done-on", { date: row.doneOn }) : t("board.status.done")}
      </StateChip>
    );
  }
  const due = row.dueWords ?? (row.dueOn && formatDateWithWeekday(row.dueOn, locale));
  return (
    <>
      {row.overdueDays > 0 ? (
        <StateChip state="lost">{t("board.overdue-days", { n: row.overdueDays })}</StateChip>
      ) : (
        <StateChip state="open">{t("board.status.open")}</StateChip>
      )}
      <span className="text-muted">{due ? `${t("board.due")}: ${due}` : t("board.no-due")}</span>
      {row.repeated && <span className="font-semibold text-open">{t("board.repeated")}</span>}
    </>
  );
}
