import { type Catalogue, drawSample, type Procedure } from "@kiemtra/codes";
import { useMemo } from "react";
import { seedOf } from "./seed-of.ts";
import { useKept } from "./use-kept.ts";

/** A sample as it is drawn again at any time: how many, from which seed, and which have had their turn. */
interface KeptSample {
  readonly count: number;
  readonly seed: number;
  readonly done: readonly string[];
}

/** The sample of this visit, where one was drawn. */
export interface Sample {
  readonly isDrawn: boolean;
  readonly seed: number;
  readonly total: number;
  readonly doneCount: number;
  /** Whose turn it is; `undefined` when all had theirs. */
  readonly next: Procedure | undefined;
  readonly draw: (count: number, seed: number) => void;
  /** The next one had its turn: it was scanned, could not be, or is passed over. */
  readonly advance: () => void;
  readonly drop: () => void;
}

const NONE: KeptSample = { count: 0, seed: 0, done: [] };

/** The sample that a visit scans. The seed comes from the visit, so that every member's device proposes the same. */
export function useSample(inspection: string, catalogue: Catalogue): Sample {
  const [kept, setKept] = useKept(`scan-sample:${inspection}`, NONE);
  const drawn = useMemo(
    () => drawSample(catalogue.procedures, kept.count, kept.seed),
    [catalogue, kept.count, kept.seed],
  );
  const next = drawn.find(({ code }) => !kept.done.includes(code));
  return {
    isDrawn: drawn.length > 0,
    seed: kept.count > 0 ? kept.seed : seedOf(inspection),
    total: drawn.length,
    doneCount: kept.done.length,
    next,
    draw: (count, seed) => setKept({ count, seed, done: [] }),
    advance: () => {
      if (next) setKept({ ...kept, done: [...kept.done, next.code] });
    },
    drop: () => setKept(NONE),
  };
}
