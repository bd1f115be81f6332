/** Why a file cannot be read. Words are chosen where a person reads them. */
export type UnreadableFileCode =
  | "file-empty"
  | "file-too-large"
  | "file-kind-unknown"
  | "file-is-old-excel"
  | "file-broken"
  | "file-unpacks-too-large"
  | "too-many-rows"
  | "sheet-not-found"
  | "quotes-broken";

/** A file that is refused as a whole, with what its sentence needs. */
export class UnreadableFile extends Error {
  readonly code: UnreadableFileCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: UnreadableFileCode, data: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = "UnreadableFile";
    this.code = code;
    this.data = data;
  }
}
