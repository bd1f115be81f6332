import { againstTarget, defineCriterion } from "@kiemtra/plugin-kit";

/** As many answers were collected as the survey planned. */
export const enoughPeopleAsked = defineCriterion({
  key: "enough-people-asked",
  revision: 1,
  law: ["nq-76-2021"],
  scale: againstTarget("answers-collected", "answers-planned", { zeroBelowPercent: 50 }),
  ownReasons: ["target-below-full", "target-below-threshold"],
});
