import { composite, defineCriterion, part, proportion } from "@kiemtra/plugin-kit";

export const paidOnlineComposite = defineCriterion({
  key: "paid-online-composite",
  revision: 1,
  law: ["qd-766-2022"],
  scale: composite([
    part("dossiers", 6000, proportion({ of: "dossiers-paid-online", over: "dossiers-with-fee" }), "zero"),
    part(
      "procedures",
      2000,
      proportion({ of: "procedures-paid-online", over: "procedures-with-fee" }, { fullFromPercent: 80 }),
      "zero",
    ),
    part(
      "procedures-with-dossiers",
      2000,
      proportion(
        { of: "procedures-with-fee-dossiers", over: "procedures-with-fee" },
        { fullFromPercent: 80 },
      ),
      "zero",
    ),
  ]),
  whenNoOccurrence: "zero",
});
