import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Those at work wear their badge: all, nine tenths, or seven tenths of them. Who comes late counts as at work. */
export const badgesWorn = defineCriterion({
  key: "badges-worn",
  revision: 1,
  law: ["qd-129-2007", "qd-1847-2018"],
  asks: ["people-at-check", "people-with-badge", "people-present", "people-late"],
  scale: bands({ of: "people-with-badge", over: { sum: ["people-present", "people-late"] } }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 60 },
    { from: 70, sharePercent: 30 },
  ]),
  ownReasons: ["band-below-full"],
});
