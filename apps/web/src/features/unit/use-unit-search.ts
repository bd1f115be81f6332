import { isIsoDate } from "@kiemtra/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { localToday } from "../../shared/clock.ts";

interface UnitSearchAddress {
  readonly text?: string | undefined;
  readonly asOf?: string | undefined;
}

interface Move {
  readonly search: (before: UnitSearchAddress) => UnitSearchAddress;
  readonly replace: true;
  readonly resetScroll: false;
}

/** What is looked for and as of which day, from the address; today unless it says otherwise. */
export function useUnitSearch() {
  const { text = "", asOf } = useSearch({ strict: false }) as UnitSearchAddress;
  const navigate = useNavigate() as unknown as (move: Move) => Promise<void>;
  const change = useCallback(
    (part: UnitSearchAddress) =>
      void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false }),
    [navigate],
  );
  const setText = useCallback((typed: string) => change({ text: typed || undefined }), [change]);
  const setAsOf = (day: string | undefined) => change({ asOf: day === localToday() ? undefined : day });
  return { text, setText, asOf: asOf && isIsoDate(asOf) ? asOf : localToday(), setAsOf };
}
