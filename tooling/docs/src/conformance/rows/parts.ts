import type { RuleKindRow } from "../rule-kind-row.ts";

const linear = { kind: "proportion", fullFromPercentMilli: 100_000, zeroBelowPercentMilli: 0 } as const;
const from80 = { ...linear, fullFromPercentMilli: 80_000 } as const;
const onTime = { of: "example/dossiers-on-time", over: "example/dossiers-handled" } as const;

/** Rules made of several parts or formulas. */
export const partRows: readonly RuleKindRow[] = [
  {
    kind: "weighted_composite",
    how: "scale `composite`: every part has its maximum, its own scale and is rounded first",
    rule: {
      scale: {
        kind: "composite",
        parts: [
          {
            key: "dossiers",
            title: { vi: "Tỷ lệ hồ sơ", en: "Dossiers" },
            maxMilli: 6000,
            scale: { ...linear, value: { of: "example/dossiers-paid", over: "example/dossiers-payable" } },
            whenNoOccurrence: "zero",
          },
          {
            key: "procedures",
            title: { vi: "Tỷ lệ TTHC", en: "Procedures" },
            maxMilli: 2000,
            scale: {
              ...from80,
              value: { of: "example/procedures-paid", over: "example/procedures-payable" },
            },
            whenNoOccurrence: "zero",
          },
          {
            key: "used",
            title: { vi: "Tỷ lệ TTHC phát sinh hồ sơ", en: "Procedures with dossiers" },
            maxMilli: 2000,
            scale: {
              ...from80,
              value: { of: "example/procedures-used", over: "example/procedures-payable" },
            },
            whenNoOccurrence: "zero",
          },
        ],
      },
    },
    cases: [
      {
        name: "Phường Nông Trang, August 2026, as published",
        facts: {
          "dossiers-paid": 851,
          "dossiers-payable": 938,
          "procedures-paid": 9,
          "procedures-payable": 35,
          "procedures-used": 4,
        },
        maxMilli: 10_000,
        earnedMilli: 6370,
      },
      {
        name: "Phường Việt Trì, August 2026, as published",
        facts: {
          "dossiers-paid": 1516,
          "dossiers-payable": 1707,
          "procedures-paid": 12,
          "procedures-payable": 35,
          "procedures-used": 7,
        },
        maxMilli: 10_000,
        earnedMilli: 6690,
      },
    ],
  },
  {
    kind: "chosen_formula_with_declared_variables",
    how: "scale `chosen`",
    rule: {
      scale: {
        kind: "chosen",
        fact: "example/formula",
        formulas: [
          { option: "by-share", scale: { ...linear, value: onTime } },
          { option: "as-published", scale: { kind: "imported-points", fact: "example/points-published" } },
        ],
      },
    },
    cases: [
      {
        name: "the first formula",
        facts: { formula: "by-share", "dossiers-on-time": 3, "dossiers-handled": 4 },
        maxMilli: 2000,
        earnedMilli: 1500,
      },
      {
        name: "the second, which reads nothing of the first",
        facts: { formula: "as-published", "points-published": "1.2" },
        maxMilli: 2000,
        earnedMilli: 1200,
      },
      {
        name: "a variable is missing",
        facts: { formula: "by-share", "points-published": "1.2" },
        maxMilli: 2000,
        earnedMilli: 0,
        state: "open",
      },
    ],
  },
  {
    kind: "leader_assessment",
    how: "scale `composite` of `assessor` parts, one for each assessor",
    rule: {
      scale: {
        kind: "composite",
        parts: [
          {
            key: "chairman",
            title: { vi: "Chủ tịch UBND tỉnh", en: "Chairman" },
            maxMilli: 3000,
            scale: {
              kind: "assessor",
              points: "example/chairman-points",
              reason: "example/chairman-reason",
            },
            whenNoOccurrence: "re-base",
          },
          {
            key: "deputies",
            title: { vi: "Các Phó Chủ tịch UBND tỉnh", en: "Vice-chairmen" },
            maxMilli: 2000,
            scale: { kind: "assessor", points: "example/deputy-points", reason: "example/deputy-reason" },
            whenNoOccurrence: "re-base",
          },
        ],
      },
    },
    cases: [
      {
        name: "both have given points",
        facts: { "chairman-points": "2.5", "chairman-reason": "Chậm báo cáo", "deputy-points": "2" },
        maxMilli: 5000,
        earnedMilli: 4500,
      },
      {
        name: "one has not yet",
        facts: { "chairman-points": "3" },
        maxMilli: 5000,
        earnedMilli: 3000,
        state: "open",
      },
    ],
  },
  {
    kind: "deduction_per_late_day_or_item",
    how: "scale `composite` of `deadline` and `deduction`",
    rule: {
      scale: {
        kind: "composite",
        parts: [
          {
            key: "in-time",
            title: { vi: "Thời hạn báo cáo", en: "Report in time" },
            maxMilli: 1000,
            scale: {
              kind: "deadline",
              done: "example/report-date",
              due: "2025-12-15",
              days: "calendar",
              late: { eachDayMilli: 100, floorMilli: 0 },
            },
            whenNoOccurrence: "re-base",
          },
          {
            key: "complete",
            title: { vi: "Đủ văn bản", en: "Complete" },
            maxMilli: 1000,
            scale: {
              kind: "deduction",
              deductions: [{ fact: "example/documents-missing", eachMilli: 250 }],
              floorMilli: 0,
            },
            whenNoOccurrence: "re-base",
          },
        ],
      },
    },
    cases: [
      {
        name: "on the last day, complete",
        facts: { "report-date": "2025-12-15", "documents-missing": 0 },
        maxMilli: 2000,
        earnedMilli: 2000,
      },
      {
        name: "three days late, one document missing",
        facts: { "report-date": "2025-12-18", "documents-missing": 1 },
        maxMilli: 2000,
        earnedMilli: 1450,
      },
      {
        name: "a month late, five missing: never below nothing",
        facts: { "report-date": "2026-01-15", "documents-missing": 5 },
        maxMilli: 2000,
        earnedMilli: 0,
      },
    ],
  },
];
