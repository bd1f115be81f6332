import type { CompositePart, ScaleOf } from "@kiemtra/core";
import { wordsIn } from "../say.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { clause, numbered, points, sentence } from "./words.ts";

export const labels: SettingLabels = {};

/** *Tổng điểm của 2 phần, từng phần làm tròn đến 2 chữ số thập phân rồi cộng lại: (1) …; (2) ….* */
export function describeComposite(
  { parts }: ScaleOf<"composite">,
  context: ScaleContext,
  describePart: (scale: CompositePart["scale"], context: ScaleContext) => string,
): string {
  const entries = parts.map(({ title, maxMilli, scale }) => {
    const words = clause(describePart(scale, { ...context, maxMilli }));
    return `${wordsIn(title, context.locale)} (${points(maxMilli, context)}): ${words}`;
  });
  const data = { n: String(parts.length), places: String(context.places), parts: numbered(entries) };
  return sentence(TEXT, data, context);
}

const TEXT = {
  vi: "tổng điểm của {n} phần, từng phần làm tròn đến {places} chữ số thập phân rồi cộng lại: {parts}",
  en: "the sum of {n} parts, each rounded to {places} decimals before it is added: {parts}",
};
