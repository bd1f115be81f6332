import { defineCriterion, steps } from "@kiemtra/plugin-kit";

/** A model that is piloted or replicated earns half a point for each. */
export const newModelsInUse = defineCriterion({
  key: "new-models-in-use",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["new-models", "models-piloted", "models-replicated"],
  scale: steps({ sum: ["models-piloted", "models-replicated"] }, { step: 1, eachMilli: 500 }),
  ownReasons: ["steps-below-full"],
});
