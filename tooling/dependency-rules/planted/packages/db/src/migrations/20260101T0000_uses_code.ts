import { db } from "../index.ts";
export const up = db;
