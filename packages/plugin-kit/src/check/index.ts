export { checkPlugin } from "./check-plugin.ts";
export type { PluginProblem } from "./report.ts";
export { optionalTextKeys, requiredTextKeys } from "./text-keys.ts";
