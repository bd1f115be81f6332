import { criterion, group } from "../example-rule-set.ts";
import type { RuleKindRow } from "../rule-kind-row.ts";

const paid = {
  kind: "proportion",
  value: { of: "example/dossiers-paid", over: "example/dossiers-payable" },
  fullFromPercentMilli: 100_000,
  zeroBelowPercentMilli: 0,
} as const;
const plan = { kind: "all-or-nothing", fact: "example/plan-issued", fullWhen: true } as const;
const survey = {
  kind: "survey-options",
  options: [
    { fact: "example/answers-a", sharePercentMilli: 100_000 },
    { fact: "example/answers-d", sharePercentMilli: 0 },
  ],
} as const;

/** Rules about groups and about the total. */
export const totalRows: readonly RuleKindRow[] = [
  {
    kind: "zero_plus_penalty",
    how: "scale `all-or-nothing` with `extraPenaltyMilli`: negative points, which the total bears",
    rule: {
      areas: [
        group("area", 2000, [
          criterion("plan", 1000, plan),
          criterion("report", 1000, {
            kind: "all-or-nothing",
            fact: "example/report-sent",
            fullWhen: true,
            extraPenaltyMilli: 250,
          }),
        ]),
      ],
    },
    cases: [
      {
        name: "both met",
        facts: { "plan-issued": true, "report-sent": true },
        maxMilli: 2000,
        earnedMilli: 2000,
      },
      {
        name: "one missed: 0 and 0,25 taken off",
        facts: { "plan-issued": true, "report-sent": false },
        maxMilli: 2000,
        earnedMilli: 750,
        applicableMilli: 2000,
      },
    ],
  },
  {
    kind: "rebase_to_100",
    how: "`total.rebaseToMilli`",
    rule: {
      total: { rollUp: "sum", rebaseToMilli: 100_000 },
      areas: [
        group("appraisal", 60_000, [criterion("paid", 60_000, paid)]),
        group("survey", 40_000, [criterion("answers", 40_000, survey)]),
      ],
    },
    cases: [
      {
        name: "no survey: 45 of 60 is 75 of 100",
        facts: { "dossiers-paid": 30, "dossiers-payable": 40, "answers-a": 0, "answers-d": 0 },
        maxMilli: 100_000,
        earnedMilli: 75_000,
        applicableMilli: 100_000,
      },
      {
        name: "with the survey",
        facts: { "dossiers-paid": 30, "dossiers-payable": 40, "answers-a": 10, "answers-d": 0 },
        maxMilli: 100_000,
        earnedMilli: 85_000,
        applicableMilli: 100_000,
      },
    ],
  },
  {
    kind: "survey_share",
    how: "an area of 30 of 100, with scale `survey-points`",
    rule: {
      areas: [
        group("appraisal", 70_000, [criterion("paid", 70_000, paid)]),
        group("survey", 30_000, [
          criterion("score", 30_000, {
            kind: "survey-points",
            score: "example/survey-score",
            lowestMilli: 0,
            highestMilli: 100_000,
          }),
        ]),
      ],
    },
    cases: [
      {
        name: "75 % of 70 and 80 % of 30",
        facts: { "dossiers-paid": 30, "dossiers-payable": 40, "survey-score": "80" },
        maxMilli: 100_000,
        earnedMilli: 76_500,
      },
      {
        name: "the survey is not there yet",
        facts: { "dossiers-paid": 30, "dossiers-payable": 40 },
        maxMilli: 100_000,
        earnedMilli: 52_500,
        state: "open",
      },
    ],
  },
  {
    kind: "bonus_and_penalty_section",
    how: "areas with `role: bonus` and `role: penalty`, each held to its own maximum",
    rule: {
      areas: [
        group("base", 10_000, [criterion("paid", 10_000, paid)]),
        group(
          "bonus",
          1000,
          [
            criterion("initiatives", 1000, {
              kind: "per-item",
              of: { count: "example/rules-issued" },
              eachMilli: 500,
            }),
          ],
          { role: "bonus" },
        ),
        group(
          "penalty",
          2000,
          [
            criterion("missing", 2000, {
              kind: "per-item",
              of: { count: "example/documents-missing" },
              eachMilli: 250,
            }),
          ],
          { role: "penalty" },
        ),
      ],
    },
    cases: [
      {
        name: "7,5 and the highest bonus, less 0,5",
        facts: { "dossiers-paid": 3, "dossiers-payable": 4, "rules-issued": 3, "documents-missing": 2 },
        maxMilli: 10_000,
        earnedMilli: 8000,
        applicableMilli: 10_000,
      },
      {
        name: "a bonus on top of full points",
        facts: { "dossiers-paid": 4, "dossiers-payable": 4, "rules-issued": 1, "documents-missing": 0 },
        maxMilli: 10_000,
        earnedMilli: 10_500,
        applicableMilli: 10_000,
      },
    ],
  },
  {
    kind: "best_of_levels",
    how: "a group with `rollUp: best-of`",
    rule: {
      areas: [
        group(
          "service",
          2000,
          [
            criterion("full", 2000, {
              kind: "all-or-nothing",
              fact: "example/fully-online",
              fullWhen: true,
            }),
            criterion("part", 1000, {
              kind: "all-or-nothing",
              fact: "example/partly-online",
              fullWhen: true,
            }),
          ],
          { rollUp: "best-of" },
        ),
      ],
    },
    cases: [
      {
        name: "provided both ways: the highest counts alone",
        facts: { "fully-online": true, "partly-online": true },
        maxMilli: 2000,
        earnedMilli: 2000,
        applicableMilli: 2000,
      },
      {
        name: "provided partly",
        facts: { "fully-online": false, "partly-online": true },
        maxMilli: 2000,
        earnedMilli: 1000,
        applicableMilli: 1000,
      },
    ],
  },
];
