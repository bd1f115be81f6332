import { type ImportResult, MOST_FAULTS } from "@kiemtra/core/imports";
import { type FaultSpeaker, sayFault } from "@kiemtra/i18n/imports";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { Strip } from "@kiemtra/ui/strip";
import { Download } from "lucide-react";
import { useState } from "react";
import { useImportWords } from "../../words/use-import-words.ts";
import { faultCsv } from "./fault-csv.ts";
import { saveText } from "./save-text.ts";

const STEP = 50;

interface FaultListProps {
  readonly result: ImportResult;
  readonly speaker: FaultSpeaker;
}

/** Every fault with its place, why, and what to do; the whole list can be taken along. */
export function FaultList({ result, speaker }: FaultListProps) {
  const { t } = useImportWords();
  const [shown, setShown] = useState(STEP);
  const { faults, faultCount, badRows } = result;
  const download = () => {
    const head = ["row", "column", "text"] as const;
    const heads = [...head.map((key) => t(`import.fault-column.${key}`)), t("import.fault-why")];
    saveText(faultCsv(faults, heads, speaker), t("import.fault-file"));
  };
  const more = Math.min(STEP, faults.length - shown);
  return (
    <Card label={t("import.faults")} className="flex flex-col gap-3">
      <h2 className="text-body font-semibold">
        {t("import.faults")}: {t("import.fault-count", { n: faultCount, rows: badRows })}
      </h2>
      {faultCount > MOST_FAULTS && <Strip kind="warn">{t("import.fault-first", { n: MOST_FAULTS })}</Strip>}
      <Button icon={Download} className="self-start" onClick={download}>
        {t("import.fault-download")}
      </Button>
      <ul className="rounded-card line">
        {faults.slice(0, shown).map((fault) => {
          const { where, why } = sayFault(fault, speaker);
          return (
            <li
              key={`${where} ${why}`}
              className="grid gap-x-4 border-b border-line px-3 py-2 text-hint last:border-b-0 sm:grid-cols-[18rem_minmax(0,1fr)]"
            >
              <span className="font-semibold">{where}</span>
              <span>{why}</span>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button className="self-start" onClick={() => setShown(shown + STEP)}>
          {t("import.fault-more", { n: more })}
        </Button>
      )}
    </Card>
  );
}
