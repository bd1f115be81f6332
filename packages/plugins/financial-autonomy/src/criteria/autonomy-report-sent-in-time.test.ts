import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { financialAutonomy } from "../financial-autonomy.ts";
import { autonomyReportSentInTime } from "./autonomy-report-sent-in-time.ts";

testCriterion(financialAutonomy, autonomyReportSentInTime, [
  {
    name: "on the last day",
    facts: {
      "autonomy-report-sent": true,
      "autonomy-report-sent-on": "2023-01-31",
      "autonomy-report-due": "2023-01-31",
    },
    max: 2,
    earned: 2,
  },
  {
    name: "three working days late",
    facts: {
      "autonomy-report-sent": true,
      "autonomy-report-sent-on": "2023-02-03",
      "autonomy-report-due": "2023-01-31",
    },
    max: 2,
    earned: 1.7,
    reasons: ["late"],
  },
  {
    name: "so late that nothing is left",
    facts: {
      "autonomy-report-sent": true,
      "autonomy-report-sent-on": "2023-04-28",
      "autonomy-report-due": "2023-01-31",
    },
    max: 2,
    earned: 0,
    reasons: ["late"],
  },
  { name: "not sent", facts: { "autonomy-report-sent": false }, max: 2, earned: 0, reasons: ["not-met"] },
  {
    name: "is open while the day is not known",
    facts: { "autonomy-report-sent": true, "autonomy-report-due": "2023-01-31" },
    max: 2,
    state: "open",
  },
]);
