import { canonicalDecimal } from "../points/decimal.ts";
import type { FactSpec } from "../schema/fact-spec.ts";
import { checkFactValue, type FactProblem } from "./check-fact-value.ts";
import type { FactValue } from "./fact-value.ts";

export type ParsedFact = { readonly value: FactValue } | { readonly problem: FactProblem };

const YES = ["yes", "true", "có"];
const NO = ["no", "false", "không"];

/**
 * Reads the text form of a fact in a file: yes/no as `yes` or `no` (`true`, `false`, `có`, `không` too), a count
 * as digits, a number as a decimal with a point, a date as `YYYY-MM-DD`, a choice as its option key.
 * Tables of rows have no text form.
 */
export function parseFactText(spec: FactSpec, text: string): ParsedFact {
  const value = readText(spec, text.trim());
  const problem = checkFactValue(spec, value);
  return problem ? { problem } : { value: value as FactValue };
}

function readText(spec: FactSpec, text: string): unknown {
  switch (spec.kind) {
    case "yesno": {
      const word = text.toLowerCase().normalize("NFC");
      return YES.includes(word) ? true : NO.includes(word) ? false : text;
    }
    case "count":
      return /^\d{1,15}$/.test(text) ? Number(text) : text;
    case "number":
      return canonicalDecimal(text);
    case "rows":
      return undefined;
    case "choice":
    case "date":
    case "text":
      return text;
  }
}
