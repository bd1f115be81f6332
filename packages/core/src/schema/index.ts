export { factEventSchema } from "./fact-event.ts";
export { factSpecSchema } from "./fact-spec.ts";
export { lawRefSchema, ruleSetContentSchema, ruleSetDocumentSchema, ruleSetJsonSchema } from "./rule-set.ts";
export { policySchema, scaleSchema } from "./scale.ts";
export { factKeySchema, isoDateSchema, localTextSchema, slugSchema } from "./text.ts";
