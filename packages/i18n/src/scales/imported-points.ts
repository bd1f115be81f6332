import type { ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {};

/** *Lấy nguyên điểm đã công bố; lớn hơn điểm tối đa thì chưa tính điểm.* */
export function describeImportedPoints(scale: ScaleOf<"imported-points">, context: ScaleContext): string {
  return sentence(TEXT, { fact: quoted(context, scale.fact) }, context);
}

const TEXT = {
  vi: "lấy nguyên {fact}; lớn hơn điểm tối đa thì chưa tính, phải kiểm tra lại",
  en: "{fact} as published; above full points nothing is scored until it is checked",
};
