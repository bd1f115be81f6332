import { finding } from "../features/finding/finding.ts";
export const known = finding;
