import { allOrNothing, defineCriterion } from "@kiemtra/plugin-kit";

/** Where to send feedback and petitions is posted at the counter. */
export const petitionAddressPosted = defineCriterion({
  key: "petition-address-posted",
  revision: 1,
  law: ["nd-20-2008", "tt-02-2017-vpcp"],
  scale: allOrNothing("petition-address-posted"),
  ownReasons: ["not-met"],
});
