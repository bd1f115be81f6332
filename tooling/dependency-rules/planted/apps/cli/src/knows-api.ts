import { api } from "../../../packages/api/src/index.ts";
export const known = api;
