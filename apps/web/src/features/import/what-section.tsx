import { columnsOf, UNIT_COLUMN } from "@kiemtra/core/imports";
import { Card } from "@kiemtra/ui/card";
import { SelectField } from "@kiemtra/ui/select-field";
import { useImportWords } from "../../words/use-import-words.ts";
import type { AvailableImport } from "./available-imports.ts";

interface WhatSectionProps {
  readonly imports: readonly AvailableImport[];
  readonly chosen: AvailableImport | undefined;
  readonly onChoose: (key: string | undefined) => void;
}

/** Which figures a file brings, and which columns it needs for that. */
export function WhatSection({ imports, chosen, onChoose }: WhatSectionProps) {
  const { t } = useImportWords();
  return (
    <Card label={t("import.section.what")} className="flex flex-col gap-3">
      <h2 className="text-body font-semibold">{t("import.section.what")}</h2>
      <SelectField
        id="import-what"
        label={t("import.what")}
        value={chosen?.key}
        none={t("import.what-none")}
        options={imports.map(({ key, pluginTitle, title }) => ({ key, label: `${pluginTitle}: ${title}` }))}
        onValue={onChoose}
      />
      {chosen && <ColumnsNeeded chosen={chosen} />}
    </Card>
  );
}

function ColumnsNeeded({ chosen: { spec, columnWords } }: { readonly chosen: AvailableImport }) {
  const { t } = useImportWords();
  const named = (isNeeded: boolean) =>
    columnsOf(spec)
      .filter(
        ({ key, isRequired }) =>
          (isRequired === true || (key === UNIT_COLUMN && spec.rows === "totals")) === isNeeded,
      )
      .map(({ key }) => columnWords[key] ?? key)
      .join("; ");
  return (
    <p className="text-hint text-muted">
      {t("import.needs", { columns: named(true) })}{" "}
      {named(false) && t("import.may-have", { columns: named(false) })}
    </p>
  );
}
