import { type ImportRow, importRows } from "@kiemtra/core/imports";
import { readSpreadsheet, refuseSize, UnreadableFile } from "@kiemtra/spreadsheets";
import type { ImportAnswer, ImportRequest } from "./worker-messages.ts";

/** Reads and checks files beside the page, so that it answers all the time; ending the worker gives everything up. */

/** What a worker has for this; the web's own types say it is a window. */
interface Scope {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  postMessage(answer: ImportAnswer): void;
}

const scope = self as unknown as Scope;
const ROWS_SHOWN = 40;
const PROGRESS_MS = 50;

let rows: readonly ImportRow[] = [];
let toldAt = 0;

scope.onmessage = ({ data }) => {
  answer(data).then(
    (said) => scope.postMessage(said),
    (error: unknown) =>
      scope.postMessage(
        error instanceof UnreadableFile
          ? { say: "refused", code: error.code, data: error.data }
          : { say: "failed" },
      ),
  );
};

async function answer(request: ImportRequest): Promise<ImportAnswer> {
  tell(0);
  if (request.ask === "open") return open(request.file, request.sheet);
  const below = rows.slice(request.headingAt + 1);
  const result = await importRows(request.plan, below, (done) => {
    tell(done / below.length);
    return true;
  });
  return result ? { say: "checked", result } : { say: "failed" };
}

async function open(file: File, sheet: string | undefined): Promise<ImportAnswer> {
  refuseSize(file.size);
  const table = readSpreadsheet(new Uint8Array(await file.arrayBuffer()), { sheet, onProgress: tell });
  rows = table.rows;
  const top = rows.slice(0, ROWS_SHOWN);
  return { say: "opened", table: { sheets: table.sheets, sheet: table.sheet, rowCount: rows.length, top } };
}

/** Says how far it is, not more often than a screen can show. */
function tell(share: number): void {
  const now = performance.now();
  if (share > 0 && now - toldAt < PROGRESS_MS) return;
  toldAt = now;
  scope.postMessage({ say: "progress", share });
}
