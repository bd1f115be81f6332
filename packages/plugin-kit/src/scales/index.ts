export { allOrNothing, deduction, levels, perItem, worstEvent } from "./answers.ts";
export { chosen, composite, judged, part, tracking } from "./combined.ts";
export { deadline } from "./deadline.ts";
export { againstReference, againstTarget, bands, proportion, steps } from "./figures.ts";
export { assessor, importedPoints, surveyOptions, surveyPoints } from "./given.ts";
