export { factEventSchema } from "./fact-event.ts";
export { factSpecSchema } from "./fact-spec.ts";
export { policySchema } from "./policy.ts";
export { lawRefSchema, ruleSetContentSchema, ruleSetDocumentSchema, ruleSetJsonSchema } from "./rule-set.ts";
export { scaleSchema, scaleSettings } from "./scale.ts";
export type { Setting, SettingUnit } from "./setting.ts";
export { factKeySchema, isoDateSchema, localTextSchema, slugSchema } from "./text.ts";
