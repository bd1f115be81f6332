import { deadline, defineCriterion } from "@kiemtra/plugin-kit";

/** The whole backlog was done by the end of its target month: looked at once that month is over. */
export const backlogFinishedByTarget = defineCriterion({
  key: "backlog-finished-by-target",
  revision: 1,
  law: ["qd-468-2021", "nq-76-2021"],
  asks: ["backlog-target-on", "backlog-finished", "backlog-finished-on"],
  scale: deadline(
    { done: "backlog-finished-on", due: "backlog-target-on", happened: "backlog-finished", days: "calendar" },
    {
      bands: [
        { fromDays: 1, sharePercent: 60 },
        { fromDays: 32, sharePercent: 30 },
        { fromDays: 93, sharePercent: 0 },
      ],
    },
  ),
  ownReasons: ["late-band", "not-met"],
});
