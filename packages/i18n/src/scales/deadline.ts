import { isIsoDate, type ScaleOf } from "@kiemtra/core";
import { formatDate } from "../format.ts";
import { say } from "../say.ts";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { points, quoted, sentence, share } from "./words.ts";

export const labels: SettingLabels = {
  "late.eachDayMilli": { vi: "Điểm trừ cho mỗi ngày chậm", en: "Points off for each day late" },
  "late.floorMilli": { vi: "Không thấp hơn", en: "Never fewer points than" },
  "late.bands[].fromDays": { vi: "Chậm từ số ngày", en: "Late by at least" },
  "late.bands[].sharePercentMilli": {
    vi: "Tỷ lệ điểm tối đa khi chậm như vậy",
    en: "Share of full points when so late",
  },
};

/** *“Ngày gửi” không sau ngày 15/12/2025: điểm tối đa; chậm thì trừ 0,1 điểm cho mỗi ngày làm việc, …* */
export function describeDeadline(scale: ScaleOf<"deadline">, context: ScaleContext): string {
  const { done, due, happened, days } = scale;
  const data = {
    done: quoted(context, done),
    due: isIsoDate(due) ? say(DAY, { day: formatDate(due, context.locale) }, context) : quoted(context, due),
    happened: happened === undefined ? "" : quoted(context, happened),
  };
  const late = describeLate(scale, say(DAYS[days], {}, context), context);
  const words = [say(IN_TIME, data, context), ...late, ...(happened ? [say(NOT_DONE, data, context)] : [])];
  return sentence({ vi: words.join("; ") }, {}, context);
}

function describeLate({ late }: ScaleOf<"deadline">, day: string, context: ScaleContext): readonly string[] {
  if ("eachDayMilli" in late) {
    const data = {
      day,
      each: points(late.eachDayMilli, context),
      floor: points(late.floorMilli, context),
    };
    return [say(EACH_DAY, data, context)];
  }
  const bands = late.bands.toSorted((a, b) => a.fromDays - b.fromDays);
  const first = bands[0]?.fromDays ?? 1;
  const grace = first > 1 ? [say(GRACE, { day, to: String(first - 1) }, context)] : [];
  const entries = bands.map(({ fromDays, sharePercentMilli }, index) => {
    const next = bands[index + 1];
    const to = next ? next.fromDays - 1 : fromDays;
    const text = !next ? LAST_BAND : to === fromDays ? ONE_DAY : BAND;
    const data = { day, from: String(fromDays), to: String(to), share: share(sharePercentMilli, context) };
    return say(text, data, context);
  });
  return [...grace, ...entries];
}

const DAY = { vi: "ngày {day}", en: "{day}" };
const DAYS = {
  calendar: { vi: "ngày", en: "day" },
  working: { vi: "ngày làm việc", en: "working day" },
};
const IN_TIME = { vi: "{done} không sau {due}: điểm tối đa", en: "{done} not after {due}: full points" };
const EACH_DAY = {
  vi: "chậm thì trừ {each} cho mỗi {day}, không thấp hơn {floor}",
  en: "late: {each} off for each {day}, never below {floor}",
};
const GRACE = {
  vi: "chậm đến {to} {day}: vẫn được điểm tối đa",
  en: "up to {to} {day}s late: full points still",
};
const ONE_DAY = { vi: "chậm {from} {day}: {share}", en: "{from} {day}(s) late: {share}" };
const BAND = { vi: "chậm từ {from} đến {to} {day}: {share}", en: "{from} to {to} {day}s late: {share}" };
const LAST_BAND = {
  vi: "chậm từ {from} {day} trở lên: {share}",
  en: "{from} {day}(s) late or more: {share}",
};
const NOT_DONE = {
  vi: "{happened} ghi nhận “Không”: 0 điểm",
  en: "{happened} recorded as No: 0 points",
};
