/** What can go wrong, as codes that a translation is looked up by. */
export type LocalPostgresErrorCode =
  | "binary-does-not-run"
  | "folder-busy"
  | "folder-not-reachable"
  | "folder-not-writable"
  | "initialisation-failed"
  | "no-binary-for-platform"
  | "not-a-database-folder"
  | "owned-by-another-user"
  | "socket-folder-not-ours"
  | "start-failed"
  | "wrong-major-version";

/** The values that a translated message needs, by name. */
export type LocalPostgresErrorDetails = Readonly<Record<string, string | number>>;

/** The database could not be started. `message` is for the log; `code` and `details` are for people. */
export class LocalPostgresError extends Error {
  readonly code: LocalPostgresErrorCode;
  readonly details: LocalPostgresErrorDetails;

  constructor(code: LocalPostgresErrorCode, message: string, details: LocalPostgresErrorDetails) {
    super(message);
    this.name = "LocalPostgresError";
    this.code = code;
    this.details = details;
  }
}
