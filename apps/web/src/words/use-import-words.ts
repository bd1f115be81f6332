import { type ImportKey, importVi } from "./import-vi.ts";
import { useWordbook, type Words } from "./use-words.ts";
import { createWordbook } from "./wordbook.ts";

const importWords = createWordbook<ImportKey>(
  importVi,
  async () => (await import("./import-en.ts")).importEn,
);

/** The words of taking figures from a file. */
export function useImportWords(): Words<ImportKey> {
  return useWordbook(importWords);
}
