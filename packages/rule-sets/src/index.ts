export { vietnamHolidays } from "./vietnam-holidays.ts";

/** A released document that we ship: its id and the file whose bytes are the truth. */
export interface ShippedRuleSet {
  readonly id: string;
  readonly file: URL;
}

const released = (id: string): ShippedRuleSet => ({
  id,
  file: new URL(`../released/${id}.json`, import.meta.url),
});

/** Every released rule set in this package. */
export const shippedRuleSets: readonly ShippedRuleSet[] = [
  released("index-766-2026"),
  released("hong-ngu-2023"),
];

/** The drafts they were released from; releasing a draft again must give the same bytes. */
export function draftOf(id: string): URL {
  return new URL(`../drafts/${id}.json`, import.meta.url);
}

/** A published sample to score against: facts, units and the scores that were published. */
export function sampleOf(id: string, file: "facts.csv" | "units.csv" | "expected.csv"): URL {
  return new URL(`../samples/${id}/${file}`, import.meta.url);
}
