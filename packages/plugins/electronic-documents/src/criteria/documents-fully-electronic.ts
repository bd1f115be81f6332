import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Of all documents sent, how many went electronically and in no other way. */
export const documentsFullyElectronic = defineCriterion({
  key: "documents-fully-electronic",
  revision: 1,
  law: ["qd-28-2018-ttg", "nq-76-2021"],
  scale: bands({ of: "fully-electronic", over: "documents-sent" }, [
    { from: 90, sharePercent: 100 },
    { from: 80, sharePercent: 75 },
    { from: 60, sharePercent: 50 },
  ]),
  ownReasons: ["band-below-full"],
});
