import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { points, quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {
  extraPenaltyMilli: { vi: "Điểm trừ thêm khi không đạt", en: "Points taken off on top when not met" },
};

/** *Đạt nội dung “…”: điểm tối đa; không đạt: 0 điểm và bị trừ 0,25 điểm.* */
export function describeAllOrNothing(scale: ScaleOf<"all-or-nothing">, context: ScaleContext): string {
  const { extraPenaltyMilli: extra = 0 } = scale;
  const text = scale.fullWhen ? WHEN_YES : WHEN_NO;
  const penalty = extra > 0 ? { vi: text.vi + PENALTY.vi, en: text.en + PENALTY.en } : text;
  return sentence(penalty, { fact: quoted(context, scale.fact), extra: points(extra, context) }, context);
}

const WHEN_YES = {
  vi: "đạt nội dung {fact}: điểm tối đa; không đạt: 0 điểm",
  en: "{fact} met: full points; not met: 0 points",
};
const WHEN_NO = {
  vi: "nội dung {fact} ghi nhận “Không”: điểm tối đa; ghi nhận “Có”: 0 điểm",
  en: "{fact} recorded as No: full points; recorded as Yes: 0 points",
};
const PENALTY = { vi: " và bị trừ {extra}", en: " and {extra} taken off" };
