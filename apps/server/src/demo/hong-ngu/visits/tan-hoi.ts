import type { DemoVisit } from "../visit.ts";

/** Xã Tân Hội, begun, with one figure that two members counted differently. Every figure is generated for demonstration. */
export const tanHoi: DemoVisit = {
  slug: "tan-hoi",
  unitId: "2023:29965",
  unitName: "xã Tân Hội",
  visitOn: "2023-05-22",
  startedAt: "08:00",
  figures: {
    listing: {
      "procedures-to-post": 172,
      "procedures-posted": 168,
      "decisions-to-post": 4,
      "decisions-posted-in-time": 4,
      "repealed-procedures-posted": 0,
      "posting-place": "easy",
    },
    posted: { old: [7], unnumbered: [7, 11] },
    differing: { "procedure-listing/procedures-posted": 165 },
  },
  findings: [{ key: "care-for-reform" }],
};
