import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** Reform is made known in four ways; each earns half a point. */
export const reformMadeKnown = defineCriterion({
  key: "reform-made-known",
  revision: 1,
  law: ["nq-76-2021"],
  scale: perItem(
    {
      facts: [
        "publicity-at-meetings",
        "publicity-by-loudspeaker",
        "publicity-on-website",
        "publicity-on-paper",
      ],
    },
    500,
  ),
});
