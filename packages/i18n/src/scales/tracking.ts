import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {};

/** *Chỉ theo dõi “…”, không chấm điểm.* */
export function describeTracking({ facts }: ScaleOf<"tracking">, context: ScaleContext): string {
  const names = facts.map((fact) => quoted(context, fact)).join(", ");
  return sentence(TEXT, { facts: names }, context);
}

const TEXT = { vi: "chỉ theo dõi {facts}, không chấm điểm", en: "{facts}: tracked, never scored" };
