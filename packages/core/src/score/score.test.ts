import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAmbiguous, oracleJudge, oracleRound } from "../../test/oracle.ts";
import { randomCase } from "../../test/random-rule-set.ts";
import { canonicalJson, listCriteria, listScoreNodes, type Scorecard, score } from "../index.ts";

const unit = { id: "u", kind: "commune" as const, type: "xã" };
const RUNS = { numRuns: 3000 };

describe("score", () => {
  it("keeps earned + lost + open + rounding = applicable at every node, over random rule sets and facts", () => {
    fc.assert(
      fc.property(randomCase, ({ ruleSet, facts }) => {
        for (const node of listScoreNodes(score({ ruleSet, unit, facts, asOf: "2023-05-09" }).total)) {
          const sum = node.earnedMilli + node.lostMilli + node.openMilli + node.roundingMilli;
          expect(sum).toBe(node.applicableMilli);
        }
      }),
      RUNS,
    );
  });

  it("gives a reason for every point that was not reached, and the reasons add up", () => {
    fc.assert(
      fc.property(randomCase, ({ ruleSet, facts }) => {
        const { total } = score({ ruleSet, unit, facts, asOf: "2023-05-09" });
        for (const node of listScoreNodes(total).filter(({ children }) => children.length === 0)) {
          const explained = node.reasons.reduce((sum, reason) => sum + reason.lostMilli, 0);
          expect(explained).toBe(node.lostMilli);
        }
      }),
      RUNS,
    );
  });

  it("agrees with an independent oracle in exact rationals", () => {
    fc.assert(
      fc.property(randomCase, ({ ruleSet, facts }) => {
        const card = score({ ruleSet, unit, facts, asOf: "2023-05-09" });
        const nodes = new Map(listScoreNodes(card.total).map((node) => [node.id, node]));
        const leaves = listCriteria(ruleSet)
          .filter((node) => !node.appliesTo && !isAmbiguous(node))
          .flatMap((node) =>
            node.scale.kind === "composite"
              ? node.scale.parts.map((part) => ({
                  id: `${node.id}.${part.key}`,
                  ...part,
                  places: ruleSet.rounding.part,
                }))
              : [
                  {
                    id: node.id,
                    scale: node.scale,
                    maxMilli: node.maxMilli,
                    places: ruleSet.rounding.component,
                  },
                ],
          );
        for (const { id, scale, maxMilli, places } of leaves) {
          const answer = oracleJudge(scale, maxMilli, facts);
          const node = nodes.get(id);
          if (typeof answer === "string") expect(node?.state).toBe(answer);
          else {
            expect(node?.state).toBe("scored");
            expect(node?.earnedMilli).toBe(oracleRound(answer.points, places));
          }
        }
      }),
      RUNS,
    );
  });

  it("never earns less than nothing or more than what applies at a criterion", () => {
    fc.assert(
      fc.property(randomCase, ({ ruleSet, facts }) => {
        const { total } = score({ ruleSet, unit, facts, asOf: "2023-05-09" });
        for (const node of listScoreNodes(total).filter(
          ({ kind }) => kind === "criterion" || kind === "part",
        )) {
          expect(node.earnedMilli).toBeGreaterThanOrEqual(0);
          expect(node.earnedMilli).toBeLessThanOrEqual(node.applicableMilli);
        }
      }),
      RUNS,
    );
  });

  it("is open, without a pass or a zero, as long as any criterion that counts is open", () => {
    fc.assert(
      fc.property(randomCase, ({ ruleSet, facts }) => {
        const { total } = score({ ruleSet, unit, facts, asOf: "2023-05-09" });
        const leaves = listScoreNodes(total).filter(({ children }) => children.length === 0);
        const open = leaves.filter(({ state }) => state === "open");
        for (const { earnedMilli, lostMilli, openMilli, maxMilli } of open)
          expect([earnedMilli, lostMilli, openMilli]).toEqual([0, 0, maxMilli]);
        expect(total.state === "open").toBe(open.length > 0);
      }),
      RUNS,
    );
  });

  it("gives the same bytes for the same input, whatever the order of the facts", () => {
    fc.assert(
      fc.property(randomCase, ({ ruleSet, facts }) => {
        const turned = { ...facts, values: Object.fromEntries(Object.entries(facts.values).reverse()) };
        const bytes = (card: Scorecard) => canonicalJson(card);
        const first = bytes(score({ ruleSet, unit, facts, asOf: "2023-05-09" }));
        expect(bytes(score({ ruleSet, unit, facts: turned, asOf: "2023-05-09" }))).toBe(first);
      }),
      { numRuns: 500 },
    );
  });
});
