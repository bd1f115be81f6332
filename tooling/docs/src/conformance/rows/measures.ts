import type { RuleKindRow } from "../rule-kind-row.ts";

const linear = { kind: "proportion", fullFromPercentMilli: 100_000, zeroBelowPercentMilli: 0 } as const;
const onTime = { of: "example/dossiers-on-time", over: "example/dossiers-handled" } as const;

/** Rules whose ratio is made of several. */
export const measureRows: readonly RuleKindRow[] = [
  {
    kind: "denominator_fallback",
    how: "measure `of / over` with `fallback`",
    rule: {
      scale: {
        ...linear,
        value: {
          of: "example/dossiers-synced",
          over: "example/dossiers-received",
          fallback: { over: "example/dossiers-last-year", dividedBy: 12 },
        },
      },
    },
    cases: [
      {
        name: "a denominator of its own",
        facts: { "dossiers-synced": 30, "dossiers-received": 60 },
        maxMilli: 2000,
        earnedMilli: 1000,
      },
      {
        name: "a twelfth of last year",
        facts: { "dossiers-synced": 30, "dossiers-received": 0, "dossiers-last-year": 1200 },
        maxMilli: 2000,
        earnedMilli: 600,
      },
      {
        name: "held to 100 %",
        facts: { "dossiers-synced": 150, "dossiers-last-year": 1200 },
        maxMilli: 2000,
        earnedMilli: 2000,
      },
    ],
  },
  {
    kind: "ratio_times_quality_factor",
    how: "measure `product`",
    rule: {
      scale: {
        ...linear,
        value: { product: [onTime, { of: "example/dossiers-synced", over: "example/dossiers-received" }] },
      },
    },
    cases: [
      {
        name: "90 % on time, 80 % synchronised",
        facts: {
          "dossiers-on-time": 9,
          "dossiers-handled": 10,
          "dossiers-synced": 8,
          "dossiers-received": 10,
        },
        maxMilli: 2000,
        earnedMilli: 1440,
      },
    ],
  },
  {
    kind: "complement_of_failures",
    how: "measure `complementOf`",
    rule: {
      scale: {
        ...linear,
        value: {
          complementOf: [
            { of: "example/dossiers-late", over: "example/dossiers-handled" },
            { of: "example/dossiers-complained", over: "example/dossiers-handled" },
          ],
        },
      },
    },
    cases: [
      {
        name: "5 % late, 10 % complained of",
        facts: { "dossiers-late": 5, "dossiers-complained": 10, "dossiers-handled": 100 },
        maxMilli: 2000,
        earnedMilli: 1700,
      },
      {
        name: "failures above 100 %",
        facts: { "dossiers-late": 80, "dossiers-complained": 40, "dossiers-handled": 100 },
        maxMilli: 2000,
        earnedMilli: 0,
      },
    ],
  },
];
