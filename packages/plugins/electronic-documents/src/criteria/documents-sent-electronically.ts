import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** Of the documents sent to other agencies, how many went electronically; state secrets stand apart. */
export const documentsSentElectronically = defineCriterion({
  key: "documents-sent-electronically",
  revision: 1,
  law: ["nd-30-2020", "qd-28-2018-ttg"],
  scale: proportion({ of: "sent-electronically", over: "documents-sent" }),
  ownReasons: ["ratio-below-full"],
});
