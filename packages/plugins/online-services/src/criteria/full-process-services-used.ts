import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the full-process services, how many had a dossier in the period; full points start at three fifths. */
export const fullProcessServicesUsed = defineCriterion({
  key: "full-process-services-used",
  revision: 1,
  law: ["nd-42-2022", "nq-76-2021"],
  scale: proportion(
    { of: "full-process-services-used", over: "full-process-services" },
    { fullFromPercent: 60 },
  ),
  ownReasons: ["ratio-below-full"],
});
