import { againstReference, defineCriterion } from "@kiemtra/plugin-kit";

/** More dossiers came by full-process services than in the same months of last year; as many earn half, fewer nothing. */
export const moreFiledByFullProcess = defineCriterion({
  key: "more-filed-by-full-process",
  revision: 1,
  law: ["nq-76-2021", "qd-06-2022"],
  scale: againstReference("full-process-dossiers", "full-process-dossiers-last-year", {
    equalPercent: 50,
    worsePercent: 0,
  }),
  ownReasons: ["reference-equal", "reference-worse"],
});
