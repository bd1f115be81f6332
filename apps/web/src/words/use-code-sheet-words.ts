import { type CodeSheetKey, codeSheetVi } from "./code-sheet-vi.ts";
import { useWordbook, type Words } from "./use-words.ts";
import { createWordbook } from "./wordbook.ts";

const codeSheetWords = createWordbook<CodeSheetKey>(
  codeSheetVi,
  async () => (await import("./code-sheet-en.ts")).codeSheetEn,
);

/** The words around a unit's sheets of codes. */
export function useCodeSheetWords(): Words<CodeSheetKey> {
  return useWordbook(codeSheetWords);
}
