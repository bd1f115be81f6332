import type { FactSheet } from "@kiemtra/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import type { FactChange } from "../../shared/inspection/record-fact.ts";
import { useRecord } from "../../shared/inspection/use-record.ts";
import { overlaySheet } from "./overlay-sheet.ts";

const TYPING_MS = 600;

/** How the form speaks: what was tapped is recorded at once, what is typed when the hand rests. */
export interface FactDrafts {
  /** Facts with what is being typed laid over them. */
  readonly sheet: FactSheet;
  readonly say: (change: FactChange) => void;
  readonly type: (change: FactChange) => void;
  /** The field was left: what was typed is recorded now. */
  readonly leave: (fact: string, row?: string) => void;
}

const keyOf = ({ fact, row }: Pick<FactChange, "fact" | "row">) => `${fact}#${row ?? ""}`;

export function useFactDrafts(): FactDrafts {
  const record = useRecord();
  const { sheet } = useInspection();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, FactChange>>(new Map());
  const pending = useRef(new Map<string, FactChange>());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const settle = useCallback(
    (key: string) => {
      clearTimeout(timers.current.get(key));
      const change = pending.current.get(key);
      if (!change) return;
      pending.current.delete(key);
      record(change);
      setDrafts(new Map(pending.current));
    },
    [record],
  );

  const type = useCallback(
    (change: FactChange) => {
      const key = keyOf(change);
      pending.current.set(key, change);
      setDrafts(new Map(pending.current));
      clearTimeout(timers.current.get(key));
      timers.current.set(
        key,
        setTimeout(() => settle(key), TYPING_MS),
      );
    },
    [settle],
  );

  const say = useCallback(
    (change: FactChange) => {
      pending.current.set(keyOf(change), change);
      settle(keyOf(change));
    },
    [settle],
  );

  const leave = useCallback((fact: string, row?: string) => settle(keyOf({ fact, row })), [settle]);

  useEffect(() => {
    const settleAll = () => {
      for (const key of [...pending.current.keys()]) settle(key);
    };
    addEventListener("pagehide", settleAll);
    return () => {
      removeEventListener("pagehide", settleAll);
      settleAll();
    };
  }, [settle]);

  const overlaid = useMemo(() => overlaySheet(sheet, drafts.values()), [sheet, drafts]);
  return { sheet: overlaid, say, type, leave };
}
