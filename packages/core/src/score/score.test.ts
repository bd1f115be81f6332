import { describe, expect, it } from "vitest";
import { disagreements } from "../../test/agreement.ts";
import { randomCase, randomSource } from "../../test/random/random-case.ts";
import { canonicalJson, listScoreNodes, score } from "../index.ts";

const CASES = 1500;

function cases(seed: number) {
  const random = randomSource(seed);
  return Array.from({ length: CASES }, () => randomCase(random));
}

describe("score, over random rule sets that use every scale, measure, policy and roll-up", () => {
  it("agrees with an independent oracle in exact rationals, adds up, explains every point, and formulas give the same", () => {
    for (const [at, input] of cases(20_261_124).entries()) {
      expect(disagreements(input), `case ${at}`).toEqual([]);
    }
  });

  it("is open, without a pass or a zero, as long as any criterion that counts is open", () => {
    for (const input of cases(7)) {
      const { total } = score(input);
      const leaves = listScoreNodes(total).filter(({ children }) => children.length === 0);
      const open = leaves.filter(({ state }) => state === "open");
      for (const { earnedMilli, lostMilli, openMilli, applicableMilli } of open)
        expect([earnedMilli, lostMilli, openMilli]).toEqual([0, 0, applicableMilli]);
      expect(total.state === "open").toBe(open.length > 0);
    }
  });

  it("gives the same bytes for the same input, whatever the order of the facts", () => {
    for (const input of cases(3)) {
      const turned = {
        ...input.facts,
        values: Object.fromEntries(Object.entries(input.facts.values).reverse()),
      };
      expect(canonicalJson(score({ ...input, facts: turned }))).toBe(canonicalJson(score(input)));
    }
  });
});
