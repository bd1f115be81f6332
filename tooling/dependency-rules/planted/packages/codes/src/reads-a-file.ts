import { readFileSync } from "node:fs";
export const known = readFileSync;
