import { describe, expect, it } from "vitest";
import { disagreements } from "./agreement.ts";
import { findBadEdit } from "./edited-columns.ts";
import { randomCase, randomSource } from "./random/random-case.ts";

// A first look: `npm run test:deep` does the same some hundred times as often, with other seeds.
describe("on random rule sets, units and facts", () => {
  it("the engine says what the oracle says", () => {
    for (let seed = 0; seed < 400; seed++) {
      const found = disagreements(randomCase(randomSource(seed)));
      expect({ seed, found }).toEqual({ seed, found: [] });
    }
  });

  it("edited columns hold what scoring anew gives", () => {
    for (let seed = 0; seed < 30; seed++) {
      const bad = findBadEdit(randomSource(seed), 10);
      expect({ seed, bad }).toEqual({ seed, bad: undefined });
    }
  });
});
