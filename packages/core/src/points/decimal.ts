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

/** Thousandths as a decimal with a point and fixed places, half up by magnitude: `formatMilli(1705, 2)` is `"1.71"`. */
export function formatMilli(value: Milli, places: Places): string {
  const step = 10 ** (3 - places);
  const magnitude = Math.floor((Math.abs(value) + step / 2) / step) * step;
  const whole = Math.floor(magnitude / 1000);
  const decimals = String(magnitude % 1000)
    .padStart(3, "0")
    .slice(0, places);
  return `${value < 0 && magnitude > 0 ? "-" : ""}${whole}${places > 0 ? `.${decimals}` : ""}`;
}

/** Reads a decimal of at most three decimals as thousandths; `undefined` for anything else. */
export function parseMilli(text: string): Milli | undefined {
  const plain = plainMilli(text, 3);
  if (!Number.isNaN(plain)) return plain;
  const exact = parseDecimal(text);
  if (!exact) return undefined;
  const milli = exact.n * 1000n;
  return milli % exact.d === 0n ? Number(milli / exact.d) : undefined;
}

const [ZERO_CODE, POINT, MINUS] = [48, 46, 45];
const LONGEST = 13;

/** Thousandths of an ordinary short decimal, quickly; `NaN` for anything that needs a closer look. */
export function plainMilli(text: string, decimals: number): number {
  const { length } = text;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length === start || length > LONGEST) return Number.NaN;
  let whole = 0;
  let point = -1;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO_CODE;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (code === POINT && point < 0 && at > start && at < length - 1) point = at;
    else return Number.NaN;
  }
  const places = point < 0 ? 0 : length - point - 1;
  if (places > decimals || places > 3) return Number.NaN;
  const milli = whole * 10 ** (3 - places);
  return start === 1 && milli > 0 ? -milli : milli;
}
