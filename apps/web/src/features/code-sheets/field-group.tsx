import type { Procedure } from "@kiemtra/codes";
import { ChevronDown } from "lucide-react";
import { useCodeSheetWords } from "../../words/use-code-sheet-words.ts";

interface FieldGroupProps {
  readonly field: string;
  readonly procedures: readonly Procedure[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (codes: readonly string[], isChosen: boolean) => void;
}

const ROW = "flex min-h-11 items-center gap-3 text-hint lg:min-h-8";
const BOX = "size-5 shrink-0 accent-primary";

/** A field with its procedures: all at once, or one by one below. */
export function FieldGroup({ field, procedures, chosen, onChoose }: FieldGroupProps) {
  const { t } = useCodeSheetWords();
  const codes = procedures.map(({ code }) => code);
  const count = codes.filter((code) => chosen.has(code)).length;
  return (
    <li className="rounded-card bg-surface px-3 py-1 line">
      <label className={`${ROW} font-semibold`}>
        <input
          type="checkbox"
          className={BOX}
          checked={count === codes.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < codes.length;
          }}
          onChange={(event) => onChoose(codes, event.target.checked)}
        />
        <span className="flex-1">{field}</span>
        <span className="font-normal text-muted">{t("sheets.of", { n: count, total: codes.length })}</span>
      </label>
      <details className="group">
        <summary className={`${ROW} text-primary`}>
          <ChevronDown aria-hidden="true" size={20} className="group-open:rotate-180" />
          {t("sheets.one-by-one")}
        </summary>
        <ul>
          {procedures.map(({ code, name }) => (
            <li key={code}>
              <label className={ROW}>
                <input
                  type="checkbox"
                  className={BOX}
                  checked={chosen.has(code)}
                  onChange={(event) => onChoose([code], event.target.checked)}
                />
                <span>
                  {name} <span className="text-muted">({code})</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
