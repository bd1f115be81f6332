import { db } from "../../db/src/index.ts";
export const known = db;
