import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { budgetDisclosedEachTime } from "./budget-disclosed-each-time.ts";

testCriterion(financialAutonomy, budgetDisclosedEachTime, [
  {
    name: "all were made in time",
    facts: { "disclosures-late": 0, "disclosures-missing": 0 },
    max: 4,
    earned: 4,
  },
  {
    name: "one late, one missing",
    facts: { "disclosures-late": 1, "disclosures-missing": 1 },
    max: 4,
    earned: 2.4,
    reasons: ["deducted-share", "deducted-share"],
  },
  { name: "never below zero", facts: { "disclosures-late": 2, "disclosures-missing": 4 }, max: 4, earned: 0 },
  {
    name: "rounds half up to two decimals",
    facts: { "disclosures-late": 1, "disclosures-missing": 0 },
    max: 0.25,
    earned: 0.23,
  },
  {
    name: "the rows are counted",
    facts: {
      disclosures: [
        { id: "a", cells: { subject: "Dự toán năm 2023", outcome: "in-time" } },
        { id: "b", cells: { subject: "Thực hiện quý I", outcome: "late" } },
        { id: "c", cells: { subject: "Quyết toán năm 2022", outcome: "not-disclosed" } },
      ],
    },
    max: 4,
    earned: 2.4,
  },
  { name: "is open while one is not known", facts: { "disclosures-late": 1 }, max: 4, state: "open" },
]);
