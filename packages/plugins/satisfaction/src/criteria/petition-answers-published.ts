import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Answers to petitions are published, seen on a sample. */
export const petitionAnswersPublished = defineCriterion({
  key: "petition-answers-published",
  revision: 1,
  law: ["nd-20-2008", "nd-92-2017"],
  asks: ["sampled-petitions", "petitions-sampled", "sampled-petitions-published"],
  scale: proportion({ of: "sampled-petitions-published", over: "petitions-sampled" }),
  ownReasons: ["ratio-below-full"],
});
