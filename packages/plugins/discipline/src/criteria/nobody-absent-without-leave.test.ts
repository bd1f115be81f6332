import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { nobodyAbsentWithoutLeave } from "./nobody-absent-without-leave.ts";

testCriterion(discipline, nobodyAbsentWithoutLeave, [
  {
    name: "nobody is",
    facts: { "people-expected": 22, "people-absent-without-leave": 0 },
    max: 6,
    earned: 6,
  },
  {
    name: "26 of 66 are",
    facts: { "people-expected": 66, "people-absent-without-leave": 26 },
    max: 6,
    earned: 3.64,
    reasons: ["ratio-below-full"],
  },
  {
    name: "half of them still counts",
    facts: { "people-expected": 22, "people-absent-without-leave": 11 },
    max: 6,
    earned: 3,
  },
  {
    name: "more than half are",
    facts: { "people-expected": 22, "people-absent-without-leave": 12 },
    max: 6,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "who is away with leave is not at fault",
    facts: {
      "people-at-check": [
        { id: "a", cells: { post: "Chủ tịch UBND", presence: "away-with-leave" } },
        { id: "b", cells: { post: "Công chức tư pháp - hộ tịch", presence: "present", badge: true } },
        { id: "c", cells: { post: "Công chức địa chính", presence: "absent-without-leave" } },
        { id: "d", cells: { post: "Công chức văn phòng", presence: "late" } },
      ],
    },
    max: 6,
    earned: 4.5,
  },
  {
    name: "nobody was expected",
    facts: { "people-expected": 0, "people-absent-without-leave": 0 },
    max: 6,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: { "people-expected": 16, "people-absent-without-leave": 1 },
    max: 3,
    earned: 2.81,
  },
  {
    name: "more absent than expected is a contradiction, not a score",
    facts: { "people-expected": 10, "people-absent-without-leave": 11 },
    max: 6,
    state: "open",
  },
  {
    name: "is open while only those present are known",
    facts: { "people-present": 20 },
    max: 6,
    state: "open",
  },
]);
