import type { Signal } from "@kiemtra/plugin-kit";

/** What cannot both be true. */
export const signals: readonly Signal[] = [
  {
    key: "resolved-more-than-filed",
    left: { sum: ["online-resolved-in-time", "online-resolved-late"] },
    is: "above",
    right: "online-dossiers",
  },
  {
    key: "used-without-dossiers",
    left: "full-process-services-used",
    is: "above",
    right: "full-process-dossiers",
  },
  { key: "sample-larger-than-all", left: "dossiers-checked", is: "above", right: "full-process-dossiers" },
];
