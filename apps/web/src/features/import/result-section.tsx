import type { ImportPlan, ImportResult } from "@kiemtra/core/imports";
import { labelOf } from "@kiemtra/i18n";
import type { FaultSpeaker } from "@kiemtra/i18n/imports";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { useImportWords } from "../../words/use-import-words.ts";
import type { AvailableImport } from "./available-imports.ts";
import { FaultList } from "./fault-list.tsx";
import { FiguresTable } from "./figures-table.tsx";
import type { ImportRound } from "./import-page.tsx";
import { visitName } from "./import-visits.ts";
import { LeftOut } from "./left-out.tsx";
import { RecordFigures } from "./record-figures.tsx";

export interface ResultProps {
  readonly round: ImportRound;
  readonly chosen: AvailableImport;
  readonly file: File;
  readonly plan: ImportPlan;
  readonly result: ImportResult;
}

interface ResultSectionProps extends ResultProps {
  readonly onColumns: () => void;
  readonly onAnother: () => void;
}

/** What the file says: figures of each unit, what was left out, every fault; and then it is recorded. */
export function ResultSection({ onColumns, onAnother, ...props }: ResultSectionProps) {
  const { t, locale } = useImportWords();
  const { round, chosen, plan, result } = props;
  const { rows, badRows, otherRows } = result;
  const speaker: FaultSpeaker = {
    locale,
    label: labelOf(round.ruleSet.content.facts, locale),
    column: (key) => plan.mapping[key] ?? chosen.columnWords[key] ?? key,
    unit: (id) => visitName(round, id),
  };
  return (
    <>
      <Card label={t("import.section.result")} className="flex flex-col gap-3">
        <h2 className="text-body font-semibold">{t("import.section.result")}</h2>
        <p role="status" className="text-body">
          {t("import.summary", { rows, good: rows - badRows - otherRows, bad: badRows })}
        </p>
        <LeftOut {...props} />
        <Button className="self-start" onClick={onColumns}>
          {t("import.change-columns")}
        </Button>
        <FiguresTable {...props} />
      </Card>
      {result.faultCount > 0 && <FaultList result={result} speaker={speaker} />}
      <RecordFigures {...props} onAnother={onAnother} />
    </>
  );
}
