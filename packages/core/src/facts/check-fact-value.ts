import { isIsoDate } from "../calendar/working-days.ts";
import { canonicalDecimal, parseDecimal } from "../points/decimal.ts";
import { compare, type Fraction } from "../points/fraction.ts";
import type { ColumnSpec, FactSpec } from "../schema/fact-spec.ts";
import { type FactRow, MAX_COUNT } from "./fact-value.ts";

/** Why a value is not one that the fact may hold. */
export interface FactProblem {
  readonly code:
    | "not-yes-no"
    | "not-a-count"
    | "count-too-large"
    | "not-a-decimal"
    | "too-many-decimals"
    | "below-minimum"
    | "above-maximum"
    | "unknown-option"
    | "not-a-date"
    | "date-too-early"
    | "not-text"
    | "text-too-long"
    | "not-rows"
    | "unknown-column";
  readonly data: Readonly<Record<string, string | number>>;
}

/** Checks a value against its spec; `undefined` is good. Same codes in the form, the API and the CLI. */
export function checkFactValue(spec: FactSpec, value: unknown): FactProblem | undefined {
  return spec.kind === "rows" ? checkRows(spec.columns, value) : checkScalar(spec, value);
}

/** Checks the cells of one row; a cell may be left out. */
export function checkRowCells(columns: readonly ColumnSpec[], cells: object): FactProblem | undefined {
  for (const [key, cell] of Object.entries(cells)) {
    const column = columns.find((candidate) => candidate.key === key);
    if (!column) return { code: "unknown-column", data: { column: key } };
    const problem = checkScalar(column, cell);
    if (problem) return problem;
  }
  return undefined;
}

function checkRows(columns: readonly ColumnSpec[], value: unknown): FactProblem | undefined {
  if (!Array.isArray(value)) return { code: "not-rows", data: {} };
  for (const row of value as readonly (FactRow | null)[]) {
    if (typeof row?.cells !== "object" || row.cells === null) return { code: "not-rows", data: {} };
    const problem = checkRowCells(columns, row.cells);
    if (problem) return problem;
  }
  return undefined;
}

function checkScalar(
  spec: Exclude<FactSpec, { kind: "rows" }> | ColumnSpec,
  value: unknown,
): FactProblem | undefined {
  switch (spec.kind) {
    case "yesno":
      return typeof value === "boolean" ? undefined : { code: "not-yes-no", data: {} };
    case "count":
      return checkCount(spec.max ?? MAX_COUNT, value);
    case "number":
      return checkNumber(spec, value);
    case "choice":
      return spec.options.some((option) => option.key === value)
        ? undefined
        : { code: "unknown-option", data: { options: spec.options.map((option) => option.key).join(", ") } };
    case "date":
      if (typeof value !== "string" || !isIsoDate(value)) return { code: "not-a-date", data: {} };
      return spec.notBefore && value < spec.notBefore
        ? { code: "date-too-early", data: { minimum: spec.notBefore } }
        : undefined;
    case "text":
      if (typeof value !== "string") return { code: "not-text", data: {} };
      return value.length > spec.maxLength
        ? { code: "text-too-long", data: { maximum: spec.maxLength } }
        : undefined;
  }
}

function checkCount(maximum: number, value: unknown): FactProblem | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    return { code: "not-a-count", data: {} };
  return value > maximum ? { code: "count-too-large", data: { maximum } } : undefined;
}

function checkNumber(spec: Extract<FactSpec, { kind: "number" }>, value: unknown): FactProblem | undefined {
  const exact = typeof value === "string" ? parseDecimal(value) : undefined;
  if (!exact || typeof value !== "string") return { code: "not-a-decimal", data: {} };
  const decimals = canonicalDecimal(value)?.split(".")[1]?.length ?? 0;
  if (decimals > spec.decimals) return { code: "too-many-decimals", data: { decimals: spec.decimals } };
  if (spec.min !== undefined && isBelow(exact, spec.min))
    return { code: "below-minimum", data: { minimum: spec.min } };
  if (spec.max !== undefined && isAbove(exact, spec.max))
    return { code: "above-maximum", data: { maximum: spec.max } };
  return undefined;
}

function isBelow(value: Fraction, bound: string): boolean {
  const limit = parseDecimal(bound);
  return limit !== undefined && compare(value, limit) < 0;
}

function isAbove(value: Fraction, bound: string): boolean {
  const limit = parseDecimal(bound);
  return limit !== undefined && compare(value, limit) > 0;
}
