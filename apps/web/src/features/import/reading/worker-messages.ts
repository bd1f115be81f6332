import type { ImportPlan, ImportResult, ImportRow } from "@kiemtra/core/imports";
import type { UnreadableFileCode } from "@kiemtra/spreadsheets";

/** What is known of a file once it has been read; its rows stay in the worker. */
export interface ReadTable {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rowCount: number;
  /** The first rows: headings are among them. */
  readonly top: readonly ImportRow[];
}

/** What the worker is asked. `headingAt`: the place of the headings among the rows. */
export type ImportRequest =
  | { readonly ask: "open"; readonly file: File; readonly sheet: string | undefined }
  | { readonly ask: "check"; readonly plan: ImportPlan; readonly headingAt: number };

/** What it answers: how far it is, from 0 to 1, and then the one answer. */
export type ImportAnswer =
  | { readonly say: "progress"; readonly share: number }
  | { readonly say: "opened"; readonly table: ReadTable }
  | { readonly say: "checked"; readonly result: ImportResult }
  | {
      readonly say: "refused";
      readonly code: UnreadableFileCode;
      readonly data: Readonly<Record<string, string | number>>;
    }
  | { readonly say: "failed" };
