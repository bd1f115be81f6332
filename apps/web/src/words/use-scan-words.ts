import { type ScanKey, scanVi } from "./scan-vi.ts";
import { useWordbook, type Words } from "./use-words.ts";
import { createWordbook } from "./wordbook.ts";

const scanWords = createWordbook<ScanKey>(scanVi, async () => (await import("./scan-en.ts")).scanEn);

/** The words of the scanner. */
export function useScanWords(): Words<ScanKey> {
  return useWordbook(scanWords);
}
