import { core } from "../../core/src/index.ts";
export const known = core;
