export type { Connection } from "./connection.ts";
export type { LocalPostgresErrorCode, LocalPostgresErrorDetails } from "./local-postgres-error.ts";
export { LocalPostgresError } from "./local-postgres-error.ts";
export type { LocalPostgres, LocalPostgresOptions } from "./start-local-postgres.ts";
export { startLocalPostgres } from "./start-local-postgres.ts";
