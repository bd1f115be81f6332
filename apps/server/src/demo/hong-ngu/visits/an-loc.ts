import type { DemoVisit } from "../visit.ts";

/** Phường An Lộc, not begun: for whoever wants to carry out a visit. */
export const anLoc: DemoVisit = {
  slug: "an-loc",
  unitId: "2023:29954",
  unitName: "phường An Lộc",
  visitOn: "2023-05-23",
  findings: [],
};
