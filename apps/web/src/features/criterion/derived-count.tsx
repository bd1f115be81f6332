import type { FactSheet, FactSpec } from "@kiemtra/core";
import { formatCount } from "@kiemtra/i18n";
import { useWords } from "../../words/use-words.ts";

/** How many rows a count follows from; 0 when it is typed. */
export function rowsBehind(spec: FactSpec, sheet: FactSheet): number {
  if (spec.kind !== "count" || !spec.countOf) return 0;
  const rows = sheet.values[spec.countOf.rows];
  return Array.isArray(rows) ? rows.length : 0;
}

interface DerivedCountProps {
  readonly spec: Extract<FactSpec, { kind: "count" | "number" }>;
  readonly sheet: FactSheet;
}

/** A count that follows from rows: read, not typed. */
export function DerivedCount({ spec, sheet }: DerivedCountProps) {
  const { t, of, locale } = useWords();
  const value = sheet.values[spec.key];
  return (
    <div className="flex flex-col gap-1">
      <p className="text-hint font-semibold">{of(spec.label)}</p>
      <p className="text-hint text-muted">{t("fact.counted", { n: rowsBehind(spec, sheet) })}</p>
      <p className="text-count font-semibold">
        {typeof value === "number" ? formatCount(value, locale) : "–"}{" "}
        {spec.unit && <span className="text-hint font-normal text-muted">{of(spec.unit)}</span>}
      </p>
    </div>
  );
}
