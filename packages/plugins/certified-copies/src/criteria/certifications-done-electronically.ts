import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the certifications from an original in the period, how many gave an electronic copy; full from one half. */
export const certificationsDoneElectronically = defineCriterion({
  key: "certifications-done-electronically",
  revision: 1,
  law: ["nd-45-2020", "qd-766-2022"],
  scale: proportion(
    { of: "certifications-electronic", over: "certifications-from-original" },
    { fullFromPercent: 50 },
  ),
  ownReasons: ["ratio-below-full"],
});
