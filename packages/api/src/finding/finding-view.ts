import type { FindingRow, RecommendationRow } from "@kiemtra/db";

type FindingKind = "shortcoming" | "good-practice";
export type RecommendationKind = "demand" | "proposal" | "target";

/** Findings with the recommendation that hangs on each. */
export function findingsWithRecommendations(
  findings: readonly FindingRow[],
  recommendations: readonly RecommendationRow[],
) {
  return findings.map((finding) => {
    const recommendation = recommendations.find((entry) => entry.finding_id === finding.id);
    return {
      id: finding.id,
      kind: finding.kind as FindingKind,
      nodeId: finding.node_id,
      template: finding.template,
      text: finding.text,
      cause: finding.cause,
      repeated: finding.repeated,
      recommendation: recommendation
        ? {
            id: recommendation.id,
            kind: recommendation.kind as RecommendationKind,
            text: recommendation.text,
            dueOn: recommendation.due_on,
            dueWords: recommendation.due_words,
          }
        : null,
    };
  });
}
