import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** The unit proposes to cut or simplify procedures: one proposal half, two most, three all of the points. */
export const simplificationProposed = defineCriterion({
  key: "simplification-proposed",
  revision: 1,
  law: ["nd-63-2010", "tt-02-2017-vpcp", "nq-76-2021"],
  scale: bands({ number: "simplification-proposals" }, [
    { from: 3, sharePercent: 100 },
    { from: 2, sharePercent: 75 },
    { from: 1, sharePercent: 50 },
  ]),
  ownReasons: ["band-below-full"],
});
