import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Each step of a sampled dossier stands in the procedure system, on the day on which it happened. */
export const dossiersEnteredInSoftware = defineCriterion({
  key: "dossiers-entered-in-software",
  revision: 1,
  law: ["nd-45-2020"],
  asks: ["sampled-dossiers", "dossiers-checked", "entered-in-software"],
  scale: bands({ of: "entered-in-software", over: "dossiers-checked" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 75 },
    { from: 70, sharePercent: 50 },
  ]),
  ownReasons: ["band-below-full"],
});
