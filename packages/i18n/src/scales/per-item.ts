import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { points, quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {
  eachMilli: { vi: "Điểm cho mỗi nội dung đạt", en: "Points for each item" },
};

/** *Mỗi nội dung đạt: 0,5 điểm, cộng lại không quá điểm tối đa.* */
export function describePerItem({ of, eachMilli }: ScaleOf<"per-item">, context: ScaleContext): string {
  const each = points(eachMilli, context);
  if ("count" in of) return sentence(COUNTED, { fact: quoted(context, of.count), each }, context);
  const items = of.facts.map((fact) => quoted(context, fact)).join(", ");
  return sentence(NAMED, { items, each }, context);
}

const COUNTED = {
  vi: "mỗi trường hợp tính vào {fact}: {each}, cộng lại không quá điểm tối đa",
  en: "each one counted in {fact}: {each}, together at most full points",
};
const NAMED = {
  vi: "mỗi nội dung đạt trong các nội dung {items}: {each}; không đạt: 0 điểm; cộng lại không quá điểm tối đa",
  en: "each of {items} that is met: {each}; not met: 0 points; together at most full points",
};
