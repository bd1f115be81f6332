export { ignoredRowTexts, importUnitLabel } from "./import-fault-texts.ts";
export type { FaultSpeaker, SaidFault } from "./say-fault.ts";
export { sayFault } from "./say-fault.ts";
export { unreadableFileTexts } from "./unreadable-file-texts.ts";
