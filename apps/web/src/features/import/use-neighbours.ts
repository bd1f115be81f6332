import type { ImportUnit } from "@kiemtra/core/imports";
import { useCallback } from "react";
import { useResource } from "../../shared/resource.ts";
import type { ImportRound } from "./import-page.tsx";
import { fetchNeighbours } from "./import-visits.ts";

const NONE: readonly ImportUnit[] = [];

/** Units beside those of the round, asked for once. Without an answer their rows are faults, which is said as well. */
export function useNeighbours(round: ImportRound): readonly ImportUnit[] {
  const fetcher = useCallback(() => fetchNeighbours(round), [round]);
  return useResource(`import-neighbours:${round.id}`, fetcher, Number.POSITIVE_INFINITY).data ?? NONE;
}
