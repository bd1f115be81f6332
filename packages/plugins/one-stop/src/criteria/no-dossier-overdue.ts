import { defineCriterion, worstEvent } from "@kiemtra/plugin-kit";

/** One dossier in process past its deadline is enough for nothing. */
export const noDossierOverdue = defineCriterion({
  key: "no-dossier-overdue",
  revision: 1,
  law: ["nd-63-2010"],
  asks: ["in-process", "overdue", "sampled-overdue"],
  scale: worstEvent({ overdue: 0 }),
  ownReasons: ["event-happened"],
});
