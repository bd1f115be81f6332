import { fraction, type LocalText, roundHalfUp } from "@kiemtra/core";
import { formatPoints } from "../format.ts";
import { lowerFirst, type Speaker, say } from "../say.ts";
import type { ScaleContext } from "./scale-context.ts";

/** A rule's own figure, exact and without trailing zeros: thousandths of anything. */
export function figure(milli: number, { locale }: Speaker): string {
  return formatPoints(milli, locale, 3).replace(/[.,]?0+$/, "");
}

/** `0,25 điểm`, `0.25 points`. */
export function points(milli: number, speaker: Speaker): string {
  const unit = speaker.locale === "vi" ? "điểm" : milli === 1000 ? "point" : "points";
  return `${figure(milli, speaker)} ${unit}`;
}

/** `80%`. */
export function percent(milli: number, speaker: Speaker): string {
  return `${figure(milli, speaker)}%`;
}

/** `điểm tối đa`, `75% điểm tối đa (1,5 điểm)` or `0 điểm`. */
export function share(percentMilli: number, context: ScaleContext): string {
  const { locale, maxMilli, places } = context;
  if (percentMilli === 0) return points(0, context);
  if (percentMilli === 100_000) return locale === "vi" ? "điểm tối đa" : "full points";
  const part = `${percent(percentMilli, context)} ${locale === "vi" ? "điểm tối đa" : "of full points"}`;
  if (maxMilli === undefined) return part;
  return `${part} (${points(roundHalfUp(fraction(maxMilli * percentMilli, 100_000), places), context)})`;
}

/** A fact's label, or an option's, in quotation marks: `“Hoàn thành tốt”`. */
export function quoted(context: Pick<ScaleContext, "label">, fact: string, option?: string): string {
  return `“${context.label(fact, option) ?? option ?? fact}”`;
}

/** A fact's label as it stands inside a sentence. */
export function inline(context: ScaleContext, fact: string): string {
  return lowerFirst(context.label(fact) ?? fact);
}

/** A sentence with its words filled in, a capital at its start and a full stop. */
export function sentence(text: LocalText, data: Readonly<Record<string, string>>, speaker: Speaker): string {
  const words = say(text, data, speaker);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A sentence as it stands inside another one. */
export function clause(text: string): string {
  return lowerFirst(text.replace(/\.$/, ""));
}

/** `(1) …; (2) …`. */
export function numbered(entries: readonly string[]): string {
  return entries.map((entry, index) => `(${index + 1}) ${entry}`).join("; ");
}
