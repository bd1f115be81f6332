import { useScanWords } from "../../words/use-scan-words.ts";
import type { Said } from "./judging/scanned-code.ts";

/** Says a sentence of the scanner, or a name as it is. */
export function useSay(): (said: string | Said) => string {
  const { t } = useScanWords();
  return (said) => (typeof said === "string" ? said : t(said.key, said.data ?? {}));
}
