import { criterion, group } from "../example-rule-set.ts";
import type { RuleKindRow } from "../rule-kind-row.ts";

const linear = { kind: "proportion", fullFromPercentMilli: 100_000, zeroBelowPercentMilli: 0 } as const;
const paid = {
  ...linear,
  value: { of: "example/dossiers-paid", over: "example/dossiers-payable" },
} as const;
const synced = {
  ...linear,
  value: { of: "example/dossiers-synced", over: "example/dossiers-received" },
} as const;
const petitions = {
  ...linear,
  value: { of: "example/petitions-on-time", over: "example/petitions" },
} as const;

/** Rules about cases that did not occur, and about which unit it is. */
export const unitAndCaseRows: readonly RuleKindRow[] = [
  {
    kind: "not_applicable_full",
    how: "`whenNoOccurrence: full`",
    rule: { scale: petitions, whenNoOccurrence: "full" },
    cases: [
      {
        name: "no petition",
        facts: { "petitions-on-time": 0, petitions: 0 },
        maxMilli: 2000,
        earnedMilli: 2000,
        applicableMilli: 2000,
        state: "no-occurrence",
      },
      {
        name: "three of four in time",
        facts: { "petitions-on-time": 3, petitions: 4 },
        maxMilli: 2000,
        earnedMilli: 1500,
      },
    ],
  },
  {
    kind: "not_applicable_zero",
    how: "`whenNoOccurrence: zero`",
    rule: { scale: petitions, whenNoOccurrence: "zero" },
    cases: [
      {
        name: "no petition: the maximum stays",
        facts: { "petitions-on-time": 0, petitions: 0 },
        maxMilli: 6000,
        earnedMilli: 0,
        applicableMilli: 6000,
        state: "no-occurrence",
      },
    ],
  },
  {
    kind: "not_applicable_redistribute",
    how: "`whenNoOccurrence: spread`",
    rule: {
      areas: [
        group("satisfaction", 6000, [
          criterion("petitions", 2000, petitions, { whenNoOccurrence: "spread" }),
          criterion("paid", 2000, paid),
          criterion("synced", 2000, synced),
        ]),
      ],
    },
    cases: [
      {
        name: "no petition: 1 point more for each of the two others",
        facts: {
          "petitions-on-time": 0,
          petitions: 0,
          "dossiers-paid": 1,
          "dossiers-payable": 2,
          "dossiers-synced": 4,
          "dossiers-received": 4,
        },
        maxMilli: 6000,
        earnedMilli: 4500,
        applicableMilli: 6000,
      },
      {
        name: "with petitions: every criterion by itself",
        facts: {
          "petitions-on-time": 2,
          petitions: 2,
          "dossiers-paid": 1,
          "dossiers-payable": 2,
          "dossiers-synced": 4,
          "dossiers-received": 4,
        },
        maxMilli: 6000,
        earnedMilli: 5000,
        applicableMilli: 6000,
      },
    ],
  },
  {
    kind: "not_applicable_by_level",
    how: "`appliesTo` a level, `whenNotApplicable: full-by-level`",
    rule: {
      scale: { kind: "all-or-nothing", fact: "example/plan-issued", fullWhen: true },
      appliesTo: { kinds: ["province"], types: ["tỉnh"], because: { vi: "Chỉ áp dụng cho cấp tỉnh" } },
      whenNotApplicable: "full-by-level",
    },
    cases: [
      {
        name: "a commune",
        facts: {},
        maxMilli: 2000,
        earnedMilli: 2000,
        applicableMilli: 2000,
        state: "not-applicable",
      },
      {
        name: "a unit of the level, but of another type: leaves the maximum",
        facts: {},
        maxMilli: 2000,
        earnedMilli: 0,
        applicableMilli: 0,
        state: "not-applicable",
        unit: { kind: "province", type: "thành phố" },
      },
      {
        name: "a province",
        facts: { "plan-issued": true },
        maxMilli: 2000,
        earnedMilli: 2000,
        unit: { kind: "province", type: "tỉnh" },
      },
    ],
  },
  {
    kind: "area_coefficient",
    how: "`coefficient` on what is required",
    rule: {
      scale: {
        kind: "steps",
        value: "example/population",
        from: 3500,
        baseMilli: 10_000,
        step: 100,
        eachMilli: 500,
      },
      coefficient: {
        attribute: "area",
        on: "requirement",
        values: [{ is: "mountain", percentMilli: 75_000 }],
        otherwisePercentMilli: 100_000,
      },
    },
    cases: [
      {
        name: "a mountain commune: from 2625, every 75",
        facts: { population: 2700 },
        maxMilli: 35_000,
        earnedMilli: 10_500,
        unit: { attributes: { area: "mountain" } },
      },
      { name: "any other commune", facts: { population: 2700 }, maxMilli: 35_000, earnedMilli: 10_000 },
    ],
  },
  {
    kind: "step_accumulation_with_cap",
    how: "scale `steps`",
    rule: {
      scale: {
        kind: "steps",
        value: "example/population",
        from: 3500,
        baseMilli: 10_000,
        step: 100,
        eachMilli: 500,
      },
    },
    cases: [
      { name: "at the base", facts: { population: 3500 }, maxMilli: 35_000, earnedMilli: 10_000 },
      { name: "one full step", facts: { population: 3699 }, maxMilli: 35_000, earnedMilli: 10_500 },
      { name: "at the cap", facts: { population: 20_000 }, maxMilli: 35_000, earnedMilli: 35_000 },
    ],
  },
];
