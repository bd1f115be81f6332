import type { Locale } from "@kiemtra/core";
import { filledFacts, type ImportPlan, type ImportResult, UNIT_COLUMN } from "@kiemtra/core/imports";
import { labelOf, wordsIn } from "@kiemtra/i18n";
import { ignoredRowTexts, sayFault } from "@kiemtra/i18n/imports";
import type { ImportOptions } from "./import-command.ts";

interface Notes {
  readonly plan: ImportPlan;
  readonly columnWords: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

/** Says on stderr every fault, what was left out, and which facts the file does not fill. */
export function printNotes(options: ImportOptions, result: ImportResult, notes: Notes): void {
  const lines = [...faultLines(options, result, notes), ...leftOutLines(options, result, notes)];
  if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
}

function faultLines({ file }: ImportOptions, result: ImportResult, { plan, columnWords, locale }: Notes) {
  const names = plan.units.kind === "list" ? plan.units.units : [];
  const speaker = {
    locale,
    label: labelOf(plan.facts, locale),
    column: (key: string) => plan.mapping[key] ?? columnWords[key] ?? key,
    unit: (id: string) => names.find((unit) => unit.id === id)?.name ?? id,
  };
  const faults = result.faults.map((fault) => {
    const { where, why } = sayFault(fault, speaker);
    return `${file}: ${where}: ${why}`;
  });
  const rest = result.faultCount - result.faults.length;
  return rest > 0 ? [...faults, `${file}: … and ${rest} more faults`] : faults;
}

function leftOutLines(
  { file, skipBadRows }: ImportOptions,
  { ignored, badRows, faultCount, rows }: ImportResult,
  { plan, columnWords, locale }: Notes,
): readonly string[] {
  const filled = filledFacts(plan).map(({ from }) => from.fact);
  const open = plan.spec.facts.filter(({ fact }) => !filled.includes(fact)).map(({ fact }) => fact);
  const unitHeading = plan.units.kind === "one" ? plan.mapping[UNIT_COLUMN] : undefined;
  return [
    ...ignored.map(
      ({ row, why }) => `note: ${file}: row ${row} is left out: ${wordsIn(ignoredRowTexts[why], locale)}`,
    ),
    ...(unitHeading
      ? [
          `note: ${file}: every row counts for the unit of --unit, whatever "${unitHeading}" (${columnWords[UNIT_COLUMN]}) says`,
        ]
      : []),
    ...(open.length > 0 ? [`note: ${file}: does not fill ${open.join(", ")}`] : []),
    ...(skipBadRows && faultCount > 0
      ? [`note: ${file}: ${badRows} of ${rows} rows are left out for ${faultCount} faults`]
      : []),
  ];
}
