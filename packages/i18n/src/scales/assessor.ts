import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {};

/** *Người đánh giá cho điểm từ 0 đến điểm tối đa; dưới điểm tối đa phải ghi rõ lý do.* */
export function describeAssessor(scale: ScaleOf<"assessor">, context: ScaleContext): string {
  const data = { points: quoted(context, scale.points), reason: quoted(context, scale.reason) };
  return sentence(TEXT, data, context);
}

const TEXT = {
  vi: "người đánh giá cho điểm từ 0 đến điểm tối đa tại {points}; dưới điểm tối đa phải ghi rõ lý do tại {reason}",
  en: "the assessor gives 0 to full points in {points}; below full points the reason must be written in {reason}",
};
