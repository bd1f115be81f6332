import { cellText } from "@kiemtra/core/imports";
import { Cell, Row, Table } from "../../shared/office/table.tsx";
import { useImportWords } from "../../words/use-import-words.ts";
import type { ColumnDraft } from "./column-draft.ts";
import type { ReadTable } from "./reading/worker-messages.ts";

const ROWS = 5;

/** The first rows below the headings, as the file has them. */
export function FirstRows({ draft, table }: { readonly draft: ColumnDraft; readonly table: ReadTable }) {
  const { t } = useImportWords();
  const rows = table.top.slice(draft.headingAt + 1, draft.headingAt + 1 + ROWS);
  return (
    <Table caption={t("import.first-rows")} head={[t("import.row"), ...draft.headings]}>
      {rows.map(({ row, cells }) => (
        <Row key={row}>
          <Cell isHead>{row}</Cell>
          {draft.headings.map((heading, at) => (
            <Cell key={heading}>{cellText(cells[at])}</Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
