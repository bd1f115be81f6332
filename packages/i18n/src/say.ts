import type { Locale, LocalText, TextData } from "@kiemtra/core";
import { formatCount, formatDate, formatPercent, formatPoints } from "./format.ts";

/** What a sentence may need beside its data: the names of facts and options. */
export interface Speaker {
  readonly locale: Locale;
  /** The label of a fact, or of one of its options. */
  readonly label?: (fact: string, option?: string) => string | undefined;
}

/**
 * The words of a text in a language, with `{name}` and `{name:format}` filled in. Formats: `points` and `percent`
 * (thousandths), `count`, `decimal` (text with a point), `date`, `fact` (its label, as it would stand inside a sentence), `option`
 * (the words of the option, of the fact that `fact` names or that the placeholder is named after).
 * A placeholder without data stays visible, so that a test or a reader notices it.
 */
export function say(text: LocalText, data: TextData, speaker: Speaker): string {
  return wordsIn(text, speaker.locale).replace(
    /\{([a-zA-Z0-9/-]+)(?::([a-z]+))?\}/g,
    (whole, name: string, format: string | undefined) => {
      const value = data[name];
      return value === undefined ? whole : formatValue(name, value, format, data, speaker);
    },
  );
}

/** The words in a language; Vietnamese where English is missing. */
export function wordsIn(text: LocalText, locale: Locale): string {
  return locale === "en" ? (text.en ?? text.vi) : text.vi;
}

function formatValue(
  name: string,
  value: string | number,
  format: string | undefined,
  data: TextData,
  speaker: Speaker,
): string {
  const { locale, label } = speaker;
  switch (format) {
    case "points":
      return formatPoints(Number(value), locale);
    case "percent":
      return formatPercent(Number(value), locale);
    case "count":
      return formatCount(Number(value), locale);
    case "decimal":
      return locale === "vi" ? String(value).replace(".", ",") : String(value);
    case "date":
      return formatDate(String(value), locale);
    case "fact":
      return lowerFirst(label?.(String(value)) ?? String(value));
    case "option":
      return lowerFirst(label?.(String(data["fact"] ?? name), String(value)) ?? String(value));
    default:
      return String(value);
  }
}

/** `Số mã QR` → `số mã QR`; words in capitals (`TTHC`) stay as they are. */
export function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second !== second.toLowerCase() ? text : first.toLowerCase() + text.slice(1);
}
