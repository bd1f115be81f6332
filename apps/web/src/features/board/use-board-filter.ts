import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { BoardFilter } from "./board-filter.ts";

interface Move {
  readonly search: (before: BoardFilter) => BoardFilter;
  readonly replace: true;
  readonly resetScroll: false;
}

/** The round and the filter of the board, both from the address; a change of the filter goes there too. */
export function useBoardFilter() {
  const { roundId = "" } = useParams({ strict: false });
  const filter = useSearch({ strict: false }) as BoardFilter;
  const navigate = useNavigate() as unknown as (move: Move) => Promise<void>;
  const setFilter = useCallback(
    (part: BoardFilter) =>
      void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false }),
    [navigate],
  );
  return { roundId, filter, setFilter };
}
