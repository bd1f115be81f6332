import type { DemoFinding, PluginFigures } from "./visit.ts";

/**
 * Answers that are the same at every unit because the news praises every unit for them: plans in full and in time, both
 * models launched in time, no dossier and no task late, autonomy and discipline kept, earlier faults remedied.
 */
export const praisedEverywhere: PluginFigures = {
  steering: {
    "plan-issued": true,
    "plan-due-on": "2023-01-31",
    "component-plans-due": 6,
    "component-plans-issued": 6,
    "component-plans-in-time": 6,
    "publicity-at-meetings": true,
    "publicity-by-loudspeaker": true,
    "publicity-on-paper": true,
    "checks-planned": 2,
    "checks-done": 2,
  },
  "qr-listing": { launch: "in-time" },
  "youth-support": { launch: "in-time" },
  "one-stop": {
    "returned-late": 0,
    overdue: 0,
    "dossiers-checked": 12,
    "slips-right": 12,
    "slips-missing": 0,
    "sampled-late": 0,
    "sampled-overdue": 0,
  },
  "online-services": { "online-resolved-late": 0, "dossiers-checked": 10 },
  "certified-copies": { "offered-at-counter": "offered" },
  "task-tracking": { "tasks-done-late": 0, "tasks-overdue": 0, "unit-reports-none-late": true },
  "financial-autonomy": {
    "spending-rules": "current",
    "payments-checked": 10,
    "payments-by-the-rules": 10,
  },
  discipline: {
    dissemination: "regular",
    "self-checks-planned": 2,
    "self-checks-done": 2,
    "people-absent-without-leave": 0,
    "harassment-reports": 0,
    "harassment-confirmed": 0,
  },
  remediation: {
    "recommendations-not-done": 0,
    "recommendations-not-yet-due": 0,
    "shortcomings-repeated": 0,
  },
};

/** The praise of the news, sentence by sentence, as it stands in the minutes of each closed visit. */
export const praiseOfAll: readonly DemoFinding[] = [
  { key: "steering/plans-in-full-and-in-time" },
  { key: "steering/many-new-models" },
  { key: "qr-listing/model-in-time" },
  { key: "youth-support/support-in-time" },
  { key: "one-stop/no-late-dossiers" },
  { key: "online-services/online-share-high" },
  { key: "online-payment/paid-online-share-high" },
  { key: "digitisation/digitised-share-high" },
  { key: "electronic-documents/exchange-share-high" },
  { key: "certified-copies/electronic-share-high" },
  { key: "task-tracking/no-task-late" },
  { key: "financial-autonomy/autonomy-well-kept" },
  { key: "discipline/discipline-kept" },
  { key: "remediation/earlier-faults-fixed" },
];
