import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { Strip } from "@kiemtra/ui/strip";
import { api } from "../../shared/api.ts";
import type { TeamKind } from "../../shared/api-shapes.ts";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { SectionProps } from "./create-round-page.tsx";
import { MemberFields } from "./member-fields.tsx";
import { type DraftMember, nextKey } from "./round-draft.ts";

const fetchUsers = () => api.user.list.query();

/** The team as the decision has it: one head, a secretary, members. */
export function TeamSection({ draft, change, asked }: SectionProps) {
  const { t } = useOfficeWords();
  const users = useResource("users", fetchUsers).data ?? [];
  const inspectors = users.filter(({ roles }) => roles.some(({ role }) => role === "inspector"));
  const { team } = draft;
  const edit = (key: string, part: Partial<DraftMember>) =>
    change({ team: team.map((member) => (member.key === key ? { ...member, ...part } : member)) });
  const add = () => {
    const key = nextKey("member", team);
    change({ team: [...team, { key, userId: undefined, title: "", role: "member", strand: undefined }] });
  };
  const heads = team.filter(({ role }) => role === "head").length;
  return (
    <Card label={t("create.section.team")} className="flex flex-col gap-4">
      <h2 className="text-body font-semibold">{t("create.section.team")}</h2>
      <ChoiceList
        id="team-kind"
        label={t("create.team-kind")}
        value={draft.teamKind}
        options={(["to", "doan"] as const).map((key) => ({ key, label: t(`create.team-kind.${key}`) }))}
        onValue={(key) => change({ teamKind: key as TeamKind })}
      />
      {team.map((member) => (
        <MemberFields
          key={member.key}
          member={member}
          teamKind={draft.teamKind}
          people={inspectors.filter(
            ({ id }) => id === member.userId || !team.some((other) => other.userId === id),
          )}
          strands={draft.strands}
          asked={asked}
          edit={(part) => edit(member.key, part)}
          remove={() => change({ team: team.filter(({ key }) => key !== member.key) })}
        />
      ))}
      {asked && heads !== 1 && <Strip kind="error">{t("create.head-required")}</Strip>}
      <Button onClick={add} className="self-start">
        {t("create.member-add")}
      </Button>
    </Card>
  );
}
