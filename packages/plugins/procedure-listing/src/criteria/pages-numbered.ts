import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Pages of what is posted are numbered: all, most, or half of the sample. */
export const pagesNumbered = defineCriterion({
  key: "pages-numbered",
  revision: 1,
  law: ["tt-02-2017-vpcp"],
  asks: ["sampled-procedures", "posted-procedures-checked", "posted-procedures-numbered"],
  scale: bands({ of: "posted-procedures-numbered", over: "posted-procedures-checked" }, [
    { from: 100, sharePercent: 100 },
    { from: 80, sharePercent: 60 },
    { from: 50, sharePercent: 30 },
  ]),
  ownReasons: ["band-below-full"],
});
