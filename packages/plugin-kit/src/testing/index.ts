export type { CriterionCase } from "./test-criterion.ts";
export { testCriterion } from "./test-criterion.ts";
export { testPlugin } from "./test-plugin.ts";
