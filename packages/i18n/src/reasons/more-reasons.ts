import type { LocalText, ReasonCode, RegainCode } from "@kiemtra/core";
import { commonReasons } from "./common-reasons.ts";

type More<Code extends string, Common> = Readonly<Record<Exclude<Code, keyof Common>, LocalText>>;

const moreReasons: More<ReasonCode, typeof commonReasons.reasons> = {
  "extra-penalty": {
    vi: "Chưa đạt nội dung {fact:fact} nên bị trừ thêm.",
    en: "Not met, with a further deduction: {fact:fact}.",
  },
  "measure-below-full": {
    vi: "Đạt {percent:percent}, điểm tối đa tính từ {full:percent}.",
    en: "{percent:percent}; full points start at {full:percent}.",
  },
  "measure-below-threshold": {
    vi: "Đạt {percent:percent}, dưới mức {threshold:percent} nên 0 điểm.",
    en: "{percent:percent}, below the threshold of {threshold:percent}, so 0.",
  },
  "deducted-share": {
    vi: "Trừ {share:percent} điểm tối đa cho mỗi trường hợp, có {count:count} trường hợp: {fact:fact}.",
    en: "{share:percent} of the maximum off for each case, {count:count} cases: {fact:fact}.",
  },
  "reference-equal": {
    vi: "Kết quả {value:decimal} mới bằng {reference:fact}: {fact:fact}.",
    en: "{value:decimal} only equals {reference:fact}: {fact:fact}.",
  },
  "reference-worse": {
    vi: "Kết quả {value:decimal} kém {reference:fact} ({referenceValue:decimal}): {fact:fact}.",
    en: "{value:decimal} is worse than {reference:fact} ({referenceValue:decimal}): {fact:fact}.",
  },
  "assessed-below-full": {
    vi: "Người đánh giá cho {value:decimal} điểm.",
    en: "The assessor gave {value:decimal} points.",
  },
  "survey-below-full": {
    vi: "Kết quả khảo sát {value:decimal} trên {highest:decimal}.",
    en: "The survey gave {value:decimal} of {highest:decimal}.",
  },
  "survey-options-below-full": {
    vi: "{answers:count} phiếu khảo sát cho {percent:percent} điểm tối đa.",
    en: "{answers:count} survey answers give {percent:percent} of the maximum.",
  },
  "coefficient-reduces": {
    vi: "Điểm nhân hệ số {percent:percent}.",
    en: "Points are multiplied by {percent:percent}.",
  },
  judged: { vi: "Chưa đạt điểm tối đa.", en: "Below the maximum." },
  "gate-not-passed": {
    vi: "Điều kiện của nhóm chưa đạt {atLeast:percent} nên 0 điểm.",
    en: "The group's condition is below {atLeast:percent}, so 0.",
  },
  penalised: { vi: "Bị trừ điểm do vi phạm.", en: "Taken off for a violation." },
};

const moreRegains: More<RegainCode, typeof commonReasons.regains> = {
  "exceed-reference": {
    vi: "Tốt hơn {reference:fact} thì được thêm {points:points} điểm.",
    en: "Beating {reference:fact} gains {points:points} points.",
  },
  "score-higher": {
    vi: "Đạt kết quả tối đa thì được thêm {points:points} điểm.",
    en: "The highest result gains {points:points} points.",
  },
  "open-gate": {
    vi: "Điều kiện của nhóm đạt từ {atLeast:percent} thì được thêm {points:points} điểm.",
    en: "The group's condition reaching {atLeast:percent} gains {points:points} points.",
  },
};

/** Words of every rule. A phone loads those beyond the common ones with the rules themselves. */
export const allReasons: {
  readonly reasons: Readonly<Record<ReasonCode, LocalText>>;
  readonly regains: Readonly<Record<RegainCode, LocalText>>;
} = {
  reasons: { ...commonReasons.reasons, ...moreReasons },
  regains: { ...commonReasons.regains, ...moreRegains },
};
