import type { Coefficient, Gate, Policy, RollUp } from "@kiemtra/core";
import { type Speaker, wordsIn } from "../say.ts";
import { policyTexts } from "./policy-texts.ts";
import { percent, sentence } from "./words.ts";

/** *Điểm đạt được nhân hệ số theo khu vực: miền núi 75%; đơn vị khác 100%.* */
export function describeCoefficient(coefficient: Coefficient, speaker: Speaker): string {
  const { attribute, on, values, otherwisePercentMilli } = coefficient;
  const { label } = speaker;
  const rates = values.map(
    ({ is, percentMilli }) => `${label?.(attribute, is) ?? is} ${percent(percentMilli, speaker)}`,
  );
  const data = {
    attribute: label?.(attribute) ?? attribute,
    rates: rates.join("; "),
    otherwise: percent(otherwisePercentMilli, speaker),
  };
  return sentence(COEFFICIENTS[on], data, speaker);
}

/** How a group makes one result of its children's. */
export function describeRollUp(rollUp: RollUp, speaker: Speaker): string {
  return sentence(ROLL_UPS[rollUp], {}, speaker);
}

/** *“…” đạt dưới 50% điểm tối đa thì các nội dung khác trong nhóm không được tính điểm.* The label is the child's title. */
export function describeGate({ child, atLeastPercentMilli }: Gate, speaker: Speaker): string {
  const data = { child: speaker.label?.(child) ?? child, share: percent(atLeastPercentMilli, speaker) };
  return sentence(GATE, data, speaker);
}

/** What happens to the points when a criterion does not apply or had no case. */
export function describePolicy(
  policy: Policy,
  when: "not-applicable" | "no-occurrence",
  speaker: Speaker,
): string {
  const words = wordsIn(policyTexts[policy], speaker.locale);
  return sentence(WHEN[when], { policy: words.charAt(0).toLowerCase() + words.slice(1) }, speaker);
}

const COEFFICIENTS = {
  points: {
    vi: "điểm đạt được nhân hệ số theo {attribute}: {rates}; đơn vị khác {otherwise}; không quá điểm tối đa",
    en: "points earned are multiplied by {attribute}: {rates}; other units {otherwise}; at most full points",
  },
  requirement: {
    vi: "mức yêu cầu nhân hệ số theo {attribute}: {rates}; đơn vị khác {otherwise}",
    en: "what is required is multiplied by {attribute}: {rates}; other units {otherwise}",
  },
};
const ROLL_UPS: Readonly<Record<RollUp, { readonly vi: string; readonly en: string }>> = {
  sum: { vi: "cộng điểm các nội dung", en: "points are added" },
  mean: {
    vi: "bình quân tỷ lệ đạt được của các nội dung, nhân với điểm tối đa của nhóm",
    en: "the mean of the shares earned, times the group's maximum",
  },
  "weighted-mean": {
    vi: "bình quân có trọng số của tỷ lệ đạt được, nhân với điểm tối đa của nhóm",
    en: "the weighted mean of the shares earned, times the group's maximum",
  },
  "best-of": {
    vi: "chỉ tính nội dung được nhiều điểm nhất",
    en: "only the one with the most points counts",
  },
};
const GATE = {
  vi: "“{child}” đạt dưới {share} điểm tối đa thì các nội dung khác trong nhóm không được tính điểm",
  en: "where “{child}” earns less than {share} of its maximum, nothing else in the group earns points",
};
const WHEN = {
  "not-applicable": { vi: "không áp dụng: {policy}", en: "not applicable: {policy}" },
  "no-occurrence": { vi: "không phát sinh trong kỳ: {policy}", en: "no case in the period: {policy}" },
};
