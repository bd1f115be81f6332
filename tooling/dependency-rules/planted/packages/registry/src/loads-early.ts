import { two } from "../../plugins/two/src/index.ts";
export const early = two;
