import { formatDate } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Tag } from "@kiemtra/ui/tag";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { expire } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { Round } from "./round-page.tsx";
import { StatementForm } from "./statement-form.tsx";
import { StatementProposals } from "./statement-proposals.tsx";
import { useStatements } from "./use-statements.ts";

/** What is said to all units: praise and fault of one thing may stand side by side, each with its quantifier. */
export function Statements({ round }: { readonly round: Round }) {
  const { t } = useOfficeWords();
  const statements = useStatements(round.id);
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      {statements.error !== undefined && (
        <FailurePanel error={statements.error} retry={() => expire(`round:${round.id}`)} />
      )}
      {round.statements.length === 0 ? (
        <EmptyState>{t("round.no-statements")}</EmptyState>
      ) : (
        <ul className="flex flex-col gap-2">
          {round.statements.map((statement) => (
            <Statement
              key={statement.id}
              statement={statement}
              remove={() => statements.remove(statement.id)}
            />
          ))}
        </ul>
      )}
      <StatementProposals round={round} add={statements.add} />
      <StatementForm add={statements.add} />
    </div>
  );
}

interface StatementProps {
  readonly statement: Round["statements"][number];
  readonly remove: () => void;
}

function Statement({ statement, remove }: StatementProps) {
  const { t, locale } = useOfficeWords();
  const due = statement.dueWords ?? (statement.dueOn ? formatDate(statement.dueOn, locale) : undefined);
  return (
    <li className="flex flex-col gap-1 rounded-card bg-surface p-3 line">
      <span className="flex flex-wrap items-center gap-2">
        <Tag>{t(`kind.${statement.kind}`)}</Tag>
        <span className="text-hint text-muted">{t(`quantifier.${statement.quantifier}`)}</span>
        {due && <span className="text-hint text-muted">{due}</span>}
        <Button
          className="ml-auto"
          data-print="no"
          aria-label={t("statements.remove-this", { text: statement.text })}
          onClick={remove}
        >
          {t("statements.remove")}
        </Button>
      </span>
      <span className="text-body">{statement.text}</span>
    </li>
  );
}
