import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { publicNoticesCurrent } from "./public-notices-current.ts";

testCriterion(discipline, publicNoticesCurrent, [
  { name: "none is out of date", facts: { "notices-stale": 0 }, max: 3, earned: 3 },
  { name: "two are", facts: { "notices-stale": 2 }, max: 3, earned: 2, reasons: ["deducted"] },
  { name: "never below zero", facts: { "notices-stale": 9 }, max: 3, earned: 0 },
  {
    name: "the rows are counted",
    facts: {
      "posted-notices": [
        { id: "a", cells: { notice: "Lịch tiếp công dân", "posted-on": "2016-02-15", current: false } },
        { id: "b", cells: { notice: "Nội quy cơ quan", "posted-on": "2023-01-03", current: true } },
      ],
    },
    max: 3,
    earned: 2.5,
  },
  {
    name: "is open while only their number is known",
    facts: { "notices-checked": 5 },
    max: 3,
    state: "open",
  },
]);
