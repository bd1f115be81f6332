export const rulesets = 1;
