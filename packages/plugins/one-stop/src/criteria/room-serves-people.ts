import { defineCriterion, perItem } from "@kiemtra/plugin-kit";

/** A place to wait, counters by field, a place to write, a device to look up a dossier: half a point each. */
export const roomServesPeople = defineCriterion({
  key: "room-serves-people",
  revision: 1,
  law: ["nd-63-2010", "nd-92-2017"],
  scale: perItem({ facts: ["waiting-place", "separate-counters", "writing-place", "lookup-device"] }, 500),
});
