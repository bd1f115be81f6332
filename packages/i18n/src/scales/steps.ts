import type { ScaleOf } from "@kiemtra/core";
import { formatCount } from "../format.ts";
import { describeQuantity } from "./measure.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { points, sentence } from "./words.ts";

export const labels: SettingLabels = {
  from: { vi: "Điểm nền đến mức", en: "Base points up to" },
  baseMilli: { vi: "Điểm nền", en: "Base points" },
  step: { vi: "Mỗi bước thêm", en: "Size of a step" },
  eachMilli: { vi: "Điểm cộng cho mỗi bước", en: "Points for each step" },
};

/** *Số dân đến 3.500: 10 điểm; trên 3.500, cứ thêm đủ 100 được cộng 0,5 điểm, không quá điểm tối đa.* */
export function describeSteps(scale: ScaleOf<"steps">, context: ScaleContext): string {
  const data = {
    value: describeQuantity(scale.value, context),
    from: formatCount(scale.from, context.locale),
    step: formatCount(scale.step, context.locale),
    base: points(scale.baseMilli, context),
    each: points(scale.eachMilli, context),
  };
  return sentence(TEXT, data, context);
}

const TEXT = {
  vi: "{value} đến {from}: {base}; trên {from}, cứ thêm đủ {step} được cộng {each}, tổng không quá điểm tối đa",
  en: "{value} up to {from}: {base}; above {from}, every further {step} adds {each}, at most full points",
};
