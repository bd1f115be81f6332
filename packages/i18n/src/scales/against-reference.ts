import type { ScaleOf } from "@kiemtra/core";
import { say } from "../say.ts";
import { describeQuantity } from "./measure.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { quoted, sentence, share } from "./words.ts";

export const labels: SettingLabels = {
  equalSharePercentMilli: { vi: "Tỷ lệ điểm tối đa khi bằng", en: "Share of full points when equal" },
  worseSharePercentMilli: { vi: "Tỷ lệ điểm tối đa khi kém hơn", en: "Share of full points when worse" },
};

/** *… cao hơn “mức bình quân của tỉnh”: điểm tối đa; bằng: 50% điểm tối đa; thấp hơn: 0 điểm.* */
export function describeAgainstReference(scale: ScaleOf<"against-reference">, context: ScaleContext): string {
  const { better, worseSharePercentMilli: worse } = scale;
  const data = {
    value: describeQuantity(scale.value, context),
    reference: quoted(context, scale.reference),
    better: say(better === "higher" ? HIGHER : LOWER, {}, context),
    worse: say(better === "higher" ? LOWER : HIGHER, {}, context),
    equalShare: share(scale.equalSharePercentMilli, context),
    worseShare: worse === "proportional" ? say(PROPORTIONAL[better], {}, context) : share(worse, context),
  };
  return sentence(scale.equalSharePercentMilli === 100_000 ? EQUAL_IS_FULL : TEXT, data, context);
}

const HIGHER = { vi: "cao hơn", en: "higher" };
const LOWER = { vi: "thấp hơn", en: "lower" };
const TEXT = {
  vi: "{value} {better} {reference}: điểm tối đa; bằng: {equalShare}; {worse}: {worseShare}",
  en: "{value} {better} than {reference}: full points; equal: {equalShare}; {worse}: {worseShare}",
};
const EQUAL_IS_FULL = {
  vi: "{value} bằng hoặc {better} {reference}: điểm tối đa; {worse}: {worseShare}",
  en: "{value} equal to or {better} than {reference}: full points; {worse}: {worseShare}",
};
const PROPORTIONAL = {
  higher: { vi: "kết quả × điểm tối đa / mức so sánh", en: "result × full points / reference" },
  lower: { vi: "mức so sánh × điểm tối đa / kết quả", en: "reference × full points / result" },
};
