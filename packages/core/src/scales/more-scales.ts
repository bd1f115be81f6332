import { judgeAgainstReference } from "./against-reference.ts";
import { judgeAssessor } from "./assessor.ts";
import { judgeChosen } from "./chosen.ts";
import { commonScales } from "./common-scales.ts";
import type { ScaleJudges } from "./judge-scale.ts";
import { judgeByPlugin } from "./judged.ts";
import { judgeSurveyOptions } from "./survey-options.ts";
import { judgeSurveyPoints } from "./survey-points.ts";

/** All scales. What is here beyond the common ones a phone loads only for a rule set that uses it. */
export const allScales: ScaleJudges = {
  ...commonScales,
  "against-reference": judgeAgainstReference,
  assessor: judgeAssessor,
  "survey-points": judgeSurveyPoints,
  "survey-options": judgeSurveyOptions,
  chosen: judgeChosen,
  judged: judgeByPlugin,
};
