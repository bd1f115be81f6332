import type { ImportUnit } from "@kiemtra/core/imports";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { SelectField } from "@kiemtra/ui/select-field";
import { useImportWords } from "../../words/use-import-words.ts";
import type { AvailableImport } from "./available-imports.ts";
import type { ColumnDraft } from "./column-draft.ts";

interface UnitFieldsProps {
  readonly chosen: AvailableImport;
  readonly draft: ColumnDraft;
  readonly visits: readonly ImportUnit[];
  readonly asked: boolean;
  readonly change: (part: Partial<ColumnDraft>) => void;
}

/** Whose the rows are: a column says, or the whole file is of one unit. Totals always say. */
export function UnitFields({ chosen, draft, visits, asked, change }: UnitFieldsProps) {
  const { t } = useImportWords();
  if (chosen.spec.rows === "totals") return null;
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <ChoiceList
        id="import-unit-by"
        label={t("import.unit-by")}
        value={draft.unitBy}
        options={(["column", "one"] as const).map((key) => ({ key, label: t(`import.unit-by.${key}`) }))}
        onValue={(key) => change({ unitBy: key === "one" ? "one" : "column" })}
      />
      {draft.unitBy === "one" && (
        <SelectField
          id="import-unit"
          label={t("import.unit")}
          value={draft.visit}
          none={t("import.unit-none")}
          options={visits.map(({ id, name }) => ({ key: id, label: name }))}
          onValue={(visit) => change({ visit })}
          error={asked && draft.visit === undefined ? t("import.unit-none") : undefined}
        />
      )}
    </div>
  );
}
