import { Card } from "@kiemtra/ui/card";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { teamRoleWords, teamWords } from "../../shared/inspection/team-words.ts";
import { useWords } from "../../words/use-words.ts";

/** Who is on the team: by title, as papers name them, in the words of the decision that set it up. */
export function TeamCard() {
  const words = useWords();
  const { view } = useInspection();
  const title = teamWords(words, view.round.teamKind);
  return (
    <Card label={title}>
      <h2 className="mb-2 text-body font-semibold">{title}</h2>
      <ul className="flex flex-col gap-2">
        {view.team.map((member) => (
          <li key={`${member.userId}-${member.role}`} className="text-hint">
            <span className="font-semibold">{member.title || member.name}</span>
            <span className="block text-muted">{teamRoleWords(words, view.round.teamKind, member.role)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
