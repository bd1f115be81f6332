import {
  canonicalDecimal,
  checkFactValue,
  type FactProblem,
  type FactSpec,
  type FactValue,
} from "@kiemtra/core";

/** What typed text means for a count or a number: a value, nothing, or a problem to show beside it. */
export type TypedFact =
  | { readonly value: FactValue }
  | { readonly empty: true }
  | { readonly problem: FactProblem };

/** Reads text as people type it: `1.780` is a count of 1780, `61,75` and `61.75` are the same number. */
export function readTypedFact(
  spec: Extract<FactSpec, { kind: "count" | "number" }>,
  text: string,
): TypedFact {
  const plain = text.replace(/[\s\u00a0]/g, "");
  if (plain === "") return { empty: true };
  const value = spec.kind === "count" ? readCountText(plain) : readDecimalText(plain);
  const problem = checkFactValue(spec, value);
  return problem ? { problem } : { value: value as FactValue };
}

function readCountText(text: string): number | string {
  const digits = /^\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, "") : text;
  return /^\d{1,13}$/.test(digits) ? Number(digits) : text;
}

/** The last comma or dot is the decimal sign; one before it separates thousands. */
function readDecimalText(text: string): string {
  const minus = text.replace("\u2212", "-");
  const mixed = minus.includes(",") && minus.includes(".");
  const thousands = minus.lastIndexOf(",") > minus.lastIndexOf(".") ? "." : ",";
  const plain = (mixed ? minus.replaceAll(thousands, "") : minus).replace(",", ".");
  return canonicalDecimal(plain) ?? text;
}
