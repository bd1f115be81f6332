import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { TextField } from "@kiemtra/ui/text-field";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { SectionProps } from "./create-round-page.tsx";
import { type DraftStrand, nextKey } from "./round-draft.ts";

/** The mandates that the team carries, each with its lead agency. */
export function StrandSection({ draft, change, asked }: SectionProps) {
  const { t } = useOfficeWords();
  const { strands, team } = draft;
  const edit = (key: string, part: Partial<DraftStrand>) =>
    change({ strands: strands.map((strand) => (strand.key === key ? { ...strand, ...part } : strand)) });
  const add = () =>
    change({ strands: [...strands, { key: nextKey("strand", strands), title: "", leadAgency: "" }] });
  const remove = (key: string) =>
    change({
      strands: strands.filter((strand) => strand.key !== key),
      team: team.map((member) => (member.strand === key ? { ...member, strand: undefined } : member)),
    });
  return (
    <Card label={t("create.section.strands")} className="flex flex-col gap-4">
      <h2 className="text-body font-semibold">{t("create.section.strands")}</h2>
      {strands.map((strand) => (
        <div key={strand.key} className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
          <TextField
            id={`${strand.key}-title`}
            label={t("create.strand")}
            text={strand.title}
            onText={(title) => edit(strand.key, { title })}
            error={asked && !strand.title.trim() ? t("required") : undefined}
          />
          <TextField
            id={`${strand.key}-agency`}
            label={t("create.strand-agency")}
            text={strand.leadAgency}
            onText={(leadAgency) => edit(strand.key, { leadAgency })}
          />
          <Button onClick={() => remove(strand.key)}>{t("action.remove")}</Button>
        </div>
      ))}
      <Button onClick={add} className="self-start">
        {t("create.strand-add")}
      </Button>
    </Card>
  );
}
