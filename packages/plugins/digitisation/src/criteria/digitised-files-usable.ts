import { bands, defineCriterion } from "@kiemtra/plugin-kit";

/** A sampled file opens, can be read, and shows the whole of the right paper. */
export const digitisedFilesUsable = defineCriterion({
  key: "digitised-files-usable",
  revision: 1,
  law: ["nd-45-2020"],
  asks: ["sampled-files", "files-checked", "files-usable"],
  scale: bands({ of: "files-usable", over: "files-checked" }, [
    { from: 100, sharePercent: 100 },
    { from: 90, sharePercent: 75 },
    { from: 70, sharePercent: 40 },
  ]),
  ownReasons: ["band-below-full"],
});
