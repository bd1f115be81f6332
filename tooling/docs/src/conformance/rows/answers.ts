import type { RuleKindRow } from "../rule-kind-row.ts";

/** Rules that read answers and counts as they are. */
export const answerRows: readonly RuleKindRow[] = [
  {
    kind: "all_or_nothing",
    how: "scale `all-or-nothing`",
    rule: { scale: { kind: "all-or-nothing", fact: "example/plan-issued", fullWhen: true } },
    cases: [
      { name: "issued", facts: { "plan-issued": true }, maxMilli: 2000, earnedMilli: 2000 },
      { name: "not issued", facts: { "plan-issued": false }, maxMilli: 2000, earnedMilli: 0 },
      { name: "not answered", facts: {}, maxMilli: 2000, earnedMilli: 0, state: "open" },
    ],
  },
  {
    kind: "per_item_accumulation",
    how: "scale `per-item` over a count",
    rule: { scale: { kind: "per-item", of: { count: "example/rules-issued" }, eachMilli: 500 } },
    cases: [
      { name: "three issued", facts: { "rules-issued": 3 }, maxMilli: 2000, earnedMilli: 1500 },
      { name: "none issued", facts: { "rules-issued": 0 }, maxMilli: 2000, earnedMilli: 0 },
      {
        name: "more than the maximum holds",
        facts: { "rules-issued": 5 },
        maxMilli: 2000,
        earnedMilli: 2000,
      },
    ],
  },
  {
    kind: "level_percent_of_max",
    how: "scale `levels`",
    rule: {
      scale: {
        kind: "levels",
        fact: "example/completion",
        levels: [
          { option: "excellent", sharePercentMilli: 100_000 },
          { option: "good", sharePercentMilli: 75_000 },
          { option: "fair", sharePercentMilli: 50_000 },
        ],
      },
    },
    cases: [
      { name: "excellent", facts: { completion: "excellent" }, maxMilli: 2000, earnedMilli: 2000 },
      { name: "good", facts: { completion: "good" }, maxMilli: 2000, earnedMilli: 1500 },
      { name: "completed", facts: { completion: "fair" }, maxMilli: 2000, earnedMilli: 1000 },
    ],
  },
  {
    kind: "severity_deduction",
    how: "scale `deduction` by a share of the maximum",
    rule: {
      scale: {
        kind: "deduction",
        deductions: [
          { fact: "example/minor-violation", eachPercentMilli: 50_000 },
          { fact: "example/serious-violation", eachPercentMilli: 100_000 },
        ],
        floorMilli: 0,
      },
    },
    cases: [
      {
        name: "no violation",
        facts: { "minor-violation": false, "serious-violation": false },
        maxMilli: 2000,
        earnedMilli: 2000,
      },
      {
        name: "a minor one",
        facts: { "minor-violation": true, "serious-violation": false },
        maxMilli: 2000,
        earnedMilli: 1000,
      },
      {
        name: "both, never below nothing",
        facts: { "minor-violation": true, "serious-violation": true },
        maxMilli: 2000,
        earnedMilli: 0,
      },
    ],
  },
  {
    kind: "discretionary_deduction",
    how: "scale `assessor`: the points given, with a reason below the maximum",
    rule: { scale: { kind: "assessor", points: "example/points-given", reason: "example/points-reason" } },
    cases: [
      {
        name: "a deduction with its reason",
        facts: { "points-given": "1.25", "points-reason": "Thiếu phụ lục" },
        maxMilli: 2000,
        earnedMilli: 1250,
      },
      {
        name: "full points need no reason",
        facts: { "points-given": "2" },
        maxMilli: 2000,
        earnedMilli: 2000,
      },
      {
        name: "a deduction without a reason",
        facts: { "points-given": "1.25", "points-reason": " " },
        maxMilli: 2000,
        earnedMilli: 0,
        state: "open",
      },
      {
        name: "more than the maximum",
        facts: { "points-given": "2.5" },
        maxMilli: 2000,
        earnedMilli: 0,
        state: "open",
      },
    ],
  },
  {
    kind: "worst_event_in_period",
    how: "scale `worst-event`",
    rule: {
      scale: {
        kind: "worst-event",
        events: [{ fact: "example/dossiers-late", sharePercentMilli: 0 }],
      },
    },
    cases: [
      { name: "not once", facts: { "dossiers-late": 0 }, maxMilli: 2000, earnedMilli: 2000 },
      { name: "once", facts: { "dossiers-late": 1 }, maxMilli: 2000, earnedMilli: 0 },
    ],
  },
  {
    kind: "survey_option_weights",
    how: "scale `survey-options`",
    rule: {
      scale: {
        kind: "survey-options",
        options: [
          { fact: "example/answers-a", sharePercentMilli: 100_000 },
          { fact: "example/answers-b", sharePercentMilli: 60_000 },
          { fact: "example/answers-c", sharePercentMilli: 20_000 },
          { fact: "example/answers-d", sharePercentMilli: 0 },
        ],
      },
    },
    cases: [
      {
        name: "20 answers",
        facts: { "answers-a": 10, "answers-b": 5, "answers-c": 5, "answers-d": 0 },
        maxMilli: 2000,
        earnedMilli: 1400,
      },
      {
        name: "no answer",
        facts: { "answers-a": 0, "answers-b": 0, "answers-c": 0, "answers-d": 0 },
        maxMilli: 2000,
        earnedMilli: 0,
        state: "no-occurrence",
      },
    ],
  },
  {
    kind: "tracking_only",
    how: "scale `tracking`",
    rule: { scale: { kind: "tracking", facts: ["example/petitions"] } },
    cases: [{ name: "shown", facts: { petitions: 4 }, maxMilli: 0, earnedMilli: 0, state: "tracked" }],
  },
];
