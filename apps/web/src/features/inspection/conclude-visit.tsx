import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { DateField } from "@kiemtra/ui/date-field";
import { TextField } from "@kiemtra/ui/text-field";
import { type FormEvent, useState } from "react";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { useDateField } from "../../shared/use-date-field.ts";
import { useWords } from "../../words/use-words.ts";
import { useVisitEnd } from "./use-visit-end.ts";

/** Records the notice of conclusions: *kết luận* is a document with a number and a date. */
export function ConcludeVisit() {
  const { t } = useWords();
  const dates = useDateField();
  const [number, setNumber] = useState("");
  const [issuedOn, setIssuedOn] = useState<string>();
  const [asked, setAsked] = useState(false);
  const { conclude } = useVisitEnd(() => undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (number.trim() && issuedOn) conclude.run({ number: number.trim(), issuedOn });
  };
  return (
    <Card label={t("conclude.title")}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <h2 className="text-body font-semibold">{t("conclude.title")}</h2>
        <TextField
          id="notice-number"
          label={t("conclude.number")}
          hint={t("conclude.number-hint")}
          text={number}
          onText={setNumber}
          error={asked && !number.trim() ? t("conclude.number-required") : undefined}
        />
        <DateField
          {...dates}
          id="notice-date"
          label={t("conclude.date")}
          value={issuedOn}
          onValue={setIssuedOn}
          error={asked && !issuedOn ? t("conclude.date-required") : undefined}
        />
        <p className="text-hint text-muted">{t("conclude.what")}</p>
        {conclude.error !== undefined && <FailurePanel error={conclude.error} />}
        <Button type="submit" disabled={conclude.isPending}>
          {t("conclude.action")}
        </Button>
      </form>
    </Card>
  );
}
