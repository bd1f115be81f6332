import { defineCriterion, worstEvent } from "@kiemtra/plugin-kit";

/** Nothing was certified without its original or by someone without the authority: once is enough for nothing. */
export const noSeriousCertifyingBreach = defineCriterion({
  key: "no-serious-certifying-breach",
  revision: 1,
  law: ["nd-23-2015"],
  asks: ["sampled-certifications", "certifications-without-original", "certifications-beyond-authority"],
  scale: worstEvent({ "certifications-without-original": 0, "certifications-beyond-authority": 0 }),
  ownReasons: ["event-happened"],
});
