import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Each sampled dossier stands in the logbook with all that the form asks for. */
export const logbookCompleteAtSection = defineCriterion({
  key: "logbook-complete-at-section",
  revision: 1,
  law: ["nd-61-2018", "tt-01-2018-vpcp"],
  asks: ["sampled-dossiers", "dossiers-checked", "logbook-entries-complete", "logbook-entries-missing"],
  appliesTo: { to: "2025-06-30", because: "because.section", law: "nd-61-2018" },
  scale: bands({ of: "logbook-entries-complete", over: "dossiers-checked" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 75 },
    { from: 70, sharePercent: 50 },
  ]),
  ownReasons: ["band-below-full"],
});
