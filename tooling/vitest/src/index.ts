export type { OwnDatabase, Template } from "./create-database.ts";
export { createDatabase } from "./create-database.ts";
