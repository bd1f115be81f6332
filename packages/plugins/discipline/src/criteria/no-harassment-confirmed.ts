import { defineCriterion, worstEvent } from "@kiemtra/plugin-kit";

/** No report of harassment was confirmed in the period: one is enough for nothing. */
export const noHarassmentConfirmed = defineCriterion({
  key: "no-harassment-confirmed",
  revision: 1,
  law: ["ct-10-2019", "ct-26-2016"],
  asks: ["harassment-reports", "harassment-confirmed"],
  scale: worstEvent({ "harassment-confirmed": 0 }),
  ownReasons: ["event-happened"],
});
