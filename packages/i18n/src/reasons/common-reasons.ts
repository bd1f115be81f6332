import type { ReasonWords } from "./reason-words.ts";

/** Words of the common rules, one sentence each. *Chưa đạt*, never *mất điểm*. */
export const commonReasons = {
  reasons: {
    "not-met": { vi: "Chưa đạt nội dung: {fact:fact}.", en: "Not met: {fact:fact}." },
    "items-missing": {
      vi: "Mới có {count:count} trên {enough:count} để đạt điểm tối đa ({fact:fact}).",
      en: "Only {count:count} of the {enough:count} needed for full points ({fact:fact}).",
    },
    "item-not-met": { vi: "Chưa đạt nội dung: {fact:fact}.", en: "Item not met: {fact:fact}." },
    "items-out-of-reach": {
      vi: "Các nội dung của tiêu chí cộng lại chưa bằng điểm tối đa; cần sửa bộ tiêu chí.",
      en: "The items of this criterion do not add up to its maximum; the rule set needs correcting.",
    },
    "level-below-full": {
      vi: "Mức “{option:option}” được {share:percent} điểm tối đa.",
      en: "The level “{option:option}” earns {share:percent} of the maximum.",
    },
    "band-below-full": {
      vi: "Kết quả ở mức được {share:percent} điểm tối đa.",
      en: "The result falls in the band that earns {share:percent} of the maximum.",
    },
    "ratio-below-full": {
      vi: "Đạt {of:count} trên {over:count} ({percent:percent}), điểm tối đa tính từ {full:percent}: {ofFact:fact}.",
      en: "{of:count} of {over:count} ({percent:percent}); full points start at {full:percent}: {ofFact:fact}.",
    },
    "ratio-below-threshold": {
      vi: "Đạt {of:count} trên {over:count} ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm: {ofFact:fact}.",
      en: "{of:count} of {over:count} ({percent:percent}), below the threshold of {threshold:percent}, so 0: {ofFact:fact}.",
    },
    "percent-below-full": {
      vi: "Tỷ lệ công bố {value:decimal}%, điểm tối đa tính từ {full:percent}.",
      en: "Published at {value:decimal}%; full points start at {full:percent}.",
    },
    "percent-below-threshold": {
      vi: "Tỷ lệ công bố {value:decimal}%, dưới mức {threshold:percent} nên 0 điểm.",
      en: "Published at {value:decimal}%, below the threshold of {threshold:percent}, so 0.",
    },
    deducted: {
      vi: "Trừ {each:points} điểm cho mỗi trường hợp, có {count:count} trường hợp: {fact:fact}.",
      en: "{each:points} points off for each case, {count:count} cases: {fact:fact}.",
    },
    "imported-below-full": {
      vi: "Điểm công bố là {value:decimal}, dưới điểm tối đa.",
      en: "The published points are {value:decimal}, below the maximum.",
    },
    "event-happened": {
      vi: "Trong kỳ có phát sinh nên được {share:percent} điểm tối đa: {fact:fact}.",
      en: "Happened in the period, so {share:percent} of the maximum: {fact:fact}.",
    },
    "target-below-full": {
      vi: "Đạt {value:decimal} so với chỉ tiêu {target:decimal} ({percent:percent}): {fact:fact}.",
      en: "{value:decimal} of the target {target:decimal} ({percent:percent}): {fact:fact}.",
    },
    "target-below-threshold": {
      vi: "Đạt {value:decimal} so với chỉ tiêu {target:decimal} ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm: {fact:fact}.",
      en: "{value:decimal} of the target {target:decimal} ({percent:percent}), below the threshold of {threshold:percent}, so 0: {fact:fact}.",
    },
    "steps-below-full": {
      vi: "Kết quả {value:decimal} chưa đạt điểm tối đa.",
      en: "{value:decimal} is below full points.",
    },
    late: {
      vi: "Chậm {days:count} ngày, trừ {each:points} điểm cho mỗi ngày: {fact:fact}.",
      en: "{days:count} days late, {each:points} points off for each: {fact:fact}.",
    },
    "late-band": {
      vi: "Chậm {days:count} ngày nên được {share:percent} điểm tối đa: {fact:fact}.",
      en: "{days:count} days late earns {share:percent} of the maximum: {fact:fact}.",
    },
    "no-occurrence-counts-zero": {
      vi: "Không phát sinh trong kỳ; theo cách tính của bộ tiêu chí, nội dung này tính 0 điểm.",
      en: "No case in the period; under this rule set that counts as 0.",
    },
    "not-applicable-counts-zero": {
      vi: "Không áp dụng cho đơn vị; theo cách tính của bộ tiêu chí, nội dung này tính 0 điểm.",
      en: "Does not apply to the unit; under this rule set that counts as 0.",
    },
  },
  regains: {
    meet: {
      vi: "Thực hiện xong nội dung này thì đạt thêm {points:points} điểm.",
      en: "Meeting it gains {points:points} points.",
    },
    "do-more": {
      vi: "Tăng {fact:fact} thêm {more:count} thì được thêm {points:points} điểm.",
      en: "{more:count} more ({fact:fact}) would gain {points:points} points.",
    },
    "reach-target": {
      vi: "Tăng {fact:fact} thêm {more:decimal} thì được thêm {points:points} điểm.",
      en: "{more:decimal} more ({fact:fact}) would gain {points:points} points.",
    },
    "be-in-time": {
      vi: "Đúng hạn thì được thêm {points:points} điểm.",
      en: "Being in time gains {points:points} points.",
    },
    "reach-full": {
      vi: "Đạt từ {full:percent} thì được thêm {points:points} điểm.",
      en: "Reaching {full:percent} gains {points:points} points.",
    },
    "reach-next-band": {
      vi: "Lên mức trên thì được {share:percent} điểm tối đa.",
      en: "The next band earns {share:percent} of the maximum.",
    },
    "reach-best-level": {
      vi: "Đạt mức “{option:option}” thì được thêm {points:points} điểm.",
      en: "Reaching “{option:option}” gains {points:points} points.",
    },
    avoid: {
      vi: "Không để phát sinh thì không bị trừ {points:points} điểm.",
      en: "Without these cases {points:points} points would not be taken off.",
    },
  },
} as const satisfies ReasonWords;
