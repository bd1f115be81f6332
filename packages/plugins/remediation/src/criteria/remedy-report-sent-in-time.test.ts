import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { remediation } from "../remediation.ts";
import { remedyReportSentInTime } from "./remedy-report-sent-in-time.ts";

testCriterion(remediation, remedyReportSentInTime, [
  {
    name: "on the last day",
    facts: {
      "remedy-report-sent": true,
      "remedy-report-sent-on": "2022-10-14",
      "remedy-report-due": "2022-10-14",
    },
    max: 2,
    earned: 2,
  },
  {
    name: "a weekend does not count",
    facts: {
      "remedy-report-sent": true,
      "remedy-report-sent-on": "2022-10-17",
      "remedy-report-due": "2022-10-14",
    },
    max: 2,
    earned: 1.9,
    reasons: ["late"],
  },
  {
    name: "so late that nothing is left",
    facts: {
      "remedy-report-sent": true,
      "remedy-report-sent-on": "2022-12-15",
      "remedy-report-due": "2022-10-14",
    },
    max: 2,
    earned: 0,
    reasons: ["late"],
  },
  { name: "not sent", facts: { "remedy-report-sent": false }, max: 2, earned: 0, reasons: ["not-met"] },
  {
    name: "is open while the last day is not known",
    facts: { "remedy-report-sent": true, "remedy-report-sent-on": "2022-10-14" },
    max: 2,
    state: "open",
  },
]);
