import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Documents that came in are registered, assigned and closed in the document system. */
export const receivedHandledInSoftware = defineCriterion({
  key: "received-handled-in-software",
  revision: 1,
  law: ["nd-30-2020"],
  scale: proportion(
    { of: "received-handled-in-software", over: "documents-received" },
    { zeroBelowPercent: 50 },
  ),
  ownReasons: ["ratio-below-full", "ratio-below-threshold"],
});
