import type { ScaleOf } from "@kiemtra/core";
import { say } from "../say.ts";
import { describeQuantity } from "./measure.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { figure, percent, quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {
  target: { vi: "Chỉ tiêu", en: "Target" },
  zeroBelowPercentMilli: {
    vi: "0 điểm khi dưới tỷ lệ của chỉ tiêu",
    en: "0 points below this share of the target",
  },
};

/** *… đạt chỉ tiêu 80 trở lên: điểm tối đa; dưới chỉ tiêu: kết quả × điểm tối đa / chỉ tiêu.* */
export function describeAgainstTarget(scale: ScaleOf<"against-target">, context: ScaleContext): string {
  const { target, zeroBelowPercentMilli: zeroBelow } = scale;
  const data = {
    value: describeQuantity(scale.value, context),
    target: typeof target === "string" ? quoted(context, target) : figure(target, context),
    zero: percent(zeroBelow, context),
  };
  const parts = [
    FULL,
    ...(zeroBelow < 100_000 ? [zeroBelow > 0 ? BETWEEN : BELOW] : []),
    ...(zeroBelow > 0 ? [ZERO] : []),
  ];
  const words = parts.map((part) => say(part, data, context)).join("; ");
  return sentence({ vi: words }, {}, context);
}

const FULL = {
  vi: "{value} đạt từ chỉ tiêu {target} trở lên: điểm tối đa",
  en: "{value} at or above the target {target}: full points",
};
const BELOW = {
  vi: "dưới chỉ tiêu: kết quả × điểm tối đa / chỉ tiêu",
  en: "below it: result × full points / target",
};
const BETWEEN = {
  vi: "từ {zero} chỉ tiêu đến dưới chỉ tiêu: kết quả × điểm tối đa / chỉ tiêu",
  en: "from {zero} of the target: result × full points / target",
};
const ZERO = { vi: "dưới {zero} chỉ tiêu: 0 điểm", en: "below {zero} of the target: 0 points" };
