import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { remediation } from "../remediation.ts";
import { recommendationsCarriedOut } from "./recommendations-carried-out.ts";

testCriterion(remediation, recommendationsCarriedOut, [
  {
    name: "all of them",
    facts: {
      recommendations: 10,
      "recommendations-not-yet-due": 2,
      "recommendations-done-in-time": 6,
      "recommendations-done-late": 2,
    },
    max: 8,
    earned: 8,
  },
  {
    name: "one of eight is left",
    facts: {
      recommendations: 10,
      "recommendations-not-yet-due": 2,
      "recommendations-done-in-time": 6,
      "recommendations-done-late": 1,
    },
    max: 8,
    earned: 7,
    reasons: ["ratio-below-full"],
  },
  {
    name: "half of them still counts",
    facts: {
      recommendations: 10,
      "recommendations-not-yet-due": 2,
      "recommendations-done-in-time": 2,
      "recommendations-done-late": 2,
    },
    max: 8,
    earned: 4,
  },
  {
    name: "below half nothing is earned",
    facts: {
      recommendations: 10,
      "recommendations-not-yet-due": 2,
      "recommendations-done-in-time": 2,
      "recommendations-done-late": 1,
    },
    max: 8,
    earned: 0,
    reasons: ["ratio-below-threshold"],
  },
  {
    name: "none of them",
    facts: {
      recommendations: 10,
      "recommendations-not-yet-due": 2,
      "recommendations-done-in-time": 0,
      "recommendations-done-late": 0,
    },
    max: 8,
    earned: 0,
  },
  {
    name: "the rows are counted",
    facts: {
      "earlier-recommendations": [
        { id: "a", cells: { recommendation: "Đánh số trang tài liệu niêm yết", outcome: "done-in-time" } },
        { id: "b", cells: { recommendation: "Bổ sung sổ theo dõi hồ sơ", outcome: "done-late" } },
        {
          id: "c",
          cells: { recommendation: "Cập nhật kế hoạch rà soát", outcome: "not-done", repeated: true },
        },
        { id: "d", cells: { recommendation: "Số hóa hồ sơ còn hiệu lực", outcome: "not-yet-due" } },
      ],
    },
    max: 8,
    earned: 5.33,
  },
  {
    name: "nothing fell due",
    facts: {
      recommendations: 3,
      "recommendations-not-yet-due": 3,
      "recommendations-done-in-time": 0,
      "recommendations-done-late": 0,
    },
    max: 8,
    state: "no-occurrence",
  },
  {
    name: "rounds half up to two decimals",
    facts: {
      recommendations: 16,
      "recommendations-not-yet-due": 0,
      "recommendations-done-in-time": 15,
      "recommendations-done-late": 0,
    },
    max: 3,
    earned: 2.81,
  },
  {
    name: "more not yet due than there are is a contradiction, not a score",
    facts: {
      recommendations: 3,
      "recommendations-not-yet-due": 4,
      "recommendations-done-in-time": 0,
      "recommendations-done-late": 0,
    },
    max: 8,
    state: "open",
  },
  { name: "is open while nothing is known", facts: {}, max: 8, state: "open" },
]);
