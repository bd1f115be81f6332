import type { RuleKindRow } from "../rule-kind-row.ts";

const paid = { of: "example/dossiers-paid", over: "example/dossiers-payable" } as const;

/** Rules that read one ratio. */
export const shareRows: readonly RuleKindRow[] = [
  {
    kind: "linear_proportion",
    how: "scale `proportion`, full from 100 %",
    rule: {
      scale: { kind: "proportion", value: paid, fullFromPercentMilli: 100_000, zeroBelowPercentMilli: 0 },
    },
    cases: [
      {
        name: "752 of 1780, rounded once, at the end",
        facts: { "dossiers-paid": 752, "dossiers-payable": 1780 },
        maxMilli: 2000,
        earnedMilli: 840,
      },
      {
        name: "more than there are",
        facts: { "dossiers-paid": 5, "dossiers-payable": 4 },
        maxMilli: 2000,
        earnedMilli: 0,
        state: "open",
      },
    ],
  },
  {
    kind: "threshold_capped_proportion",
    how: "scale `proportion`, full from 80 %",
    rule: {
      scale: { kind: "proportion", value: paid, fullFromPercentMilli: 80_000, zeroBelowPercentMilli: 0 },
    },
    cases: [
      {
        name: "80 %",
        facts: { "dossiers-paid": 80, "dossiers-payable": 100 },
        maxMilli: 4000,
        earnedMilli: 4000,
      },
      {
        name: "95 %",
        facts: { "dossiers-paid": 95, "dossiers-payable": 100 },
        maxMilli: 4000,
        earnedMilli: 4000,
      },
      {
        name: "33 of 70",
        facts: { "dossiers-paid": 33, "dossiers-payable": 70 },
        maxMilli: 4000,
        earnedMilli: 2360,
      },
    ],
  },
  {
    kind: "minimum_threshold_else_zero",
    how: "scale `proportion` with a threshold",
    rule: {
      scale: {
        kind: "proportion",
        value: paid,
        fullFromPercentMilli: 100_000,
        zeroBelowPercentMilli: 50_000,
      },
    },
    cases: [
      {
        name: "49 %",
        facts: { "dossiers-paid": 49, "dossiers-payable": 100 },
        maxMilli: 2000,
        earnedMilli: 0,
      },
      {
        name: "50 %",
        facts: { "dossiers-paid": 50, "dossiers-payable": 100 },
        maxMilli: 2000,
        earnedMilli: 1000,
      },
    ],
  },
  {
    kind: "percentage_bands",
    how: "scale `bands`",
    rule: {
      scale: {
        kind: "bands",
        value: paid,
        bands: [
          { fromMilli: 90_000, sharePercentMilli: 100_000 },
          { fromMilli: 70_000, sharePercentMilli: 50_000 },
        ],
      },
    },
    cases: [
      {
        name: "on a bound",
        facts: { "dossiers-paid": 90, "dossiers-payable": 100 },
        maxMilli: 2000,
        earnedMilli: 2000,
      },
      {
        name: "between two bounds",
        facts: { "dossiers-paid": 899, "dossiers-payable": 1000 },
        maxMilli: 2000,
        earnedMilli: 1000,
      },
      {
        name: "below every band",
        facts: { "dossiers-paid": 60, "dossiers-payable": 100 },
        maxMilli: 2000,
        earnedMilli: 0,
      },
    ],
  },
];
