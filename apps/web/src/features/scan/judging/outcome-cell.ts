import type { FactRow } from "@kiemtra/core";
import type { ScannedSpec } from "../../../shared/scan-slot.ts";

/** The outcome's cell, when its column has such an option. */
export function outcomeCell(spec: ScannedSpec, outcome: string | undefined): FactRow["cells"] {
  const key = spec.scan.columns.outcome;
  const column = spec.columns.find((candidate) => candidate.key === key);
  if (!outcome || column?.kind !== "choice") return {};
  return column.options.some((option) => option.key === outcome) ? { [key]: outcome } : {};
}

/** Text as its column takes it, cut where it would be refused. */
export function textCell(spec: ScannedSpec, key: string, text: string | undefined): FactRow["cells"] {
  const column = spec.columns.find((candidate) => candidate.key === key);
  if (!text || column?.kind !== "text") return {};
  return { [key]: text.slice(0, column.maxLength) };
}

/** *Quét được ngay*, where the table asks. */
export function readableCell(spec: ScannedSpec, isReadable: boolean): FactRow["cells"] {
  const { scan } = spec;
  if (scan.reads !== "procedure-code" || !scan.columns.readable) return {};
  return { [scan.columns.readable]: isReadable };
}
