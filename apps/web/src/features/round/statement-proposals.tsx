import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { Tag } from "@kiemtra/ui/tag";
import { useCallback, useState } from "react";
import { api } from "../../shared/api.ts";
import type { Outputs } from "../../shared/api-shapes.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { Round } from "./round-page.tsx";
import type { NewStatement } from "./use-statements.ts";

type Proposal = Outputs["round"]["proposeStatements"][number];

interface StatementProposalsProps {
  readonly round: Round;
  readonly add: (statement: NewStatement) => void;
}

/** What the results of the units allow to be said to all of them, each with the units that it rests on. */
export function StatementProposals({ round, add }: StatementProposalsProps) {
  const { t, of } = useOfficeWords();
  const [isAsked, setAsked] = useState(false);
  const fetcher = useCallback(() => api.round.proposeStatements.query({ id: round.id }), [round.id]);
  const proposals = useResource(isAsked ? `round-proposals:${round.id}` : undefined, fetcher);
  const said = new Set(round.statements.map(({ text }) => text));
  const open = proposals.data?.filter(({ text }) => !said.has(of(text)));
  return (
    <Card label={t("statements.proposals")} className="flex flex-col gap-3" data-print="no">
      <h2 className="text-body font-semibold">{t("statements.proposals")}</h2>
      <p className="text-hint text-muted">{t("statements.proposals-hint")}</p>
      {!isAsked && (
        <Button className="self-start" onClick={() => setAsked(true)}>
          {t("statements.propose")}
        </Button>
      )}
      {proposals.error !== undefined && <FailurePanel error={proposals.error} retry={proposals.refetch} />}
      <div aria-live="polite">
        {open?.length === 0 && <p className="text-hint">{t("statements.no-proposals")}</p>}
      </div>
      <ul className="flex flex-col gap-3">
        {open?.map((proposal) => (
          <ProposalEntry key={proposal.template} proposal={proposal} add={add} />
        ))}
      </ul>
    </Card>
  );
}

function ProposalEntry({
  proposal,
  add,
}: {
  readonly proposal: Proposal;
  readonly add: StatementProposalsProps["add"];
}) {
  const { t, of } = useOfficeWords();
  const { kind, quantifier, text, units, all } = proposal;
  return (
    <li className="flex flex-col gap-1">
      <span className="flex flex-wrap items-center gap-2">
        <Tag>{t(`kind.${kind}`)}</Tag>
        <span className="text-hint text-muted">{t("statements.units", { n: units.length, all })}</span>
      </span>
      <span className="text-body">{of(text)}</span>
      <span className="text-hint text-muted">{units.join(", ")}</span>
      <Button
        className="self-start"
        aria-label={t("statements.take-this", { text: of(text) })}
        onClick={() => add({ kind, quantifier, text: of(text) })}
      >
        {t("statements.take")}
      </Button>
    </li>
  );
}
