import { Button } from "@kiemtra/ui/button";
import { DateField } from "@kiemtra/ui/date-field";
import { TextField } from "@kiemtra/ui/text-field";
import { type FormEvent, useState } from "react";
import { api } from "../../shared/api.ts";
import type { BoardRow } from "../../shared/api-shapes.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { expire } from "../../shared/resource.ts";
import { SecretsNotice } from "../../shared/secrets-notice.tsx";
import { useAction } from "../../shared/use-action.ts";
import { useDateField } from "../../shared/use-date-field.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

/** A result as it is being written. */
export interface ReportDraft {
  readonly doneOn: string | undefined;
  readonly evidence: string;
}

interface ReportFormProps {
  readonly row: BoardRow;
  readonly draft: ReportDraft;
  readonly onDraft: (draft: ReportDraft) => void;
  readonly finish: () => void;
}

/** Every screen that shows how a recommendation stands. */
const SHOWN_ON = ["board:", "work:", "unit:", "round:"];

/** Records below its line that a recommendation is done, with evidence, or that it is open again. */
export function ReportForm({ row, draft, onDraft, finish }: ReportFormProps) {
  const { t } = useOfficeWords();
  const dates = useDateField();
  const [asked, setAsked] = useState(false);
  const report = useAction(api.recommendation.report.mutate, () => {
    for (const prefix of SHOWN_ON) expire(prefix);
    finish();
  });
  const send = (status: BoardRow["status"]) =>
    report.run({
      id: row.id,
      status,
      doneOn: status === "done" ? (draft.doneOn ?? null) : null,
      evidence: draft.evidence.trim() || null,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (draft.doneOn) send("done");
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={t("board.report-title")}
      className="flex max-w-3xl flex-col gap-4 rounded-card bg-sunken p-3 line"
    >
      <p className="text-hint font-semibold">{t("board.report-title")}</p>
      <DateField
        {...dates}
        id={`done-on-${row.id}`}
        label={t("board.report-on")}
        value={draft.doneOn}
        onValue={(doneOn) => onDraft({ ...draft, doneOn })}
        error={asked && !draft.doneOn ? t("required") : undefined}
      />
      <TextField
        id={`evidence-${row.id}`}
        label={t("board.report-evidence")}
        hint={t("board.report-evidence-hint")}
        text={draft.evidence}
        onText={(evidence) => onDraft({ ...draft, evidence })}
        lines={3}
        maxLength={2000}
      />
      <SecretsNotice />
      {report.error !== undefined && <FailurePanel error={report.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={report.isPending}>
          {t("board.report-done")}
        </Button>
        {row.status === "done" && (
          <Button disabled={report.isPending} onClick={() => send("open")}>
            {t("board.report-open")}
          </Button>
        )}
        <Button variant="quiet" onClick={finish}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}
