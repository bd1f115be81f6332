export { classReasonText } from "./class-reasons.ts";
export { describeCoefficient, describeGate, describePolicy, describeRollUp } from "./describe-rules.ts";
export { describeScale } from "./describe-scale.ts";
export { describeApplicability, describeUnits } from "./describe-unit.ts";
export { describeMeasure, describeQuantity } from "./measure.ts";
export type { ScaleContext, SettingLabels } from "./scale-context.ts";
export { scaleTitles } from "./scale-titles.ts";
export { settingLabels } from "./setting-labels.ts";
