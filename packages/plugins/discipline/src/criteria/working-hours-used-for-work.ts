import { defineCriterion, worstEvent } from "@kiemtra/plugin-kit";

/** No private business in working hours, which leaves half, and no drinking, which leaves nothing. */
export const workingHoursUsedForWork = defineCriterion({
  key: "working-hours-used-for-work",
  revision: 1,
  law: ["ct-26-2016", "qd-129-2007"],
  scale: worstEvent({ "drinking-cases": 0, "private-business-cases": 50 }),
  ownReasons: ["event-happened"],
});
