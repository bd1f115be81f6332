import { readFileSync } from "node:fs";
import { two } from "../../two/src/index.ts";
export const one = [two, readFileSync];
