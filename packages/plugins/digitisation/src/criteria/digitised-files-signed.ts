import { defineCriterion, proportion } from "@kiemtra/plugin-kit";

/** A sampled file carries the digital signature of the authority that digitised it. */
export const digitisedFilesSigned = defineCriterion({
  key: "digitised-files-signed",
  revision: 1,
  law: ["nd-45-2020", "qd-468-2021"],
  asks: ["sampled-files", "files-checked", "files-signed"],
  scale: proportion({ of: "files-signed", over: "files-checked" }),
  ownReasons: ["ratio-below-full"],
});
