import type { Conflict, LocalText, ReasonCode, RegainCode } from "@kiemtra/core";

/** Why points were not reached, one sentence each. *Chưa đạt*, never *mất điểm*. */
export const reasonTexts: Readonly<Record<ReasonCode, LocalText>> = {
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
    vi: "Tỷ lệ công bố {value}%, điểm tối đa tính từ {full:percent}.",
    en: "Published at {value}%; full points start at {full:percent}.",
  },
  "percent-below-threshold": {
    vi: "Tỷ lệ công bố {value}%, dưới mức {threshold:percent} nên 0 điểm.",
    en: "Published at {value}%, below the threshold of {threshold:percent}, so 0.",
  },
  deducted: {
    vi: "Trừ {each:points} điểm cho mỗi trường hợp, có {count:count} trường hợp: {fact:fact}.",
    en: "{each:points} points off for each case, {count:count} cases: {fact:fact}.",
  },
  "imported-below-full": {
    vi: "Điểm công bố là {value}, dưới điểm tối đa.",
    en: "The published points are {value}, below the maximum.",
  },
  "no-occurrence-counts-zero": {
    vi: "Không phát sinh trong kỳ; theo cách tính của bộ tiêu chí, nội dung này tính 0 điểm.",
    en: "No case in the period; under this rule set that counts as 0.",
  },
  "not-applicable-counts-zero": {
    vi: "Không áp dụng cho đơn vị; theo cách tính của bộ tiêu chí, nội dung này tính 0 điểm.",
    en: "Does not apply to the unit; under this rule set that counts as 0.",
  },
};

/** What would win the points back. */
export const regainTexts: Readonly<Record<RegainCode, LocalText>> = {
  meet: {
    vi: "Thực hiện xong nội dung này thì đạt thêm {points:points} điểm.",
    en: "Meeting it gains {points:points} points.",
  },
  "do-more": {
    vi: "Tăng {fact:fact} thêm {more:count} thì được thêm {points:points} điểm.",
    en: "{more:count} more ({fact:fact}) would gain {points:points} points.",
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
};

/** Why nothing can be scored although there are answers. */
export const conflictTexts: Readonly<Record<Conflict["code"], LocalText>> = {
  exceeds: {
    vi: "Số liệu chưa hợp lý: {a:fact} ({aValue}) lớn hơn {b:fact} ({bValue}). Đã lưu nhưng chưa tính điểm; vui lòng kiểm tra lại.",
    en: "The figures cannot be right: {a:fact} ({aValue}) exceeds {b:fact} ({bValue}). Saved but not scored; please check.",
  },
  clash: {
    vi: "Có số liệu chưa thống nhất giữa các thành viên; trưởng đoàn (tổ trưởng) quyết định số liệu đưa vào biên bản.",
    en: "Members recorded different figures; the head of the team decides which one counts.",
  },
  "points-above-maximum": {
    vi: "Điểm nhập lớn hơn điểm tối đa của tiêu chí. Đã lưu nhưng chưa tính điểm; vui lòng kiểm tra lại.",
    en: "The points entered exceed the criterion's maximum. Saved but not scored; please check.",
  },
  "percent-above-hundred": {
    vi: "Tỷ lệ nhập lớn hơn 100%. Đã lưu nhưng chưa tính điểm; vui lòng kiểm tra lại.",
    en: "The percentage exceeds 100. Saved but not scored; please check.",
  },
};
