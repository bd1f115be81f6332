import type { ImportPlan, ImportResult } from "@kiemtra/core/imports";
import { useEffect, useRef, useState } from "react";
import { createImportReader, type ImportReader, type ReadTrouble } from "./reading/import-reader.ts";
import type { ReadTable } from "./reading/worker-messages.ts";

/** How far a file is: none, being read, read, being checked, checked. */
export type FileStage =
  | { readonly at: "none"; readonly note?: "cancelled" | undefined; readonly trouble?: ReadTrouble }
  | { readonly at: "reading"; readonly file: File; readonly share: number }
  | { readonly at: "read"; readonly file: File; readonly table: ReadTable }
  | { readonly at: "checking"; readonly file: File; readonly table: ReadTable; readonly share: number }
  | {
      readonly at: "checked";
      readonly file: File;
      readonly table: ReadTable;
      readonly plan: ImportPlan;
      readonly result: ImportResult;
    };

/** A file on its way from the device to figures; nothing of it is kept when it is cancelled or the page is left. */
export function useImportFile() {
  const [stage, setStage] = useState<FileStage>({ at: "none" });
  const reader = useRef<ImportReader>(undefined);
  const close = () => {
    reader.current?.close();
    reader.current = undefined;
  };
  useEffect(() => close, []);
  const onTrouble = (trouble: ReadTrouble) => {
    close();
    setStage({ at: "none", trouble });
  };
  const open = (file: File, sheet?: string) => {
    close();
    const own = createImportReader();
    reader.current = own;
    setStage({ at: "reading", file, share: 0 });
    own.open(file, sheet, {
      onProgress: (share) => setStage({ at: "reading", file, share }),
      onDone: (table) => setStage({ at: "read", file, table }),
      onTrouble,
    });
  };
  const check = (plan: ImportPlan, headingAt: number) => {
    if (stage.at !== "read" && stage.at !== "checked") return;
    const { file, table } = stage;
    setStage({ at: "checking", file, table, share: 0 });
    reader.current?.check(plan, headingAt, {
      onProgress: (share) => setStage({ at: "checking", file, table, share }),
      onDone: (result) => setStage({ at: "checked", file, table, plan, result }),
      onTrouble,
    });
  };
  const cancel = () => {
    close();
    setStage({ at: "none", note: "cancelled" });
  };
  const reset = () => {
    close();
    setStage({ at: "none" });
  };
  /** Goes back to the columns: what was checked is not what will be recorded any more. */
  const reopen = () => {
    if (stage.at === "checked") setStage({ at: "read", file: stage.file, table: stage.table });
  };
  return { stage, open, check, cancel, reset, reopen };
}
