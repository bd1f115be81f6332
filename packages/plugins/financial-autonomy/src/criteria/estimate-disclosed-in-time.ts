import { deadline, defineCriterion } from "@kiemtra/plugin-kit";

/** The budget estimate was disclosed in time; up to fifteen days late leaves half. */
export const estimateDisclosedInTime = defineCriterion({
  key: "estimate-disclosed-in-time",
  revision: 1,
  law: ["tt-61-2017-btc"],
  scale: deadline(
    {
      done: "estimate-disclosed-on",
      due: "estimate-disclosure-due",
      happened: "estimate-disclosed",
      days: "calendar",
    },
    {
      bands: [
        { fromDays: 1, sharePercent: 50 },
        { fromDays: 16, sharePercent: 0 },
      ],
    },
  ),
  ownReasons: ["not-met", "late-band"],
});
