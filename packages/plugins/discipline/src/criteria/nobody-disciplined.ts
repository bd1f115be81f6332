import { defineCriterion, worstEvent } from "@kiemtra/plugin-kit";

/** Nobody was disciplined in the period: a reprimand leaves half, anything heavier nothing. */
export const nobodyDisciplined = defineCriterion({
  key: "nobody-disciplined",
  revision: 1,
  law: ["ct-26-2016"],
  scale: worstEvent({ "people-disciplined-heavily": 0, "people-reprimanded": 50 }),
  ownReasons: ["event-happened"],
});
