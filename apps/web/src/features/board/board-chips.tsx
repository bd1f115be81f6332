import { formatDateWithWeekday } from "@kiemtra/i18n";
import { StateChip } from "@kiemtra/ui/state-chip";
import { RotateCcw } from "lucide-react";
import type { BoardRow } from "../../shared/api-shapes.ts";
import { capitalise } from "../../shared/capitalise.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

/** Until when: the words of a target, or a day with its weekday, and by how much it has passed. */
export function DueText({ row }: { readonly row: BoardRow }) {
  const { t, locale } = useOfficeWords();
  const day = row.dueOn && capitalise(formatDateWithWeekday(row.dueOn, locale));
  return (
    <div className="flex flex-col items-start gap-1">
      <p className={row.dueWords || day ? undefined : "text-muted"}>
        {row.dueWords ?? day ?? t("board.no-due")}
      </p>
      {row.overdueDays > 0 && (
        <StateChip state="lost">{t("board.overdue-days", { n: row.overdueDays })}</StateChip>
      )}
    </div>
  );
}

/** Done on a day, or still to be done. */
export function DoneChip({ row }: { readonly row: BoardRow }) {
  const { t } = useOfficeWords();
  if (row.status === "open") return <StateChip state="open">{t("board.status.open")}</StateChip>;
  return (
    <StateChip state="earned">
      {row.doneOn ? t("board.done-on", { date: row.doneOn }) : t("board.status.done")}
    </StateChip>
  );
}

/** The same was found before. */
export function RepeatedChip() {
  const { t } = useOfficeWords();
  return (
    <span className="inline-flex w-fit items-center gap-1 rounded-chip border border-current bg-open-tint px-2 py-0.5 text-hint font-semibold text-open">
      <RotateCcw aria-hidden="true" size={16} className="shrink-0" />
      {t("board.repeated")}
    </span>
  );
}
