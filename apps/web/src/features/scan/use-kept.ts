import { useCallback, useState } from "react";
import { keep, readKept } from "../../shared/kept.ts";

/** A value that this device keeps: a sheet that is closed by mistake opens as it was. */
export function useKept<T>(key: string, initial: T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => readKept<T>(key) ?? initial);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      keep(key, next === initial ? undefined : next);
    },
    [key, initial],
  );
  return [value, set];
}
