import { formatDate } from "@kiemtra/i18n";
import { StateChip } from "@kiemtra/ui/state-chip";
import type { BoardRow } from "../../shared/api-shapes.ts";
import { useWords } from "../../words/use-words.ts";

/** A recommendation whose day has passed. */
export function OverdueRow({ row }: { readonly row: BoardRow }) {
  const { t, locale } = useWords();
  return (
    <li className="flex flex-col gap-1 rounded-card bg-surface p-3 line">
      <span className="flex items-start justify-between gap-2">
        <span className="text-hint font-semibold">{row.unit?.name ?? t("work.all-units")}</span>
        <StateChip state="lost">{t("work.late-days", { n: row.overdueDays })}</StateChip>
      </span>
      <span className="text-body">{row.text}</span>
      {row.dueOn && (
        <span className="text-hint text-muted">{t("work.due", { date: formatDate(row.dueOn, locale) })}</span>
      )}
    </li>
  );
}
