import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { discipline } from "../discipline.ts";
import { nobodyDisciplined } from "./nobody-disciplined.ts";

testCriterion(discipline, nobodyDisciplined, [
  { name: "nobody", facts: { "people-reprimanded": 0, "people-disciplined-heavily": 0 }, max: 3, earned: 3 },
  {
    name: "a reprimand",
    facts: { "people-reprimanded": 1, "people-disciplined-heavily": 0 },
    max: 3,
    earned: 1.5,
    reasons: ["event-happened"],
  },
  {
    name: "a warning or more",
    facts: { "people-reprimanded": 0, "people-disciplined-heavily": 1 },
    max: 3,
    earned: 0,
    reasons: ["event-happened"],
  },
  {
    name: "rounds half up to two decimals",
    facts: { "people-reprimanded": 2, "people-disciplined-heavily": 0 },
    max: 0.25,
    earned: 0.13,
  },
  { name: "is open while one is not known", facts: { "people-reprimanded": 0 }, max: 3, state: "open" },
]);
