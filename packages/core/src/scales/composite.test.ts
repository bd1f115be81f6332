import { describe, expect, it } from "vitest";
import {
  because,
  conflict,
  fullOf,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  missing,
  nodeOf,
  type Seen,
  scoreEveryWay,
  seenOf,
  share,
  short,
  type Values,
  yes,
} from "../../test/make-rule-set.ts";
import type { CompositePart, CriterionNode, PlainScale, ScaleOf } from "../index.ts";

const part = (
  key: string,
  maxMilli: number,
  scale: unknown,
  change: Partial<CompositePart> = {},
): CompositePart => ({
  key,
  title: { vi: key },
  maxMilli,
  scale: scale as PlainScale,
  whenNoOccurrence: "re-base",
  ...change,
});
const composite: ScaleOf<"composite"> = {
  kind: "composite",
  parts: [part("a", 4_000, yes), part("b", 6_000, share)],
};

function scoreParts(
  scale: ScaleOf<"composite">,
  values: Values,
  { part: places = 2, ...change }: Partial<CriterionNode> & { part?: 0 | 1 | 2 | 3; clashes?: string[] } = {},
) {
  const { clashes = [], ...node } = change;
  const areas = [makeGroup("g", [makeCriterion("c", scale, node)])];
  return scoreEveryWay({ ruleSet: makeRuleSet(areas, { rounding: { part: places } }), values, clashes });
}

const open = { ...missing(), state: "open" as const };
const notMet = because("not-met", 4_000, { fact: "t/yes" }, ["t/yes"], ["meet", { fact: "t/yes" }]);
const gone: Seen = { ...fullOf(0), state: "no-occurrence" };

describe("a composite's sum", () => {
  it.each<[string, Values, Seen]>([
    ["all parts in full are all of it", { "t/yes": true, "t/done": 3, "t/all": 3 }, fullOf(10_000)],
    ["the parts' rounded points are added", { "t/yes": true, "t/done": 1, "t/all": 3 }, short(6_000, 4_000)],
    [
      "what the parts lost is its loss; the reasons are theirs",
      { "t/yes": false, "t/done": 3, "t/all": 3 },
      short(6_000, 4_000),
    ],
    ["a part without a case leaves its maximum", { "t/yes": true, "t/done": 0, "t/all": 0 }, fullOf(4_000)],
    [
      "one open part leaves it open, the other's points counted",
      { "t/yes": true },
      { ...open, earnedMilli: 4_000, openMilli: 6_000 },
    ],
    ["all parts open is all open", {}, { ...open, openMilli: 10_000 }],
    [
      "an open part beside one without a case is open",
      { "t/done": 0, "t/all": 0 },
      { ...open, applicableMilli: 4_000, openMilli: 4_000 },
    ],
    [
      "a contradiction in a part leaves it open",
      { "t/yes": true, "t/done": 4, "t/all": 3 },
      { ...open, earnedMilli: 4_000, openMilli: 6_000 },
    ],
  ])("%s", (_, values, seen) => {
    expect(seenOf(nodeOf(scoreParts(composite, values), "c"))).toEqual(seen);
  });

  it.each<[string, string, Values, Seen]>([
    [
      "a part has its own reasons",
      "c.a",
      { "t/yes": false, "t/done": 3, "t/all": 3 },
      short(0, 4_000, notMet),
    ],
    [
      "a part has its own missing facts",
      "c.b",
      { "t/yes": true },
      { ...missing("t/done", "t/all"), applicableMilli: 6_000, openMilli: 6_000 },
    ],
    [
      "a part has its own contradiction",
      "c.b",
      { "t/done": 4, "t/all": 3 },
      { ...conflict("exceeds", "t/done", "t/all"), applicableMilli: 6_000, openMilli: 6_000 },
    ],
    ["a part without a case says so", "c.b", { "t/yes": true, "t/all": 0 }, gone],
  ])("%s", (_, id, values, seen) => {
    const node = nodeOf(scoreParts(composite, values), id);
    expect([node.kind, seenOf(node)]).toEqual(["part", seen]);
  });
});

describe("a composite's rounding", () => {
  const thirds: ScaleOf<"composite"> = {
    kind: "composite",
    parts: [part("a", 5_000, share), part("b", 5_000, { ...share, value: { of: "t/less", over: "t/all" } })],
  };
  const values = { "t/done": 1, "t/less": 1, "t/all": 3 };

  it.each([
    ["parts at hundredths: 1,67 twice", 2, 3_340, 0],
    ["parts at thousandths: 1,667 twice is 3,334, rounded once more", 3, 3_330, 4],
    ["parts at tenths: 1,7 twice", 1, 3_400, 0],
    ["parts at whole points: 2 twice", 0, 4_000, 0],
  ] as const)("%s", (_, places, earnedMilli, roundingMilli) => {
    const node = nodeOf(scoreParts(thirds, values, { part: places }), "c");
    expect([node.earnedMilli, node.roundingMilli]).toEqual([earnedMilli, roundingMilli]);
  });
});

describe("a composite of which nothing occurred", () => {
  const never: ScaleOf<"composite"> = {
    kind: "composite",
    parts: [part("a", 4_000, share), part("b", 6_000, share)],
  };
  const zero = because("no-occurrence-counts-zero", 10_000, {}, []);

  it.each<[CriterionNode["whenNoOccurrence"], Seen]>([
    ["re-base", gone],
    ["zero", { ...short(0, 10_000, zero), state: "no-occurrence" }],
    ["full", { ...fullOf(10_000), state: "no-occurrence" }],
  ])("is decided by its own policy: %s", (whenNoOccurrence, seen) => {
    const total = scoreParts(never, { "t/all": 0 }, { whenNoOccurrence });
    expect(seenOf(nodeOf(total, "c"))).toEqual(seen);
  });

  it.each<[CompositePart["whenNoOccurrence"], number, number, number]>([
    ["zero", 6_000, 10_000, 4_000],
    ["full", 10_000, 10_000, 0],
    ["re-base", 6_000, 6_000, 0],
  ])(
    "is decided by a part's policy where the other part counts: %s",
    (whenNoOccurrence, earned, applicable, lost) => {
      const parts = [part("a", 4_000, share, { whenNoOccurrence }), part("b", 6_000, yes)];
      const node = nodeOf(scoreParts({ ...never, parts }, { "t/all": 0, "t/yes": true }), "c");
      expect([node.state, node.earnedMilli, node.applicableMilli, node.lostMilli]).toEqual([
        "scored",
        earned,
        applicable,
        lost,
      ]);
    },
  );

  it("counts a part that is zero by policy: its own policy is not asked", () => {
    const parts = [part("a", 4_000, share, { whenNoOccurrence: "zero" }), part("b", 6_000, share)];
    const total = scoreParts({ ...never, parts }, { "t/all": 0 }, { whenNoOccurrence: "full" });
    const node = nodeOf(total, "c");
    expect([node.earnedMilli, node.applicableMilli]).toEqual([0, 4_000]);
  });

  it("says at the part why nothing counts as zero", () => {
    const parts = [part("a", 4_000, share, { whenNoOccurrence: "zero" }), part("b", 6_000, yes)];
    const { reasons, state } = nodeOf(scoreParts({ ...never, parts }, { "t/all": 0, "t/yes": true }), "c.a");
    expect([state, reasons]).toEqual([
      "no-occurrence",
      [because("no-occurrence-counts-zero", 4_000, {}, [])],
    ]);
  });
});

describe("a composite that does not apply", () => {
  const appliesTo = { types: ["phường"], because: { vi: "phường" } };
  const exempt = because("not-applicable-counts-zero", 10_000, {}, []);

  it.each<[CriterionNode["whenNotApplicable"], Seen]>([
    ["re-base", { ...fullOf(0), state: "not-applicable" }],
    ["zero", { ...short(0, 10_000, exempt), state: "not-applicable" }],
    ["full", { ...fullOf(10_000), state: "not-applicable" }],
    ["full-by-level", { ...fullOf(0), state: "not-applicable" }],
  ])("is decided as a whole: %s", (whenNotApplicable, seen) => {
    const node = nodeOf(scoreParts(composite, {}, { appliesTo, whenNotApplicable }), "c");
    expect([seenOf(node), node.children, node.exempt]).toEqual([seen, [], { because: "type", law: [] }]);
  });
});
