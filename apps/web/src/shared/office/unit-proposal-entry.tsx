import { formatDate } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { Tag } from "@kiemtra/ui/tag";
import type { ReactNode } from "react";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { UnitProposal } from "../api-shapes.ts";

interface UnitProposalEntryProps {
  readonly proposal: UnitProposal;
  /** Which unit, where several are listed. */
  readonly unit?: string;
  readonly remove?: () => void;
  readonly children?: ReactNode;
}

/** What a unit brought up, for whom, and what was answered. */
export function UnitProposalEntry({ proposal, unit, remove, children }: UnitProposalEntryProps) {
  const { t, locale } = useOfficeWords();
  const { kind, text, addressee, answer } = proposal;
  return (
    <li className="flex flex-col gap-1 rounded-card bg-surface p-3 line">
      <span className="flex flex-wrap items-center gap-2">
        <Tag>{t(`unit-proposals.kind.${kind}`)}</Tag>
        {unit && <span className="text-hint text-muted">{unit}</span>}
        {addressee && <span className="text-hint text-muted">{t("unit-proposals.to", { addressee })}</span>}
        {remove && (
          <Button className="ml-auto" aria-label={t("unit-proposals.remove-this", { text })} onClick={remove}>
            {t("unit-proposals.remove")}
          </Button>
        )}
      </span>
      <span className="text-body">{text}</span>
      {answer ? (
        <p className="border-l-4 border-line pl-3 text-body">
          {answer.text}
          <span className="block text-hint text-muted">
            {t("unit-proposals.answered", { by: answer.by, on: formatDate(answer.on, locale) })}
          </span>
        </p>
      ) : (
        <p className="text-hint text-open">{t("unit-proposals.open")}</p>
      )}
      {children}
    </li>
  );
}
