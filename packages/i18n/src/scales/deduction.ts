import type { ScaleOf } from "@kiemtra/core";
import { say } from "../say.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { points, quoted, sentence, share } from "./words.ts";

export const labels: SettingLabels = {
  "deductions[].eachMilli": { vi: "Điểm trừ cho mỗi trường hợp", en: "Points off for each case" },
  "deductions[].eachPercentMilli": {
    vi: "Tỷ lệ điểm tối đa trừ cho mỗi trường hợp",
    en: "Share of full points off for each case",
  },
  floorMilli: { vi: "Không thấp hơn", en: "Never fewer points than" },
};

/** *Trừ 0,25 điểm cho mỗi trường hợp “…”, không thấp hơn 0 điểm.* */
export function describeDeduction(scale: ScaleOf<"deduction">, context: ScaleContext): string {
  const cases = scale.deductions.map((entry) => {
    const each =
      "eachMilli" in entry ? points(entry.eachMilli, context) : share(entry.eachPercentMilli, context);
    return say(CASE, { each, fact: quoted(context, entry.fact) }, context);
  });
  const data = { cases: cases.join("; "), floor: points(scale.floorMilli, context) };
  return sentence(TEXT, data, context);
}

const CASE = {
  vi: "trừ {each} cho mỗi trường hợp tính vào {fact}",
  en: "{each} off for each one counted in {fact}",
};
const TEXT = {
  vi: "tính từ điểm tối đa, {cases}; không thấp hơn {floor}",
  en: "from full points, {cases}; never below {floor}",
};
