import { deadline, defineCriterion } from "@kiemtra/plugin-kit";

/** The yearly report on autonomy was sent in time; each working day late takes a tenth of a point. */
export const autonomyReportSentInTime = defineCriterion({
  key: "autonomy-report-sent-in-time",
  revision: 1,
  law: ["nd-130-2005", "ttlt-71-2014"],
  scale: deadline(
    { done: "autonomy-report-sent-on", due: "autonomy-report-due", happened: "autonomy-report-sent" },
    { eachDayMilli: 100 },
  ),
  ownReasons: ["not-met", "late"],
});
