import { canonicalDecimal } from "../points/decimal.ts";
import type { ImportCell } from "./import-row.ts";

const PLAIN_COUNT = /^\d{1,15}$/;
const GROUPED_COUNT = /^[1-9]\d{0,2}(?:([.,\u0020])\d{3})(?:\1\d{3}){0,4}$/;
const WHOLE_WITH_ZEROS = /^(\d{1,15})[.,]0{1,2}$/;
const SPACES = /[\u00a0\u202f]/g;

/** A whole number of 0 or more: `1234`, `1.234`, `1,234`, `1 234`, `12.0`. `undefined`: none. */
export function readCountCell(cell: ImportCell): number | undefined {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.trim().replace(SPACES, " ");
  if (PLAIN_COUNT.test(text)) return Number(text);
  if (GROUPED_COUNT.test(text)) return Number(text.replace(/[., ]/g, ""));
  const whole = WHOLE_WITH_ZEROS.exec(text);
  return whole ? Number(whole[1]) : undefined;
}

/** Thousands with points and decimals with a comma, as in Viet Nam; or the other way round where it cannot be that. */
const GROUPS_OF_POINTS = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPS_OF_COMMAS = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+|,\d{3})$/;
/** What a spreadsheet's number says for certain; the digits behind are noise of binary fractions. */
const CERTAIN_DIGITS = 12;

/** A number as a decimal with a point: `8,5`, `8.5`, `1.234,5`, `97,7%`. `undefined`: none. */
export function readDecimalCell(cell: ImportCell): string | undefined {
  if (typeof cell === "number") return decimalOf(cell);
  if (typeof cell !== "string" || cell.length > 40) return undefined;
  const text = cell
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace("\u2212", "-")
    .replace(/%$/, "");
  if (GROUPS_OF_POINTS.test(text)) return canonicalDecimal(text.replaceAll(".", "").replace(",", "."));
  if (GROUPS_OF_COMMAS.test(text)) return canonicalDecimal(text.replaceAll(",", ""));
  return canonicalDecimal(text.replace(",", "."));
}

function decimalOf(value: number): string | undefined {
  const plain = String(Number(value.toPrecision(CERTAIN_DIGITS)));
  return canonicalDecimal(plain.includes("e") ? value.toFixed(9) : plain);
}
