import { Card } from "@kiemtra/ui/card";
import { TextField } from "@kiemtra/ui/text-field";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { SectionProps } from "./create-round-page.tsx";

const FIELDS = [
  { name: "superiorAgency", key: "superior", hint: "create.superior-hint" },
  { name: "issuingAgency", key: "issuer", hint: "create.issuer-hint" },
  { name: "signerPost", key: "signer", hint: undefined },
  { name: "place", key: "place", hint: "create.place-hint" },
] as const;

/** What stands on every paper of the round. */
export function PaperSection({ draft, change, asked }: SectionProps) {
  const { t } = useOfficeWords();
  return (
    <Card label={t("create.section.paper")} className="flex flex-col gap-4">
      <h2 className="text-body font-semibold">{t("create.section.paper")}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {FIELDS.map(({ name, key, hint }) => (
          <TextField
            key={name}
            id={name}
            label={t(`create.${key}`)}
            hint={hint && t(hint)}
            text={draft[name]}
            onText={(text) => change({ [name]: text })}
            error={asked && !draft[name].trim() ? t("required") : undefined}
            maxLength={300}
          />
        ))}
      </div>
      <TextField
        id="decision-number"
        label={t("create.decision-number")}
        text={draft.decisionNumber}
        onText={(decisionNumber) => change({ decisionNumber })}
        maxLength={60}
      />
    </Card>
  );
}
