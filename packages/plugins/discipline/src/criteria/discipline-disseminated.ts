import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** Rules of discipline and culture are explained to the staff regularly, not once. */
export const disciplineDisseminated = defineCriterion({
  key: "discipline-disseminated",
  revision: 1,
  law: ["ct-26-2016", "qd-1847-2018"],
  asks: ["dissemination", "dissemination-document"],
  scale: levels("dissemination", { regular: 100, once: 50, none: 0 }),
});
