import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the procedures that can be offered from start to end online, how many are. */
export const fullProcessServicesOffered = defineCriterion({
  key: "full-process-services-offered",
  revision: 1,
  law: ["nd-42-2022", "qd-06-2022"],
  scale: proportion({ of: "full-process-services", over: "procedures-eligible" }),
  ownReasons: ["ratio-below-full"],
});
