import type { Measure, Quantity, Ratio } from "@kiemtra/core";
import { say } from "../say.ts";
import type { ScaleContext } from "./scale-context.ts";
import { inline } from "./words.ts";

/** A figure in words: one fact, `(a + b)` or `(a − b)`. */
export function describeQuantity(quantity: Quantity, context: ScaleContext): string {
  if (typeof quantity === "string") return inline(context, quantity);
  const [facts, sign] = "sum" in quantity ? [quantity.sum, " + "] : [quantity.minus, " − "];
  return `(${facts.map((fact) => inline(context, fact)).join(sign)})`;
}

/** What is measured, as it stands inside a sentence: `tỷ lệ a trên b`. */
export function describeMeasure(measure: Measure, context: ScaleContext): string {
  if ("of" in measure) return describeRatio(measure, context);
  if ("percent" in measure) return inline(context, measure.percent);
  if ("number" in measure) return describeQuantity(measure.number, context);
  if ("product" in measure) {
    return measure.product.map((factor) => describeMeasure(factor, context)).join(" × ");
  }
  const failures = measure.complementOf.map((ratio) => describeRatio(ratio, context));
  return failures.length > 1 ? `100% − (${failures.join(" + ")})` : `100% − ${failures[0]}`;
}

function describeRatio({ of, over, fallback }: Ratio, context: ScaleContext): string {
  const [top, bottom] = [describeQuantity(of, context), describeQuantity(over, context)];
  const ratio = say(RATIO, { top, bottom }, context);
  if (!fallback) return ratio;
  const data = { over: inline(context, fallback.over), by: String(fallback.dividedBy) };
  return `${ratio} ${say(FALLBACK, data, context)}`;
}

const RATIO = { vi: "tỷ lệ {top} trên {bottom}", en: "{top} as a share of {bottom}" };
const FALLBACK = {
  vi: "(chưa có mẫu số thì lấy {over} chia {by}, tỷ lệ không quá 100%)",
  en: "(without a denominator: {over} divided by {by}, at most 100%)",
};
