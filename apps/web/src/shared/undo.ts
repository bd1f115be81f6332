import type { WordKey } from "../words/vi.ts";
import { createStore } from "./store.ts";

/** Something that has been done and can be taken back. */
export interface UndoStep {
  readonly at: number;
  /** What is said beside *Hoàn tác*. */
  readonly word: WordKey;
  readonly undo: () => void;
}

const KEPT_STEPS = 50;

/** The last steps of this person on this page, the newest last. */
export const undoStore = createStore<readonly UndoStep[]>([]);

export function pushUndo(word: WordKey, undo: () => void): void {
  undoStore.set([...undoStore.get(), { at: Date.now(), word, undo }].slice(-KEPT_STEPS));
}

/** Takes the last step back by doing something new; nothing is erased. */
export function undoLast(): void {
  const step = undoStore.get().at(-1);
  if (!step) return;
  undoStore.set(undoStore.get().slice(0, -1));
  step.undo();
}
