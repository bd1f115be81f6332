import { EmptyState } from "@kiemtra/ui/empty-state";
import { Skeleton } from "@kiemtra/ui/skeleton";
import { useCallback } from "react";
import { api } from "../../shared/api.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { UnitProposalEntry } from "../../shared/office/unit-proposal-entry.tsx";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { AnswerForm } from "./answer-form.tsx";
import type { Round } from "./round-page.tsx";

/** What the units of a round brought up to their superiors; open ones first, each with its answer. */
export function UnitProposals({ round }: { readonly round: Round }) {
  const { t } = useOfficeWords();
  const fetcher = useCallback(() => api.unitProposal.list.query({ id: round.id }), [round.id]);
  const proposals = useResource(`unit-proposals:${round.id}`, fetcher);
  if (proposals.error !== undefined)
    return <FailurePanel error={proposals.error} retry={proposals.refetch} />;
  if (!proposals.data) return <Skeleton label={t("state.loading")} />;
  const list = proposals.data.toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
  if (list.length === 0) return <EmptyState>{t("unit-proposals.none")}</EmptyState>;
  return (
    <ul className="flex max-w-4xl flex-col gap-2">
      {list.map(({ unit, ...proposal }) => (
        <UnitProposalEntry key={proposal.id} proposal={proposal} unit={unit}>
          <AnswerForm roundId={round.id} proposal={proposal} />
        </UnitProposalEntry>
      ))}
    </ul>
  );
}
