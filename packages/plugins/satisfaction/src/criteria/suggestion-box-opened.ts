import { defineCriterion, levels } from "@kiemtra/plugin-kit";

/** There is a suggestion box, and it is opened regularly with a record; one that nobody opens leaves a quarter. */
export const suggestionBoxOpened = defineCriterion({
  key: "suggestion-box-opened",
  revision: 1,
  law: ["nq-76-2021", "tt-02-2017-vpcp"],
  asks: ["suggestion-box", "suggestion-box-opened-on"],
  scale: levels("suggestion-box", { "opened-regularly": 100, "not-opened": 25, none: 0 }),
});
