import type { ClassReason, Locale, LocalText, RuleSetContent } from "@kiemtra/core";
import { labelOf } from "../explain.ts";
import { say, wordsIn } from "../say.ts";

const texts: Readonly<Record<ClassReason["code"], LocalText>> = {
  "by-points": {
    vi: "Đạt từ {from:percent} điểm tối đa: xếp loại {className}.",
    en: "Reaches {from:percent} of the maximum: {className}.",
  },
  "condition-failed": {
    vi: "Chưa được xếp loại {className} vì {node} chưa đạt {atLeast:percent}.",
    en: "Not {className}: {node} is below {atLeast:percent}.",
  },
  demoted: {
    vi: "Hạ {by} bậc, từ {fromName} xuống {toName}: {fact:fact}.",
    en: "Down by {by}, from {fromName} to {toName}: {fact:fact}.",
  },
  "quota-full": {
    vi: "Loại {className} chỉ có {allowed} đơn vị, đơn vị xếp thứ {rank}: xếp loại {toName}.",
    en: "{className} has room for {allowed}; rank {rank} goes to {toName}.",
  },
  excluded: { vi: "Không xem xét xếp loại: {fact:fact}.", en: "Not classified: {fact:fact}." },
  council: {
    vi: "Hội đồng quyết định xếp loại {className} (biên bản số {number} ngày {date}): {reason}.",
    en: "The council decided on {className} (minutes {number} of {date}): {reason}.",
  },
  "not-scored": {
    vi: "Chưa đủ thông tin hoặc không có nội dung áp dụng nên chưa xếp loại.",
    en: "Open, or nothing applies: not classified.",
  },
};

/** One step of a classification as a sentence, with why and under which article. */
export function classReasonText(step: ClassReason, ruleSet: RuleSetContent, locale: Locale): string {
  const nameOf = (key: string | number | undefined) => {
    const found = ruleSet.classification?.classes.find((entry) => entry.key === key);
    return found ? wordsIn(found.title, locale) : String(key ?? "");
  };
  const { data, because, law } = step;
  const named = {
    ...data,
    className: nameOf(data.class),
    fromName: nameOf(data.from),
    toName: nameOf(data.to),
  };
  const sentence = say(texts[step.code], named, { locale, label: labelOf(ruleSet.facts, locale) });
  const ref = law ? ruleSet.law[law] : undefined;
  const basis = ref
    ? `${wordsIn(ref.kind, locale)} ${ref.number}${ref.article ? `, ${wordsIn(ref.article, locale)}` : ""}`
    : "";
  const why = [because && wordsIn(because, locale), basis].filter(Boolean).join("; ");
  return why ? `${sentence} (${why})` : sentence;
}
