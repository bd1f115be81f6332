export type { CriterionCase } from "./score-case.ts";
export { testCriterion } from "./test-criterion.ts";
export { testPlugin } from "./test-plugin.ts";
