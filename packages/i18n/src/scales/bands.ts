import type { ScaleOf } from "@kiemtra/core";
import { say } from "../say.ts";
import { describeMeasure } from "./measure.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { figure, percent, sentence, share } from "./words.ts";

export const labels: SettingLabels = {
  "bands[].fromMilli": { vi: "Khoảng tính từ", en: "Band starts at" },
  "bands[].sharePercentMilli": {
    vi: "Tỷ lệ điểm tối đa của khoảng này",
    en: "Share of full points in this band",
  },
};

/** *Tỷ lệ … từ 90% trở lên: điểm tối đa; từ 70% đến dưới 90%: 50% điểm tối đa; dưới 70%: 0 điểm.* */
export function describeBands({ value, bands }: ScaleOf<"bands">, context: ScaleContext): string {
  const isNumber = "number" in value;
  const bound = isNumber ? figure : percent;
  const sorted = bands.toSorted((a, b) => b.fromMilli - a.fromMilli);
  const entries = sorted.map(({ fromMilli, sharePercentMilli }, index) => {
    const next = sorted[index - 1];
    const range = say(
      next ? BETWEEN : FROM,
      { from: bound(fromMilli, context), to: next ? bound(next.fromMilli, context) : "" },
      context,
    );
    return `${range}: ${share(sharePercentMilli, context)}`;
  });
  const lowest = sorted.at(-1)?.fromMilli ?? 0;
  const rest = lowest === 0 ? [] : [say(BELOW, { from: bound(lowest, context) }, context)];
  const data = { value: describeMeasure(value, context), bands: [...entries, ...rest].join("; ") };
  return sentence(TEXT, data, context);
}

const TEXT = { vi: "{value} {bands}", en: "{value}: {bands}" };
const FROM = { vi: "từ {from} trở lên", en: "from {from}" };
const BETWEEN = { vi: "từ {from} đến dưới {to}", en: "from {from} to below {to}" };
const BELOW = { vi: "dưới {from}: 0 điểm", en: "below {from}: 0 points" };
