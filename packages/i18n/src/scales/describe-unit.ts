import type { UnitCondition, UnitRule } from "@kiemtra/core";
import { formatDate } from "../format.ts";
import { lowerFirst, type Speaker, say, wordsIn } from "../say.ts";
import { unitKindTexts } from "./policy-texts.ts";
import { sentence } from "./words.ts";

/** Which units and days a criterion is for: *Áp dụng đối với cấp xã; loại đơn vị: xã, phường; từ ngày …* */
export function describeApplicability(rule: UnitRule, speaker: Speaker): string {
  const { locale } = speaker;
  const units = describeUnits(rule, speaker);
  const from = rule.from && say(FROM, { date: formatDate(rule.from, locale) }, speaker);
  const to = rule.to && say(TO, { date: formatDate(rule.to, locale) }, speaker);
  const days = [from, to].filter(Boolean).join(" ");
  const words = [`${say(APPLIES, {}, speaker)} ${units}`, ...(days ? [days] : [])].join("; ");
  return sentence({ vi: words }, {}, speaker);
}

/** The units that a condition means, as they stand inside a sentence. */
export function describeUnits(condition: UnitCondition, speaker: Speaker): string {
  const { locale, label } = speaker;
  const kinds = condition.kinds?.map((kind) => lowerFirst(wordsIn(unitKindTexts[kind], locale)));
  const attributes = condition.attributes?.map(({ key, in: values }) => {
    const names = values.map((value) => label?.(key, value) ?? value);
    return `${label?.(key) ?? key}: ${names.join(", ")}`;
  });
  const parts = [
    ...(kinds ? [kinds.join(", ")] : []),
    ...(condition.types ? [say(TYPES, { types: condition.types.join(", ") }, speaker)] : []),
    ...(attributes ?? []),
  ];
  return parts.length > 0 ? parts.join("; ") : say(ALL, {}, speaker);
}

const APPLIES = { vi: "áp dụng đối với", en: "applies to" };
const ALL = { vi: "mọi đơn vị", en: "every unit" };
const TYPES = { vi: "loại đơn vị: {types}", en: "units of type {types}" };
const FROM = { vi: "từ ngày {date}", en: "from {date}" };
const TO = { vi: "đến hết ngày {date}", en: "to {date}" };
