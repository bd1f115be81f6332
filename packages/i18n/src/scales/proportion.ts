import type { ScaleOf } from "@kiemtra/core";
import { say } from "../say.ts";
import { describeMeasure } from "./measure.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { percent, sentence } from "./words.ts";

export const labels: SettingLabels = {
  fullFromPercentMilli: { vi: "Điểm tối đa từ tỷ lệ", en: "Full points from" },
  zeroBelowPercentMilli: { vi: "0 điểm khi dưới tỷ lệ", en: "0 points below" },
};

/** *Tỷ lệ … đạt từ 80% trở lên: điểm tối đa; dưới 80%: tỷ lệ × điểm tối đa / 80%.* */
export function describeProportion(scale: ScaleOf<"proportion">, context: ScaleContext): string {
  const { fullFromPercentMilli: fullFrom, zeroBelowPercentMilli: zeroBelow } = scale;
  const data = {
    value: describeMeasure(scale.value, context),
    full: percent(Math.max(fullFrom, zeroBelow), context),
    zero: percent(zeroBelow, context),
  };
  const divided = fullFrom === 100_000 ? "" : ` / ${data.full}`;
  const parts = [
    fullFrom === 100_000 ? FULL_AT_HUNDRED : FULL,
    ...(zeroBelow < fullFrom ? [zeroBelow > 0 ? BETWEEN : BELOW] : []),
    ...(zeroBelow > 0 ? [ZERO] : []),
  ];
  const words = parts.map((part) => say(part, { ...data, divided }, context)).join("; ");
  return sentence({ vi: words }, {}, context);
}

const FULL = {
  vi: "{value} đạt từ {full} trở lên: điểm tối đa",
  en: "{value}, {full} or more: full points",
};
const FULL_AT_HUNDRED = { vi: "{value} đạt 100%: điểm tối đa", en: "{value}, at 100%: full points" };
const BELOW = {
  vi: "dưới {full}: tỷ lệ × điểm tối đa{divided}",
  en: "below {full}: share × full points{divided}",
};
const BETWEEN = {
  vi: "từ {zero} đến dưới {full}: tỷ lệ × điểm tối đa{divided}",
  en: "from {zero} to below {full}: share × full points{divided}",
};
const ZERO = { vi: "dưới {zero}: 0 điểm", en: "below {zero}: 0 points" };
