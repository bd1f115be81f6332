import { Button } from "@kiemtra/ui/button";
import { SelectField } from "@kiemtra/ui/select-field";
import { TextField } from "@kiemtra/ui/text-field";
import type { Outputs, TeamKind, TeamRole } from "../../shared/api-shapes.ts";
import { teamRoleWords } from "../../shared/inspection/team-words.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { useWords } from "../../words/use-words.ts";
import type { DraftMember, DraftStrand } from "./round-draft.ts";

type Person = Outputs["user"]["list"][number];

interface MemberFieldsProps {
  readonly member: DraftMember;
  readonly teamKind: TeamKind;
  readonly people: readonly Person[];
  readonly strands: readonly DraftStrand[];
  readonly asked: boolean;
  readonly edit: (part: Partial<DraftMember>) => void;
  readonly remove: () => void;
}

const ROLES: readonly TeamRole[] = ["head", "secretary", "member"];

/** One person of the team: who, with which title on papers, in which role, for which strand. */
export function MemberFields({ member, teamKind, people, strands, asked, edit, remove }: MemberFieldsProps) {
  const { t } = useOfficeWords();
  const words = useWords();
  const choosePerson = (userId: string | undefined) => {
    const person = people.find(({ id }) => id === userId);
    edit({ userId, title: member.title || person?.title || "" });
  };
  return (
    <fieldset className="grid items-end gap-3 rounded-card p-3 line sm:grid-cols-2">
      <legend className="px-1 text-hint text-muted">{teamRoleWords(words, teamKind, member.role)}</legend>
      <SelectField
        id={`${member.key}-person`}
        label={t("create.member")}
        none={t("choice.none")}
        value={member.userId}
        options={people.map(({ id, name }) => ({ key: id, label: name }))}
        onValue={choosePerson}
        error={asked && !member.userId ? t("required") : undefined}
      />
      <TextField
        id={`${member.key}-title`}
        label={t("create.member-title")}
        text={member.title}
        onText={(title) => edit({ title })}
        maxLength={200}
      />
      <SelectField
        id={`${member.key}-role`}
        label={t("create.member-role")}
        none={t("choice.none")}
        value={member.role}
        options={ROLES.map((key) => ({ key, label: teamRoleWords(words, teamKind, key) }))}
        onValue={(role) => edit({ role: (role as TeamRole | undefined) ?? "member" })}
      />
      {strands.length > 0 && (
        <SelectField
          id={`${member.key}-strand`}
          label={t("create.member-strand")}
          none={t("choice.none")}
          value={member.strand}
          options={strands.map(({ key, title }) => ({ key, label: title }))}
          onValue={(strand) => edit({ strand })}
        />
      )}
      <Button onClick={remove} className="justify-self-start">
        {t("action.remove")}
      </Button>
    </fieldset>
  );
}
