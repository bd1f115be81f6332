import { db } from "../../../../packages/db/src/index.ts";
export const known = db;
