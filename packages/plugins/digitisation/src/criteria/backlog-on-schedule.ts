import { againstTarget, defineCriterion } from "@kiemtra/plugin-kit";

/** The backlog is as far as the schedule says for the day of the visit; less than half as far is nothing. */
export const backlogOnSchedule = defineCriterion({
  key: "backlog-on-schedule",
  revision: 1,
  law: ["qd-468-2021", "nq-76-2021"],
  asks: ["backlog-due-by-now", "backlog-digitised", "backlog-target-on"],
  scale: againstTarget("backlog-digitised", "backlog-due-by-now", { zeroBelowPercent: 50 }),
  ownReasons: ["target-below-full", "target-below-threshold"],
});
