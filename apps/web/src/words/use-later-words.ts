import { type LaterKey, laterVi } from "./later-vi.ts";
import { useWordbook, type Words } from "./use-words.ts";
import { vi, type WordKey } from "./vi.ts";
import { createWordbook } from "./wordbook.ts";

type LaterWordKey = WordKey | LaterKey;

/** The words of those screens, as a function is given them. */
export type LaterWords = Words<LaterWordKey>;

const laterWords = createWordbook<LaterWordKey>({ ...vi, ...laterVi }, async () => {
  const [{ en }, { laterEn }] = await Promise.all([import("./en.ts"), import("./later-en.ts")]);
  return { ...en, ...laterEn };
});

/** The words of findings, minutes, clashes and settings, with those of every screen. */
export function useLaterWords(): LaterWords {
  return useWordbook(laterWords);
}
