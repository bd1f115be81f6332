import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { TextField } from "@kiemtra/ui/text-field";
import { type FormEvent, useState } from "react";
import type { UnitProposal } from "../../shared/api-shapes.ts";
import { uuidV7 } from "../../shared/uuid.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

const KINDS = ["difficulty", "proposal"] as const;
const BLANK = { kind: "difficulty" as UnitProposal["kind"], text: "", addressee: "" };

/** Writes down what the unit brings up. */
export function UnitProposalForm({ add }: { readonly add: (proposal: UnitProposal) => void }) {
  const { t } = useOfficeWords();
  const [draft, setDraft] = useState(BLANK);
  const [isAsked, setAsked] = useState(false);
  const change = (part: Partial<typeof BLANK>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const text = draft.text.trim();
    if (text === "") return;
    add({ ...draft, text, addressee: draft.addressee.trim(), id: uuidV7(), answer: null });
    setDraft({ ...BLANK, kind: draft.kind });
    setAsked(false);
  };
  return (
    <Card label={t("unit-proposals.write")}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <h2 className="text-body font-semibold">{t("unit-proposals.write")}</h2>
        <ChoiceList
          id="unit-proposal-kind"
          label={t("unit-proposals.kind")}
          value={draft.kind}
          options={KINDS.map((key) => ({ key, label: t(`unit-proposals.kind.${key}`) }))}
          onValue={(key) => change({ kind: KINDS.find((own) => own === key) ?? "difficulty" })}
        />
        <TextField
          id="unit-proposal-text"
          label={t("unit-proposals.text")}
          text={draft.text}
          onText={(text) => change({ text })}
          error={isAsked && draft.text.trim() === "" ? t("required") : undefined}
          maxLength={2000}
          lines={3}
        />
        <TextField
          id="unit-proposal-addressee"
          label={t("unit-proposals.addressee")}
          hint={t("unit-proposals.addressee-hint")}
          text={draft.addressee}
          onText={(addressee) => change({ addressee })}
          maxLength={200}
        />
        <Button type="submit" className="self-start">
          {t("unit-proposals.add")}
        </Button>
      </form>
    </Card>
  );
}
