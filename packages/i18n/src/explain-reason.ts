import type { CriterionNode, Reason } from "@kiemtra/core";
import { type Explanation, explainWith } from "./explain.ts";
import { allReasons } from "./reasons/more-reasons.ts";
import type { Speaker } from "./say.ts";

/** Words a reason; the criterion's own wording comes first. */
export function explainReason(
  reason: Reason,
  speaker: Speaker,
  ownTexts: CriterionNode["reasonTexts"] = undefined,
): Explanation {
  return explainWith(allReasons, reason, speaker, ownTexts);
}
