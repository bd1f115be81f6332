import { allOrNothing, defineCriterion } from "@kiemtra/plugin-kit";

/** Helpers neither ask for nor keep other people's passwords and one-time codes. */
export const helpersUseNoPasswords = defineCriterion({
  key: "helpers-use-no-passwords",
  revision: 1,
  law: ["nd-45-2020"],
  scale: allOrNothing("helpers-use-passwords", { fullWhen: false }),
  ownReasons: ["not-met"],
});
