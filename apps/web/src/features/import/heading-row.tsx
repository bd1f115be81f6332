import { SelectField } from "@kiemtra/ui/select-field";
import { useImportWords } from "../../words/use-import-words.ts";
import type { ColumnDraft } from "./column-draft.ts";
import type { ReadTable } from "./reading/worker-messages.ts";

const ROWS_OFFERED = 20;

interface HeadingRowProps {
  readonly draft: ColumnDraft;
  readonly table: ReadTable;
  readonly onRow: (at: number) => void;
}

/** Which row of the file has the headings; titles stand above it. */
export function HeadingRow({ draft, table, onRow }: HeadingRowProps) {
  const { t } = useImportWords();
  const options = table.top.slice(0, ROWS_OFFERED).map(({ row, cells }, at) => ({
    key: String(at),
    label: t("import.heading-row-of", {
      row,
      headings: cells
        .filter((cell) => cell !== null)
        .join(", ")
        .slice(0, 80),
    }),
  }));
  return (
    <SelectField
      id="import-heading-row"
      label={t("import.heading-row")}
      value={String(draft.headingAt)}
      none={t("import.heading-row")}
      options={options}
      onValue={(at) => at !== undefined && onRow(Number(at))}
    />
  );
}
