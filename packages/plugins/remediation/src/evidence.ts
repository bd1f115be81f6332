import type { EvidenceSpec } from "@kiemtra/plugin-kit";

/** What proves the criteria. */
export const evidence: readonly EvidenceSpec[] = [
  {
    key: "earlier-notice",
    criteria: [
      "recommendations-carried-out",
      "recommendations-carried-out-in-time",
      "no-shortcoming-repeated",
    ],
    kind: "document",
    isRequired: true,
  },
  { key: "remedy-photo", criteria: ["remedies-hold-on-site"], kind: "photo", isRequired: false },
  { key: "remedy-plan", criteria: ["remedy-planned"], kind: "document", isRequired: true },
  { key: "remedy-report", criteria: ["remedy-report-sent-in-time"], kind: "document", isRequired: true },
  { key: "other-conclusions", criteria: ["conclusions-carried-out"], kind: "document", isRequired: true },
];
