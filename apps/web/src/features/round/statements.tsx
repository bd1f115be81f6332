import { formatDate } from "@kiemtra/i18n";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Tag } from "@kiemtra/ui/tag";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { Round } from "./round-page.tsx";

/** What is said to all units: praise and fault of one thing may stand side by side, each with its quantifier. */
export function Statements({ round }: { readonly round: Round }) {
  const { t, locale } = useOfficeWords();
  if (round.statements.length === 0) return <EmptyState>{t("round.no-statements")}</EmptyState>;
  return (
    <ul className="flex max-w-4xl flex-col gap-2">
      {round.statements.map((statement) => (
        <li key={statement.id} className="flex flex-col gap-1 rounded-card bg-surface p-3 line">
          <span className="flex flex-wrap items-center gap-2">
            <Tag>{t(`kind.${statement.kind}`)}</Tag>
            <span className="text-hint text-muted">{t(`quantifier.${statement.quantifier}`)}</span>
            {(statement.dueWords ?? statement.dueOn) && (
              <span className="text-hint text-muted">
                {statement.dueWords ?? formatDate(statement.dueOn ?? "", locale)}
              </span>
            )}
          </span>
          <span className="text-body">{statement.text}</span>
        </li>
      ))}
    </ul>
  );
}
