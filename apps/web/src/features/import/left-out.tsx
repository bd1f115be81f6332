import { filledFacts } from "@kiemtra/core/imports";
import { labelOf, wordsIn } from "@kiemtra/i18n";
import { ignoredRowTexts } from "@kiemtra/i18n/imports";
import { useImportWords } from "../../words/use-import-words.ts";
import { visitName } from "./import-visits.ts";
import type { ResultProps } from "./result-section.tsx";

/** What of the file was not counted, which units it lacks, which facts it cannot fill. */
export function LeftOut({ round, plan, result }: ResultProps) {
  const { t, locale } = useImportWords();
  const { ignored, otherRows, units } = result;
  const label = labelOf(plan.facts, locale);
  const filled = filledFacts(plan).map(({ from }) => from);
  const unfilled = plan.spec.facts
    .filter((fact) => !filled.includes(fact))
    .map(({ fact }) => label(`${plan.plugin}/${fact}`))
    .filter((name) => name !== undefined);
  const absent =
    plan.units.kind === "list"
      ? round.inspections
          .filter(({ id }) => !units.some(({ unit }) => unit === id))
          .map(({ id }) => visitName(round, id))
      : [];
  const lines = [
    otherRows > 0 && t("import.other-rows", { n: otherRows }),
    ignored.length > 0 &&
      t("import.ignored", {
        rows: ignored
          .map(({ row, why }) => t("import.ignored-row", { row, why: wordsIn(ignoredRowTexts[why], locale) }))
          .join(", "),
      }),
    absent.length > 0 && t("import.not-in-file", { units: absent.join(", ") }),
    unfilled.length > 0 && t("import.unfilled", { facts: unfilled.join("; ") }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 text-hint text-muted">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
