import { two } from "../../../packages/plugins/two/src/index.ts";
export const named = two;
