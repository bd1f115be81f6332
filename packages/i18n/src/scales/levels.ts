import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { inline, quoted, sentence, share } from "./words.ts";

export const labels: SettingLabels = {
  "levels[].sharePercentMilli": {
    vi: "Tỷ lệ điểm tối đa của mức này",
    en: "Share of full points at this level",
  },
};

/** *Mức độ …: “Hoàn thành xuất sắc” điểm tối đa; “Hoàn thành tốt” 75% điểm tối đa.* */
export function describeLevels(scale: ScaleOf<"levels">, context: ScaleContext): string {
  const levels = scale.levels.map(
    ({ option, sharePercentMilli }) =>
      `${quoted(context, scale.fact, option)} ${share(sharePercentMilli, context)}`,
  );
  const words = `${inline(context, scale.fact)}: ${levels.join("; ")}`;
  return sentence({ vi: words }, {}, context);
}
