import { type Fraction, fraction } from "./fraction.ts";
import type { Milli, Places } from "./points.ts";

const PLAIN_DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,9}))?$/;

/** Reads `"8.83"` exactly; `undefined` when the text is not a plain decimal with a point. */
export function parseDecimal(text: string): Fraction | undefined {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole, decimals = ""] = match;
  const value = BigInt(`${whole}${decimals}`);
  return fraction(sign ? -value : value, 10n ** BigInt(decimals.length));
}

/** The one spelling of a decimal: no leading zeros, no trailing zeros, no `-0`. `undefined` as `parseDecimal`. */
export function canonicalDecimal(text: string): string | undefined {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "0", decimals = ""] = match;
  const digits = decimals.replace(/0+$/, "");
  const plain = `${whole.replace(/^0+(?=\d)/, "")}${digits ? `.${digits}` : ""}`;
  return sign && plain !== "0" ? `-${plain}` : plain;
}

/** Thousandths as a decimal with a point and fixed places, for files: `formatMilli(1700, 2)` is `"1.70"`. */
export function formatMilli(value: Milli, places: Places): string {
  const magnitude = Math.abs(value);
  const whole = Math.floor(magnitude / 1000);
  const decimals = String(magnitude % 1000)
    .padStart(3, "0")
    .slice(0, places);
  return `${value < 0 ? "-" : ""}${whole}${places > 0 ? `.${decimals}` : ""}`;
}
