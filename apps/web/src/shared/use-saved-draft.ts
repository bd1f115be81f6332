import { useCallback, useEffect, useRef, useState } from "react";

const TYPING_MS = 600;

/**
 * A form's content while a person types: saved 600 ms after the last change and on leaving the page. What was typed
 * stays as it was typed until the field is left.
 */
export function useSavedDraft<T>(saved: T, save: (draft: T) => void) {
  const [draft, setDraft] = useState<T>();
  const pending = useRef<T>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });

  const saveNow = useCallback(() => {
    clearTimeout(timer.current);
    const value = pending.current;
    pending.current = undefined;
    if (value !== undefined) latestSave.current(value);
  }, []);

  const change = useCallback(
    (next: T) => {
      pending.current = next;
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(saveNow, TYPING_MS);
    },
    [saveNow],
  );

  const flush = useCallback(() => {
    saveNow();
    setDraft(undefined);
  }, [saveNow]);

  useEffect(() => {
    addEventListener("pagehide", saveNow);
    return () => {
      removeEventListener("pagehide", saveNow);
      saveNow();
    };
  }, [saveNow]);

  return { value: draft ?? saved, change, flush };
}
