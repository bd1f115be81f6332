import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** The same at the Public Administration Service Centre, which took the section's place on 1 July 2025. */
export const logbookCompleteAtCentre = defineCriterion({
  key: "logbook-complete-at-centre",
  revision: 1,
  law: ["nd-118-2025", "tt-03-2025-vpcp"],
  asks: ["sampled-dossiers", "dossiers-checked", "logbook-entries-complete", "logbook-entries-missing"],
  appliesTo: { from: "2025-07-01", because: "because.centre", law: "nd-118-2025" },
  scale: bands({ of: "logbook-entries-complete", over: "dossiers-checked" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 75 },
    { from: 70, sharePercent: 50 },
  ]),
  ownReasons: ["band-below-full"],
});
