import { deadline, defineCriterion } from "@kiemtra/plugin-kit";

/** The annual reform plan was issued by the day that the superior set; late, less by how late. */
export const reformPlanIssuedInTime = defineCriterion({
  key: "reform-plan-issued-in-time",
  revision: 1,
  law: ["nq-76-2021"],
  asks: ["plan-issued", "plan-document", "plan-issued-on", "plan-due-on"],
  scale: deadline(
    { done: "plan-issued-on", due: "plan-due-on", happened: "plan-issued" },
    {
      bands: [
        { fromDays: 1, sharePercent: 75 },
        { fromDays: 11, sharePercent: 50 },
        { fromDays: 31, sharePercent: 25 },
      ],
    },
  ),
  ownReasons: ["late-band"],
});
