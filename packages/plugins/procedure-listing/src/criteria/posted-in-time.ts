import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Each announcing decision since the last inspection was posted in time; without a decision there is no case. */
export const postedInTime = defineCriterion({
  key: "posted-in-time",
  revision: 1,
  law: ["nd-63-2010", "nd-92-2017", "tt-02-2017-vpcp"],
  asks: ["decisions-to-post", "decisions-posted-in-time", "latest-decision", "latest-decision-posted-on"],
  scale: proportion({ of: "decisions-posted-in-time", over: "decisions-to-post" }),
  ownReasons: ["ratio-below-full"],
});
