import { api } from "../../api/src/index.ts";
export const known = api;
