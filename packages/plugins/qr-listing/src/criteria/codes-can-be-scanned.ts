import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** Codes are large, clean and placed so that an ordinary phone reads them. */
export const codesCanBeScanned = defineCriterion({
  key: "codes-can-be-scanned",
  revision: 1,
  law: ["tt-02-2017-vpcp"],
  asks: ["scanned-codes", "codes-scanned", "codes-readable"],
  scale: bands({ of: "codes-readable", over: "codes-scanned" }, [
    { from: 95, sharePercent: 100 },
    { from: 80, sharePercent: 50 },
  ]),
  ownReasons: ["band-below-full"],
});
