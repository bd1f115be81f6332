import { communeProcedures } from "@kiemtra/codes/commune-procedures";
import { useMemo, useState } from "react";
import { keep, readKept } from "../../shared/kept.ts";
import { paginate } from "./paginate.ts";
import { postedFrom } from "./posted-procedure.ts";
import { readOwnProcedures } from "./read-own-procedures.ts";

/** What a unit posts: codes of the catalogue, and lines of its own. */
interface Kept {
  readonly codes: readonly string[];
  readonly own: string;
}

const NOTHING: Kept = { codes: [], own: "" };

/** What is chosen for the sheets of a unit, kept on this device for the next printing. */
export function useChosen(unitId: string, otherField: string) {
  const key = `code-sheets:${unitId}`;
  const [kept, setKept] = useState(() => readKept<Kept>(key) ?? NOTHING);
  const set = (next: Kept) => {
    setKept(next);
    keep(key, next);
  };
  const chosen = useMemo(() => new Set(kept.codes), [kept.codes]);
  const own = useMemo(() => readOwnProcedures(kept.own, otherField), [kept.own, otherField]);
  const pages = useMemo(() => {
    const posted = communeProcedures.filter(({ code }) => chosen.has(code)).map(postedFrom);
    return paginate([...posted, ...own.procedures]);
  }, [chosen, own]);
  return {
    chosen,
    pages,
    ownText: kept.own,
    badLines: own.badLines,
    setOwn: (text: string) => set({ ...kept, own: text }),
    choose: (codes: readonly string[], isChosen: boolean) => {
      const others = kept.codes.filter((code) => !codes.includes(code));
      set({ ...kept, codes: isChosen ? [...others, ...codes] : others });
    },
  };
}
