import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { TextField } from "@kiemtra/ui/text-field";
import { type FormEvent, useState } from "react";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { NewStatement } from "./use-statements.ts";

const KINDS = ["praise", "fault", "demand", "proposal", "target"] as const;
const QUANTIFIERS = ["all", "most", "some", "somewhere"] as const;
const BLANK: NewStatement = { kind: "proposal", quantifier: "all", text: "", dueWords: "" };

/** Writes a statement to all units by hand. */
export function StatementForm({ add }: { readonly add: (statement: NewStatement) => void }) {
  const { t } = useOfficeWords();
  const [draft, setDraft] = useState(BLANK);
  const [isAsked, setAsked] = useState(false);
  const change = (part: Partial<NewStatement>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const text = draft.text.trim();
    if (text === "") return;
    add({ ...draft, text });
    setDraft(BLANK);
    setAsked(false);
  };
  return (
    <Card label={t("statements.write")} data-print="no">
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <h2 className="text-body font-semibold">{t("statements.write")}</h2>
        <ChoiceList
          id="statement-kind"
          label={t("statements.kind")}
          value={draft.kind}
          options={KINDS.map((key) => ({ key, label: t(`kind.${key}`) }))}
          onValue={(kind) => change({ kind: KINDS.find((own) => own === kind) ?? "proposal" })}
        />
        <ChoiceList
          id="statement-quantifier"
          label={t("statements.quantifier")}
          value={draft.quantifier}
          options={QUANTIFIERS.map((key) => ({ key, label: t(`quantifier.${key}`) }))}
          onValue={(quantifier) =>
            change({ quantifier: QUANTIFIERS.find((own) => own === quantifier) ?? "all" })
          }
        />
        <TextField
          id="statement-text"
          label={t("statements.text")}
          text={draft.text}
          onText={(text) => change({ text })}
          error={isAsked && draft.text.trim() === "" ? t("required") : undefined}
          maxLength={2000}
          lines={3}
        />
        <TextField
          id="statement-due"
          label={t("statements.due")}
          text={draft.dueWords ?? ""}
          onText={(dueWords) => change({ dueWords })}
          maxLength={200}
        />
        <Button type="submit" className="self-start">
          {t("statements.add")}
        </Button>
      </form>
    </Card>
  );
}
