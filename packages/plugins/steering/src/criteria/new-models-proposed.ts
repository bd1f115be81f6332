import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** Each new model or way of working that the unit proposed in the year earns a point. */
export const newModelsProposed = defineCriterion({
  key: "new-models-proposed",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["new-models", "models-named"],
  scale: perItem({ count: "models-named" }, 1000),
  ownReasons: ["items-missing"],
});
