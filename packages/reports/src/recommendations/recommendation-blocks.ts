import type { FlowBlock } from "../paper/paper.ts";
import { bare, listed } from "../words/sentence.ts";
import { aimInWords, deadlineInWords } from "./deadline-in-words.ts";
import { RECOMMENDATION_KINDS, type Recommendation, type RecommendationKind } from "./recommendation.ts";

const HEADINGS: Readonly<Record<RecommendationKind, string>> = {
  request: "Yêu cầu",
  proposal: "Đề nghị",
  aim: "Nội dung phấn đấu",
};

/** Recommendations grouped by kind under *1. Yêu cầu*, *2. Đề nghị* …, starting at `firstNumber`. */
export function recommendationBlocks(
  recommendations: readonly Recommendation[],
  firstNumber = 1,
): readonly FlowBlock[] {
  const groups = RECOMMENDATION_KINDS.map(({ kind }) => ({
    kind,
    items: recommendations.filter((one) => one.kind === kind),
  })).filter(({ items }) => items.length > 0);
  return groups.flatMap(({ kind, items }, at): readonly FlowBlock[] => [
    { kind: "heading", level: 2, text: `${firstNumber + at}. ${HEADINGS[kind]}` },
    { kind: "bullets", items: listed(items.map(recommendationLine)) },
  ]);
}

/** One recommendation with its deadline in words, unless its text already says it. */
export function recommendationLine(one: Recommendation): string {
  const text = `${one.responsible ? `${one.responsible}: ` : ""}${bare(one.text)}`;
  if (!one.due) return text;
  if (one.kind !== "aim") return withPhrase(text, deadlineInWords(one.due), "; thời hạn: ");
  const isWordedAsAim = text.toLocaleLowerCase("vi").includes("phấn đấu");
  return withPhrase(text, aimInWords(one.due), isWordedAsAim ? " " : ", phấn đấu hoàn thành ");
}

function withPhrase(text: string, phrase: string, joint: string): string {
  return text.includes(phrase) ? text : `${text}${joint}${phrase}`;
}
