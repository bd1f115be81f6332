import { schema } from "./schema/index.ts";
export const parsed = schema;
