import { Toast } from "@kiemtra/ui/toast";
import { useEffect, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { useStore } from "./store.ts";
import { undoLast, undoStore } from "./undo.ts";

const SHOWN_MS = 8_000;

/** What has just been recorded, with its way back for 8 seconds; Ctrl+Z does the same at any time. */
export function UndoToast() {
  const { t } = useWords();
  const last = useStore(undoStore).at(-1);
  const [seen, setSeen] = useState<number>();
  useUndoKey();
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => setSeen(last.at), Math.max(0, last.at + SHOWN_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [last]);
  const shown = last && last.at !== seen && Date.now() - last.at < SHOWN_MS;
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-16 z-30 lg:top-auto lg:bottom-20 mx-auto w-fit max-w-full px-4"
    >
      {shown && (
        <div className="pointer-events-auto">
          <Toast action={{ label: t("action.undo"), onPress: undoLast }}>{t(last.word)}</Toast>
        </div>
      )}
    </div>
  );
}

function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches("input:not([type=radio], [type=checkbox]), textarea");
      if (typing || event.key !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undoLast();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
