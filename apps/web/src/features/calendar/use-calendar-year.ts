import { useSearch } from "@tanstack/react-router";
import { localToday } from "../../shared/clock.ts";

/** The years that the server keeps days for. */
const [FIRST, LAST] = [2000, 2100];

/** The year that is shown, from the address; this year unless it says otherwise. */
export function useCalendarYear(): number {
  const { year } = useSearch({ strict: false }) as { readonly year?: number };
  return year && year >= FIRST && year <= LAST ? year : Number(localToday().slice(0, 4));
}
