import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { TextField } from "@kiemtra/ui/text-field";
import { type FormEvent, useState } from "react";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { useWords } from "../../words/use-words.ts";
import { useVisitEnd } from "./use-visit-end.ts";

/** The head opens the visit again, with a reason, until a notice is recorded. */
export function ReopenVisit() {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const { reopen } = useVisitEnd(() => setReason(""));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) reopen.run(reason.trim());
    else setError(t("reopen.reason-required"));
  };
  return (
    <Card label={t("reopen.title")}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <h2 className="text-body font-semibold">{t("reopen.title")}</h2>
        <TextField
          id="reopen-reason"
          label={t("reopen.reason")}
          text={reason}
          lines={2}
          error={error}
          onText={(text) => {
            setError(undefined);
            setReason(text);
          }}
        />
        {reopen.error !== undefined && <FailurePanel error={reopen.error} />}
        <Button type="submit" disabled={reopen.isPending}>
          {t("reopen.action")}
        </Button>
      </form>
    </Card>
  );
}
