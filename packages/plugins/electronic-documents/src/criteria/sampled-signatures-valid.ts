import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** A sampled document carries both signatures, and they verify. */
export const sampledSignaturesValid = defineCriterion({
  key: "sampled-signatures-valid",
  revision: 1,
  law: ["nd-30-2020", "qd-28-2018-ttg"],
  asks: ["sampled-documents", "documents-checked", "signatures-valid"],
  scale: bands({ of: "signatures-valid", over: "documents-checked" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 70 },
    { from: 75, sharePercent: 40 },
  ]),
  ownReasons: ["band-below-full"],
});
