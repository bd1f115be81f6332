import { teamRoleWords } from "../../shared/inspection/team-words.ts";
import { Cell, Row, Table } from "../../shared/office/table.tsx";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { useWords } from "../../words/use-words.ts";
import type { Round } from "./round-page.tsx";

/** The team by title and role, and the strands with their lead agencies. */
export function TeamTable({ round }: { readonly round: Round }) {
  const { t } = useOfficeWords();
  const words = useWords();
  const strandTitle = (key: string | null) => round.strands.find((strand) => strand.key === key)?.title ?? "";
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <Table
        caption={t("round.view.team")}
        head={[t("round.title-of-member"), t("round.role"), t("round.strand")]}
      >
        {round.team.map((member) => (
          <Row key={member.userId}>
            <Cell isHead>{member.title || member.name}</Cell>
            <Cell>{teamRoleWords(words, round.teamKind, member.role)}</Cell>
            <Cell>{strandTitle(member.strand)}</Cell>
          </Row>
        ))}
      </Table>
      {round.strands.length > 0 && (
        <Table caption={t("round.strand")} head={[t("round.strand"), t("round.lead-agency")]}>
          {round.strands.map((strand) => (
            <Row key={strand.key}>
              <Cell isHead>{strand.title}</Cell>
              <Cell>{strand.leadAgency}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}
