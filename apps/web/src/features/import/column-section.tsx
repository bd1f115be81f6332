import type { ImportPlan, ImportUnit } from "@kiemtra/core/imports";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { DateField } from "@kiemtra/ui/date-field";
import { SelectField } from "@kiemtra/ui/select-field";
import { Strip } from "@kiemtra/ui/strip";
import { useState } from "react";
import { localToday } from "../../shared/clock.ts";
import { useDateField } from "../../shared/use-date-field.ts";
import { useImportWords } from "../../words/use-import-words.ts";
import type { AvailableImport } from "./available-imports.ts";
import { type ColumnDraft, draftAt, firstDraft, openColumns, unitsOf } from "./column-draft.ts";
import { ColumnFields } from "./column-fields.tsx";
import { FirstRows } from "./first-rows.tsx";
import { HeadingRow } from "./heading-row.tsx";
import type { ImportRound } from "./import-page.tsx";
import { importVisits } from "./import-visits.ts";
import type { ReadTable } from "./reading/worker-messages.ts";
import type { RememberedMapping } from "./remembered-mappings.ts";
import { UnitFields } from "./unit-fields.tsx";

interface ColumnSectionProps {
  readonly round: ImportRound;
  readonly chosen: AvailableImport;
  readonly table: ReadTable;
  readonly known: readonly RememberedMapping[];
  /** Units that the file may name and that are not in the round. */
  readonly neighbours: readonly ImportUnit[];
  readonly onSheet: (sheet: string) => void;
  readonly onCheck: (plan: ImportPlan, headingAt: number) => void;
}

/** Which column of the file is which: guessed or remembered, to be corrected by whoever knows the file. */
export function ColumnSection(props: ColumnSectionProps) {
  const { round, chosen, table, known, neighbours, onSheet, onCheck } = props;
  const { t } = useImportWords();
  const dates = useDateField();
  const visits = importVisits(round);
  const [draft, setDraft] = useState<ColumnDraft>(() => firstDraft(chosen, table.top, known, visits));
  const [asOf, setAsOf] = useState<string | undefined>(localToday());
  const [asked, setAsked] = useState(false);
  const units = unitsOf(draft, visits, neighbours);
  const open = openColumns(chosen, draft);
  const missing = open.length + (units ? 0 : 1) + (asOf ? 0 : 1);
  const change = (part: Partial<ColumnDraft>) => setDraft((before) => ({ ...before, ...part }));
  const check = () => {
    setAsked(true);
    if (missing > 0 || !units || !asOf) return;
    const { spec, plugin } = chosen;
    const { headings, mapping, headingAt } = draft;
    onCheck({ spec, plugin, facts: round.ruleSet.content.facts, headings, mapping, units, asOf }, headingAt);
  };
  return (
    <Card label={t("import.section.columns")} className="flex flex-col gap-4">
      <h2 className="text-body font-semibold">{t("import.section.columns")}</h2>
      {draft.isRemembered && <Strip kind="info">{t("import.remembered")}</Strip>}
      <div className="grid gap-4 sm:grid-cols-2">
        {table.sheets.length > 1 && (
          <SelectField
            id="import-sheet"
            label={t("import.sheet")}
            value={table.sheet}
            none={table.sheet}
            options={table.sheets.filter((name) => name !== table.sheet).map((key) => ({ key, label: key }))}
            onValue={(sheet) => sheet !== undefined && onSheet(sheet)}
          />
        )}
        <HeadingRow
          draft={draft}
          table={table}
          onRow={(at) => change(draftAt(chosen, table.top, known, at))}
        />
      </div>
      <FirstRows draft={draft} table={table} />
      <ColumnFields chosen={chosen} draft={draft} open={asked ? open : []} change={change} />
      <UnitFields chosen={chosen} draft={draft} visits={visits} asked={asked} change={change} />
      <DateField
        {...dates}
        id="import-as-of"
        label={t("import.as-of")}
        hint={t("import.as-of-hint")}
        value={asOf}
        onValue={setAsOf}
      />
      {asked && missing > 0 && <Strip kind="error">{t("import.fix", { n: missing })}</Strip>}
      <Button variant="primary" className="self-start" onClick={check}>
        {t("import.check")}
      </Button>
    </Card>
  );
}
