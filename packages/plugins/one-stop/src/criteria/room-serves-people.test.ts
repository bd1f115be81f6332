import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { oneStop } from "../one-stop.ts";
import { roomServesPeople } from "./room-serves-people.ts";

testCriterion(oneStop, roomServesPeople, [
  {
    name: "all four",
    facts: { "waiting-place": true, "separate-counters": true, "writing-place": true, "lookup-device": true },
    max: 2,
    earned: 2,
  },
  {
    name: "no device to look up",
    facts: {
      "waiting-place": true,
      "separate-counters": true,
      "writing-place": true,
      "lookup-device": false,
    },
    max: 2,
    earned: 1.5,
    reasons: ["item-not-met"],
  },
  {
    name: "none",
    facts: {
      "waiting-place": false,
      "separate-counters": false,
      "writing-place": false,
      "lookup-device": false,
    },
    max: 2,
    earned: 0,
  },
  {
    name: "never above the maximum",
    facts: {
      "waiting-place": true,
      "separate-counters": true,
      "writing-place": false,
      "lookup-device": true,
    },
    max: 1.25,
    earned: 1.25,
  },
  { name: "is open while one is not answered", facts: { "waiting-place": true }, max: 2, state: "open" },
]);
