import { columnsOf, UNIT_COLUMN } from "@kiemtra/core/imports";
import { SelectField } from "@kiemtra/ui/select-field";
import { useImportWords } from "../../words/use-import-words.ts";
import type { AvailableImport } from "./available-imports.ts";
import type { ColumnDraft } from "./column-draft.ts";

interface ColumnFieldsProps {
  readonly chosen: AvailableImport;
  readonly draft: ColumnDraft;
  /** Columns that were asked for and still have no heading. */
  readonly open: readonly string[];
  readonly change: (part: Partial<ColumnDraft>) => void;
}

/** For every column of the import the heading that stands for it in the file. */
export function ColumnFields({ chosen, draft, open, change }: ColumnFieldsProps) {
  const { t } = useImportWords();
  const { headings, mapping, unitBy } = draft;
  const options = headings.map((heading) => ({ key: heading, label: heading }));
  const columns = columnsOf(chosen.spec).filter(({ key }) => key !== UNIT_COLUMN || unitBy === "column");
  const choose = (key: string, heading: string | undefined) => {
    const { [key]: _before, ...rest } = mapping;
    change({ mapping: heading === undefined ? rest : { ...rest, [key]: heading } });
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {columns.map(({ key }) => (
        <SelectField
          key={key}
          id={`import-column-${key}`}
          label={chosen.columnWords[key] ?? key}
          value={mapping[key]}
          none={t("import.column-none")}
          options={options}
          onValue={(heading) => choose(key, heading)}
          error={open.includes(key) ? t("import.column-required") : undefined}
        />
      ))}
    </div>
  );
}
