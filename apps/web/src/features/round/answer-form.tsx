import { Button } from "@kiemtra/ui/button";
import { DateField } from "@kiemtra/ui/date-field";
import { TextField } from "@kiemtra/ui/text-field";
import { type FormEvent, useState } from "react";
import { api } from "../../shared/api.ts";
import type { UnitProposal } from "../../shared/api-shapes.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { useDateField } from "../../shared/use-date-field.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

interface AnswerFormProps {
  readonly roundId: string;
  readonly proposal: UnitProposal;
}

/** Records the superiors' answer, folded away until it is wanted. */
export function AnswerForm({ roundId, proposal }: AnswerFormProps) {
  const { t } = useOfficeWords();
  const dates = { ...useDateField(), shortcuts: false };
  const [draft, setDraft] = useState({
    answer: proposal.answer?.text ?? "",
    by: proposal.answer?.by ?? proposal.addressee,
    on: proposal.answer?.on as string | undefined,
  });
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const [isAsked, setAsked] = useState(false);
  const save = useAction(
    (input: { answer: string; by: string; on: string }) =>
      api.unitProposal.answer.mutate({ id: proposal.id, ...input }),
    () => expire(`unit-proposals:${roundId}`),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const { answer, by, on } = draft;
    if (answer.trim() && by.trim() && on) save.run({ answer: answer.trim(), by: by.trim(), on });
  };
  const required = (text: string | undefined) => (isAsked && !text?.trim() ? t("required") : undefined);
  return (
    <details data-print="no">
      <summary className="min-h-11 cursor-pointer py-2 text-hint text-primary">
        {proposal.answer ? t("unit-proposals.answer-again") : t("unit-proposals.answer")}
      </summary>
      <form onSubmit={submit} noValidate className="flex flex-col gap-3">
        <TextField
          id={`answer-${proposal.id}`}
          label={t("unit-proposals.answer-text")}
          text={draft.answer}
          onText={(answer) => change({ answer })}
          error={required(draft.answer)}
          maxLength={2000}
          lines={2}
        />
        <TextField
          id={`answer-by-${proposal.id}`}
          label={t("unit-proposals.answer-by")}
          text={draft.by}
          onText={(by) => change({ by })}
          error={required(draft.by)}
          maxLength={200}
        />
        <DateField
          {...dates}
          id={`answer-on-${proposal.id}`}
          label={t("unit-proposals.answer-on")}
          value={draft.on}
          onValue={(on) => change({ on })}
          error={required(draft.on)}
        />
        {save.error !== undefined && <FailurePanel error={save.error} />}
        <Button type="submit" className="self-start" disabled={save.isPending}>
          {t("unit-proposals.save-answer")}
        </Button>
      </form>
    </details>
  );
}
