import { describe, expect, it } from "vitest";
import { type Classification, type Classified, type ClassifiedUnit, classify } from "../index.ts";

const because = { vi: "vì" };
const rules: Classification = {
  classes: [
    { key: "a", title: { vi: "A" }, fromPercentMilli: 90_000 },
    { key: "b", title: { vi: "B" }, fromPercentMilli: 70_000 },
    { key: "c", title: { vi: "C" }, fromPercentMilli: 50_000 },
    { key: "d", title: { vi: "D" }, fromPercentMilli: 0 },
  ],
  exclusions: [],
  demotions: [],
  quotas: [],
};

const unitOf = (
  totalMilli: number,
  change: Partial<ClassifiedUnit> & { id?: string; type?: string; region?: string } = {},
): ClassifiedUnit => {
  const { id = "u", type = "xã", region = "I", ...rest } = change;
  return {
    unit: { id, kind: "commune", type, attributes: { region } },
    totalMilli,
    applicableMilli: 100_000,
    isComplete: true,
    facts: { values: {}, clashes: [] },
    shareOf: () => undefined,
    rank: 1,
    list: "all",
    ...rest,
  };
};
const facts = (
  values: Readonly<Record<string, boolean | number | string>>,
  clashes: readonly string[] = [],
) => ({ facts: { values, clashes } });
const byPoints = (key: string, from: number) => ({ code: "by-points", data: { class: key, from } });
const classOf = (given: Classification, unit: ClassifiedUnit): Pick<Classified, "class" | "reasons"> => {
  const [{ class: key, reasons } = { class: "none", reasons: [] }] = classify(given, [unit]);
  return { class: key, reasons };
};

describe("a class by points", () => {
  it.each([
    ["on the highest bound", 90_000, "a", 90_000],
    ["just below it", 89_999, "b", 70_000],
    ["on the second bound", 70_000, "b", 70_000],
    ["just below the second", 69_999, "c", 50_000],
    ["just below the third", 49_999, "d", 0],
    ["with nothing", 0, "d", 0],
    ["below nothing", -1, "d", 0],
    ["above everything", 101_000, "a", 90_000],
  ])("%s: %i thousandths", (_, total, key, from) => {
    expect(classOf(rules, unitOf(total))).toEqual({ class: key, reasons: [byPoints(key, from)] });
  });

  it.each([
    ["is of what applies", 63_000, 70_000, "a"],
    ["is compared exactly: just below nine tenths", 899_999_999, 1_000_000_000, "b"],
    ["is compared exactly: nine tenths", 900_000_000, 1_000_000_000, "a"],
  ])("%s", (_, total, applicableMilli, key) => {
    expect(classOf(rules, unitOf(total, { applicableMilli })).class).toBe(key);
  });

  it("is none for a unit that is not scored", () => {
    expect(classOf(rules, unitOf(95_000, { isComplete: false }))).toEqual({
      class: undefined,
      reasons: [{ code: "not-scored", data: {} }],
    });
  });
});

describe("a bound of a group of units", () => {
  const grouped: Classification = {
    ...rules,
    classes: rules.classes.with(0, {
      key: "a",
      title: { vi: "A" },
      fromPercentMilli: 90_000,
      byGroup: [
        { units: { attributes: [{ key: "region", in: ["III"] }] }, fromPercentMilli: 80_000 },
        { units: { types: ["phường"] }, fromPercentMilli: 95_000 },
        { units: { attributes: [{ key: "region", in: ["III"] }] }, fromPercentMilli: 10_000 },
      ],
    }),
  };

  it.each([
    ["holds for the group", 80_000, { region: "III" }, "a", 80_000],
    ["holds for the group, just below", 79_999, { region: "III" }, "b", 70_000],
    ["may be higher", 94_999, { type: "phường" }, "b", 70_000],
    ["may be higher, reached", 95_000, { type: "phường" }, "a", 95_000],
    ["is the first that means the unit", 80_000, { region: "III", type: "phường" }, "a", 80_000],
    ["is not for others", 89_999, {}, "b", 70_000],
  ])("%s", (_, total, change, key, from) => {
    expect(classOf(grouped, unitOf(total, change))).toEqual({ class: key, reasons: [byPoints(key, from)] });
  });
});

describe("a condition of a class", () => {
  const conditional: Classification = {
    ...rules,
    classes: rules.classes.with(0, {
      key: "a",
      title: { vi: "A" },
      fromPercentMilli: 90_000,
      conditions: [
        { node: "group:x", atLeastPercentMilli: 50_000, because, law: "l" },
        { node: "y", atLeastPercentMilli: 100_000, because },
      ],
    }),
  };
  const share = (x: number, y: number) => (node: string) => ({
    earnedMilli: node === "group:x" ? x : y,
    applicableMilli: 200,
  });
  const failed = (node: string, atLeast: number, law?: string) => ({
    code: "condition-failed",
    data: { class: "a", node, atLeast },
    because,
    ...(law && { law }),
  });

  it.each([
    ["holds on its bounds", share(100, 200), "a", [byPoints("a", 90_000)]],
    [
      "that fails gives the next class, with its reason and law",
      share(99, 200),
      "b",
      [failed("group:x", 50_000, "l"), byPoints("b", 70_000)],
    ],
    ["that fails second is the reason", share(100, 199), "b", [failed("y", 100_000), byPoints("b", 70_000)]],
    [
      "that fails first hides the second",
      share(0, 0),
      "b",
      [failed("group:x", 50_000, "l"), byPoints("b", 70_000)],
    ],
    ["does not ask what does not count", () => undefined, "a", [byPoints("a", 90_000)]],
  ] as const)("%s", (_, shareOf, key, reasons) => {
    expect(classOf(conditional, unitOf(95_000, { shareOf }))).toEqual({ class: key, reasons });
  });

  it("is not asked of a unit whose points do not reach the class", () => {
    expect(classOf(conditional, unitOf(60_000, { shareOf: share(0, 0) }))).toEqual({
      class: "c",
      reasons: [byPoints("c", 50_000)],
    });
  });

  it("does not move a unit below the last class", () => {
    const last = {
      key: "d",
      title: { vi: "D" },
      fromPercentMilli: 0,
      conditions: [{ node: "y", atLeastPercentMilli: 100_000, because }],
    };
    expect(
      classOf({ ...rules, classes: rules.classes.with(3, last) }, unitOf(1, { shareOf: share(0, 0) })).class,
    ).toBe("d");
  });
});

describe("an exclusion", () => {
  const excluding: Classification = {
    ...rules,
    exclusions: [
      { fact: "t/x", because, law: "l" },
      { fact: "t/y", because },
    ],
    demotions: [{ fact: "t/x", by: 1, because }],
  };

  it.each([
    ["a yes", facts({ "t/x": true }), "t/x", "l"],
    ["a count above zero", facts({ "t/y": 1 }), "t/y", undefined],
    ["the first of two", facts({ "t/x": true, "t/y": true }), "t/x", "l"],
  ])("leaves no class: %s", (_, change, fact, law) => {
    const reason = { code: "excluded", data: { fact }, because, ...(law && { law }) };
    expect(classOf(excluding, unitOf(95_000, change))).toEqual({ class: undefined, reasons: [reason] });
  });

  it.each([
    ["a no", facts({ "t/x": false })],
    ["a count of zero", facts({ "t/y": 0 })],
    ["no answer", facts({})],
    ["a clash", facts({ "t/x": true }, ["t/x"])],
  ])("does not hold: %s", (_, change) => {
    expect(classOf(excluding, unitOf(95_000, change)).class).toBe("a");
  });

  it("is not asked of a unit that is not scored", () => {
    expect(
      classOf(excluding, unitOf(95_000, { isComplete: false, ...facts({ "t/x": true }) })).reasons,
    ).toEqual([{ code: "not-scored", data: {} }]);
  });
});

describe("a demotion", () => {
  const demoting: Classification = {
    ...rules,
    demotions: [
      { fact: "t/x", by: 1, because, law: "l" },
      { fact: "t/y", by: 2, because },
    ],
  };
  const x = (from: string, to: string) => ({
    code: "demoted",
    data: { fact: "t/x", by: 1, from, to },
    because,
    law: "l",
  });
  const y = (from: string, to: string) => ({
    code: "demoted",
    data: { fact: "t/y", by: 2, from, to },
    because,
  });

  it.each([
    ["takes one class", 95_000, { "t/x": true }, "b", [byPoints("a", 90_000), x("a", "b")]],
    ["takes two classes", 95_000, { "t/y": 3 }, "c", [byPoints("a", 90_000), y("a", "c")]],
    [
      "adds up with another",
      95_000,
      { "t/x": 1, "t/y": true },
      "d",
      [byPoints("a", 90_000), x("a", "b"), y("b", "d")],
    ],
    ["stops at the lowest class", 55_000, { "t/y": true }, "d", [byPoints("c", 50_000), y("c", "d")]],
    ["stays at the lowest class", 1, { "t/x": true }, "d", [byPoints("d", 0), x("d", "d")]],
    ["takes none where nothing holds", 95_000, { "t/x": false, "t/y": 0 }, "a", [byPoints("a", 90_000)]],
  ])("%s", (_, total, values, key, reasons) => {
    expect(classOf(demoting, unitOf(total, facts(values)))).toEqual({ class: key, reasons });
  });
});

describe("a quota", () => {
  const quota = (atMostPercentMilli: number, key = "a", law?: string) => ({
    class: key,
    atMostPercentMilli,
    because,
    ...(law && { law }),
  });
  const ranked = (totals: readonly (readonly [total: number, rank: number, list?: string])[]) =>
    totals.map(([total, rank, list = "all"], at) => unitOf(total, { id: `u${at}`, rank, list }));
  const classes = (given: Classification, units: readonly ClassifiedUnit[]) =>
    classify(given, units).map((unit) => unit.class);
  const five = ranked([
    [99_000, 1],
    [98_000, 2],
    [97_000, 3],
    [96_000, 4],
    [60_000, 5],
  ]);

  it.each<[string, Classification["quotas"], readonly ClassifiedUnit[], readonly (string | undefined)[]]>([
    [
      "keeps as many as the share allows, the rest go one class down",
      [quota(40_000)],
      five,
      ["a", "a", "b", "b", "c"],
    ],
    ["is rounded down", [quota(59_999)], five, ["a", "a", "b", "b", "c"]],
    ["is of the ranked units", [quota(60_000)], five, ["a", "a", "a", "b", "c"]],
    ["of nothing keeps nobody", [quota(0)], five, ["b", "b", "b", "b", "c"]],
    ["of everything moves nobody", [quota(100_000)], five, ["a", "a", "a", "a", "c"]],
    [
      "goes by rank, not by the order of the units",
      [quota(50_000)],
      ranked([
        [96_000, 2],
        [99_000, 1],
      ]),
      ["b", "a"],
    ],
    [
      "lets equals go together",
      [quota(50_000)],
      ranked([
        [99_000, 1],
        [98_000, 2],
        [98_000, 2],
        [97_000, 4],
      ]),
      ["a", "b", "b", "b"],
    ],
    [
      "lets equals stay together",
      [quota(75_000)],
      ranked([
        [99_000, 1],
        [98_000, 2],
        [98_000, 2],
        [97_000, 4],
      ]),
      ["a", "a", "a", "b"],
    ],
    [
      "is of each list on its own",
      [quota(50_000)],
      ranked([
        [99_000, 1, "x"],
        [98_000, 2, "x"],
        [97_000, 1, "y"],
        [96_000, 2, "y"],
      ]),
      ["a", "b", "a", "b"],
    ],
    [
      "does not count who is not ranked",
      [quota(50_000)],
      [
        ...ranked([
          [99_000, 1],
          [98_000, 2],
        ]),
        unitOf(97_000, { id: "x", rank: 0 }),
      ],
      ["a", "b", "a"],
    ],
    [
      "of the next class counts who came down",
      [quota(40_000), quota(20_000, "b")],
      five,
      ["a", "a", "b", "c", "c"],
    ],
    ["of the lowest class has nowhere to go", [quota(0, "d")], ranked([[1, 1]]), ["d"]],
    ["of a class that is not there moves nobody", [quota(0, "z")], five, ["a", "a", "a", "a", "c"]],
  ])("%s", (_, quotas, units, expected) => {
    expect(classes({ ...rules, quotas }, units)).toEqual(expected);
  });

  it("is a reason: how many are allowed, the unit's rank, where it goes, and the law", () => {
    const [, second] = classify(
      { ...rules, quotas: [quota(50_000, "a", "l")] },
      ranked([
        [99_000, 1],
        [98_000, 2],
      ]),
    );
    expect(second?.reasons).toEqual([
      byPoints("a", 90_000),
      { code: "quota-full", data: { class: "a", allowed: 1, rank: 2, to: "b" }, because, law: "l" },
    ]);
  });

  it("comes after demotions: who went down by one does not use a place", () => {
    const units = [
      unitOf(99_000, { id: "u0", rank: 1, ...facts({ "t/x": true }) }),
      unitOf(98_000, { id: "u1", rank: 2 }),
    ];
    const given = { ...rules, demotions: [{ fact: "t/x", by: 1, because }], quotas: [quota(50_000)] };
    expect(classes(given, units)).toEqual(["b", "a"]);
  });
});

describe("a decision of the council", () => {
  const decision = {
    unit: "u",
    class: "a",
    reason: "thành tích",
    minutes: { number: "12/BB", date: "2023-12-20" },
  };
  const council = {
    code: "council",
    data: { class: "a", reason: "thành tích", number: "12/BB", date: "2023-12-20" },
  };

  it.each([
    ["holds over points", unitOf(10), [byPoints("d", 0), council]],
    [
      "holds over a unit that is not scored",
      unitOf(10, { isComplete: false }),
      [{ code: "not-scored", data: {} }, council],
    ],
    ["is a step even where it agrees", unitOf(95_000), [byPoints("a", 90_000), council]],
  ])("%s", (_, unit, reasons) => {
    expect(classify(rules, [unit], [decision])).toEqual([{ unit: "u", class: "a", reasons }]);
  });

  it("is for its unit alone", () => {
    const [first, second] = classify(rules, [unitOf(10, { id: "x" }), unitOf(10)], [decision]);
    expect([first?.class, second?.class]).toEqual(["d", "a"]);
  });

  it("holds over an exclusion", () => {
    const given = { ...rules, exclusions: [{ fact: "t/x", because }] };
    expect(classify(given, [unitOf(10, facts({ "t/x": true }))], [decision])[0]?.class).toBe("a");
  });
});
