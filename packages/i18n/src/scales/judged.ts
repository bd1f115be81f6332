import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {};

/** *Đánh giá theo cách tính riêng của tiêu chí, dựa trên “…”.* */
export function describeJudged({ facts }: ScaleOf<"judged">, context: ScaleContext): string {
  const names = facts.map((fact) => quoted(context, fact)).join(", ");
  return sentence(TEXT, { facts: names }, context);
}

const TEXT = {
  vi: "đánh giá theo cách tính riêng của tiêu chí, dựa trên {facts}",
  en: "judged by the criterion's own method, from {facts}",
};
