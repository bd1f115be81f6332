import { describe, expect, it } from "vitest";
import type { RuleSetNode } from "../../src/schema/rule-set.ts";
import { ruleSetContentSchema } from "../../src/schema/rule-set.ts";
import { scaleSettings } from "../../src/schema/scale.ts";
import type { OracleNode } from "../oracle/card.ts";
import { oracleScore } from "../oracle/oracle-score.ts";
import { criteriaOf, groupsOf, randomCase, randomEdit, randomFactEdit, randomSource } from "./random-case.ts";

const cases = Array.from({ length: 300 }, (_, seed) => randomCase(randomSource(seed)));
const ruleSets = cases.map(({ ruleSet }) => ruleSet);

/** How often a piece of JSON occurs in the rule sets. */
const occurs = (json: string) => ruleSets.filter((ruleSet) => JSON.stringify(ruleSet).includes(json)).length;

/** Every object of one rule set's tree that is a node. */
const nodesOf = (nodes: readonly RuleSetNode[]): readonly RuleSetNode[] => [
  ...criteriaOf(nodes),
  ...groupsOf(nodes),
];

const left = (node: OracleNode) => node.applicableMilli - node.earnedMilli - node.lostMilli - node.openMilli;

describe("random rule sets", () => {
  it("are valid, and so are their edits", () => {
    for (const [seed, ruleSet] of ruleSets.entries()) {
      const edited = randomEdit(randomSource(seed), ruleSet);
      for (const content of [ruleSet, edited])
        expect(ruleSetContentSchema.safeParse(content).error?.issues ?? []).toEqual([]);
    }
  });

  it("have every scale, measure, policy, roll-up and role", () => {
    const kinds = Object.keys(scaleSettings).filter((kind) => kind !== "judged");
    const keys = ["of", "fallback", "percent", "number", "complementOf", "product", "sum", "minus"];
    const more = ["gate", "onceWith", "coefficient", "appliesTo", "rebaseToMilli", "weightMilli", "happened"];
    const policies = ["re-base", "zero", "full", "spread", "full-by-level"];
    const wanted = [
      ...kinds.map((kind) => `"kind":"${kind}"`),
      ...[...keys, ...more].map((key) => `"${key}":`),
      ...policies.map((policy) => `"whenNotApplicable":"${policy}"`),
      ...policies.slice(0, 4).map((policy) => `"whenNoOccurrence":"${policy}"`),
      ...["sum", "mean", "weighted-mean", "best-of"].map((rollUp) => `"rollUp":"${rollUp}"`),
      ...["bonus", "penalty"].map((role) => `"role":"${role}"`),
      ...["points", "requirement"].map((on) => `"on":"${on}"`),
    ];
    expect(wanted.filter((json) => occurs(json) < 3)).toEqual([]);
  });

  it("differ in one node after an edit, and share the rest", () => {
    for (const [seed, ruleSet] of ruleSets.entries()) {
      const before = new Set(nodesOf(ruleSet.areas));
      const edited = randomEdit(randomSource(seed), ruleSet);
      const changed = nodesOf(edited.areas).filter((node) => !before.has(node));
      expect(changed.length).toBeLessThanOrEqual(4);
      expect(changed.filter(({ kind }) => kind === "criterion").length).toBeLessThanOrEqual(1);
    }
  });

  it("have ids of their own, and groups that are the sum of their children", () => {
    for (const { areas } of ruleSets) {
      const ids = nodesOf(areas).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { rollUp, role, maxMilli, children } of groupsOf(areas))
        if (rollUp === "sum" && !role)
          expect(maxMilli).toBe(children.reduce((sum, child) => sum + child.maxMilli, 0));
    }
  });
});

describe("the oracle on random cases", () => {
  const cards = cases.map((input) => ({ input, card: oracleScore(input) }));

  it("says the same twice, and answers after every edit of a fact", () => {
    for (const [seed, { input, card }] of cards.entries()) {
      expect(oracleScore(input)).toEqual(card);
      const { fact, value } = randomFactEdit(randomSource(seed), input.ruleSet);
      const { [fact]: _, ...others } = input.facts.values;
      const values = value === undefined ? others : { ...others, [fact]: value };
      expect(() => oracleScore({ ...input, facts: { ...input.facts, values } })).not.toThrow();
    }
  });

  it("meets every state at criteria, groups and the total", () => {
    const states = (isMeant: (id: string) => boolean) =>
      new Set(
        cards.flatMap(({ card }) =>
          [...card.nodes].flatMap(([id, { state }]) => (isMeant(id) ? [state] : [])),
        ),
      );
    expect(states((id) => !id.includes(":") && id !== "total").size).toBe(5);
    expect(states((id) => id.startsWith("group:")).size).toBe(5);
    expect(states((id) => id === "total").has("scored")).toBe(true);
  });

  it("accounts for every point of a criterion and of a part, and is whole everywhere", () => {
    for (const { input, card } of cards) {
      const once = new Set(
        criteriaOf(input.ruleSet.areas).flatMap(({ id, onceWith }) => (onceWith ? [id] : [])),
      );
      for (const [id, node] of card.nodes) {
        const { earnedMilli, applicableMilli, lostMilli, openMilli } = node;
        const figures = [earnedMilli, applicableMilli, lostMilli, openMilli];
        expect(figures.every(Number.isSafeInteger)).toBe(true);
        if (!id.startsWith("group:") && id !== "total" && !once.has(id)) expect(left(node)).toBe(0);
      }
    }
  });

  it("adds what the children of a sum group lost, left open and could earn", () => {
    for (const { input, card } of cards)
      for (const group of groupsOf(input.ruleSet.areas.filter(({ role }) => !role))) {
        if (group.rollUp !== "sum" || group.gate) continue;
        const nodeOf = (id: string) => card.nodes.get(id);
        const children = group.children.map(({ kind, id }) => nodeOf(kind === "group" ? `group:${id}` : id));
        const added = (key: "applicableMilli" | "lostMilli" | "openMilli") =>
          children.reduce((sum, child) => sum + (child?.[key] ?? Number.NaN), 0);
        expect(nodeOf(`group:${group.id}`)).toMatchObject({
          applicableMilli: added("applicableMilli"),
          lostMilli: added("lostMilli"),
          openMilli: added("openMilli"),
        });
      }
  });
});
