import type { ImportPlan, ImportResult } from "@kiemtra/core/imports";
import type { UnreadableFileCode } from "@kiemtra/spreadsheets";
import type { ImportAnswer, ImportRequest, ReadTable } from "./worker-messages.ts";

/** Why a file was not read: refused with a reason, or the worker itself broke. */
export type ReadTrouble =
  | { readonly code: UnreadableFileCode; readonly data: Readonly<Record<string, string | number>> }
  | { readonly code: "failed" };

/** A reader of one file. What it is asked is answered once; nothing is answered after `close`. */
export interface ImportReader {
  readonly open: (file: File, sheet: string | undefined, on: Listener<ReadTable>) => void;
  readonly check: (plan: ImportPlan, headingAt: number, on: Listener<ImportResult>) => void;
  readonly close: () => void;
}

/** Who is told how it goes. */
interface Listener<T> {
  readonly onProgress: (share: number) => void;
  readonly onDone: (answer: T) => void;
  readonly onTrouble: (trouble: ReadTrouble) => void;
}

/** Reads in a worker of its own; closing it ends the work at once and frees all that it held. */
export function createImportReader(): ImportReader {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
  const ask = <T>(request: ImportRequest, on: Listener<T>, take: (answer: ImportAnswer) => T | undefined) => {
    worker.onerror = () => on.onTrouble({ code: "failed" });
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.say === "progress") return on.onProgress(data.share);
      if (data.say === "refused") return on.onTrouble(data);
      const answer = take(data);
      if (answer === undefined) on.onTrouble({ code: "failed" });
      else on.onDone(answer);
    };
    worker.postMessage(request);
  };
  return {
    open: (file, sheet, on) =>
      ask({ ask: "open", file, sheet }, on, (answer) => (answer.say === "opened" ? answer.table : undefined)),
    check: (plan, headingAt, on) =>
      ask({ ask: "check", plan, headingAt }, on, (answer) =>
        answer.say === "checked" ? answer.result : undefined,
      ),
    close: () => worker.terminate(),
  };
}
