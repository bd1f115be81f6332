import { deadline, defineCriterion } from "@kiemtra/plugin-kit";

/** The remedy report was sent in time; each working day late takes a tenth of a point. */
export const remedyReportSentInTime = defineCriterion({
  key: "remedy-report-sent-in-time",
  revision: 1,
  law: ["tt-02-2017-vpcp", "ct-26-2016"],
  scale: deadline(
    { done: "remedy-report-sent-on", due: "remedy-report-due", happened: "remedy-report-sent" },
    { eachDayMilli: 100 },
  ),
  ownReasons: ["not-met", "late"],
});
