import { deduction, defineCriterion } from "@kiemtra/plugin-kit";

/** Each sampled document that also went on paper takes a tenth of the points. */
export const noPaperBeside = defineCriterion({
  key: "no-paper-beside",
  revision: 1,
  law: ["qd-28-2018-ttg", "nq-76-2021"],
  asks: ["sampled-documents", "documents-checked", "paper-sent-too"],
  scale: deduction([{ fact: "paper-sent-too", eachPercent: 10 }]),
  ownReasons: ["deducted-share"],
});
