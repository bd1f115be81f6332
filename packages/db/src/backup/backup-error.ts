/** What can go wrong, as codes that a translation is looked up by. */
export type BackupErrorCode =
  | "damaged-archive"
  | "database-busy"
  | "database-in-use"
  | "database-not-empty"
  | "does-not-fit"
  | "file-exists"
  | "folder-missing"
  | "newer-schema"
  | "no-such-file"
  | "not-our-database"
  | "nothing-to-back-up"
  | "unknown-format";

/** The values that a translated message needs, by name. */
export type BackupErrorDetails = Readonly<Record<string, string | number>>;

/** A backup or restore that was refused, with nothing changed. `message` is English; `code` and `details` translate. */
export class BackupError extends Error {
  readonly code: BackupErrorCode;
  readonly details: BackupErrorDetails;

  constructor(code: BackupErrorCode, message: string, details: BackupErrorDetails = {}) {
    super(message);
    this.name = "BackupError";
    this.code = code;
    this.details = details;
  }
}
