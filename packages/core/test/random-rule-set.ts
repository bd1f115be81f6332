import fc from "fast-check";
import type {
  CompositePart,
  CriterionNode,
  FactSheet,
  FactSpec,
  FactValue,
  GroupNode,
  PartScale,
  Policy,
  RuleSetContent,
  Scale,
} from "../src/index.ts";

/** A random rule set with random facts for it: every scale, every policy, missing facts and contradictions. */
export interface RandomCase {
  readonly ruleSet: RuleSetContent;
  readonly facts: FactSheet;
}

const counts = ["c0", "c1", "c2", "c3", "c4"].map((key) => `r/${key}`);
const yesnos = ["y0", "y1", "y2"].map((key) => `r/${key}`);
const choices = ["k0", "k1"].map((key) => `r/${key}`);
const numbers = ["n0", "n1"].map((key) => `r/${key}`);
const options = ["good", "fair", "poor"];

const specs: readonly FactSpec[] = [
  ...counts.map((key): FactSpec => ({ kind: "count", key, label: { vi: key } })),
  ...yesnos.map((key): FactSpec => ({ kind: "yesno", key, label: { vi: key } })),
  ...choices.map(
    (key): FactSpec => ({
      kind: "choice",
      key,
      label: { vi: key },
      options: options.map((option) => ({ key: option, label: { vi: option } })),
    }),
  ),
  ...numbers.map((key): FactSpec => ({ kind: "number", key, label: { vi: key }, decimals: 3, min: "0" })),
];

const percent = fc.integer({ min: 0, max: 100_000 });
const policy = fc.constantFrom<Policy>("re-base", "zero", "full");
const ratio = fc
  .tuple(fc.constantFrom(...counts), fc.constantFrom(...counts))
  .map(([of, over]) => ({ of, over }));

const partScale: fc.Arbitrary<PartScale> = fc.oneof(
  fc.record({
    kind: fc.constant("all-or-nothing" as const),
    fact: fc.constantFrom(...yesnos),
    fullWhen: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("per-item" as const),
    of: fc.oneof(
      fc.record({ facts: fc.uniqueArray(fc.constantFrom(...yesnos), { minLength: 1 }) }),
      fc.record({ count: fc.constantFrom(...counts) }),
    ),
    eachMilli: fc.integer({ min: 1, max: 4_000 }),
  }),
  fc.record({
    kind: fc.constant("levels" as const),
    fact: fc.constantFrom(...choices),
    levels: fc
      .tuple(percent, percent, percent)
      .map((shares) =>
        shares.map((share, index) => ({ option: options[index] ?? "", sharePercentMilli: share })),
      ),
  }),
  fc.record({
    kind: fc.constant("bands" as const),
    value: fc.oneof(ratio, fc.record({ number: fc.constantFrom(...numbers) })),
    bands: fc.array(fc.record({ fromMilli: percent, sharePercentMilli: percent }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({
    kind: fc.constant("proportion" as const),
    value: fc.oneof(ratio, fc.record({ percent: fc.constantFrom(...numbers) })),
    fullFromPercentMilli: fc.integer({ min: 1, max: 100_000 }),
    zeroBelowPercentMilli: percent,
  }),
  fc.record({
    kind: fc.constant("deduction" as const),
    deductions: fc.array(
      fc.record({
        fact: fc.constantFrom(...counts, ...yesnos),
        eachMilli: fc.integer({ min: 1, max: 3_000 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    floorMilli: fc.integer({ min: 0, max: 3_000 }),
  }),
  fc.record({ kind: fc.constant("imported-points" as const), fact: fc.constantFrom(...numbers) }),
);

const points = fc.integer({ min: 0, max: 2_000 }).map((tens) => tens * 10);

const composite: fc.Arbitrary<{ scale: Scale; maxMilli: number }> = fc
  .array(fc.tuple(points, partScale, policy), { minLength: 2, maxLength: 4 })
  .map((entries) => {
    const parts = entries.map(
      ([maxMilli, scale, whenNoOccurrence], index): CompositePart => ({
        key: `p${index}`,
        title: { vi: `p${index}` },
        maxMilli,
        scale,
        whenNoOccurrence,
      }),
    );
    return {
      scale: { kind: "composite", parts },
      maxMilli: parts.reduce((sum, part) => sum + part.maxMilli, 0),
    };
  });

const scaled: fc.Arbitrary<{ scale: Scale; maxMilli: number }> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ scale: partScale, maxMilli: points }) },
  { weight: 2, arbitrary: composite },
  {
    weight: 1,
    arbitrary: fc.constant({ scale: { kind: "tracking" as const, facts: [counts[0] ?? ""] }, maxMilli: 0 }),
  },
);

const criterion = fc
  .record({ scaled, whenNotApplicable: policy, whenNoOccurrence: policy, onlyForWards: fc.boolean() })
  .map(
    ({ scaled: { scale, maxMilli }, whenNotApplicable, whenNoOccurrence, onlyForWards }): CriterionNode => ({
      kind: "criterion",
      id: "set-later",
      criterion: "r/c",
      title: { vi: "tiêu chí" },
      maxMilli,
      asks: [],
      scale,
      law: ["r:law"],
      ...(onlyForWards && { appliesTo: { types: ["phường"], because: { vi: "chỉ phường" } } }),
      whenNotApplicable,
      whenNoOccurrence,
    }),
  );

const areas = fc
  .array(fc.array(criterion, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((groups): readonly GroupNode[] =>
    groups.map((children, area) => {
      const named = children.map((child, index) => ({ ...child, id: `c-${area}-${index}` }));
      const maxMilli = named.reduce((sum, child) => sum + child.maxMilli, 0);
      return {
        kind: "group",
        id: `g-${area}`,
        title: { vi: "nhóm" },
        maxMilli,
        rollUp: "sum",
        children: named,
      };
    }),
  );

const place = fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3);
const count = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 1_000_000_000_000 }),
  fc.constant(0),
);
const decimal = fc.integer({ min: 0, max: 120_000 }).map((milli) => String(milli / 1000));

const values = fc
  .record(
    {
      ...Object.fromEntries(counts.map((key) => [key, count])),
      ...Object.fromEntries(yesnos.map((key) => [key, fc.boolean()])),
      ...Object.fromEntries(choices.map((key) => [key, fc.constantFrom(...options)])),
      ...Object.fromEntries(numbers.map((key) => [key, decimal])),
    },
    { requiredKeys: [] },
  )
  .map((record) => record as Readonly<Record<string, FactValue>>);

/** Random cases for property tests. */
export const randomCase: fc.Arbitrary<RandomCase> = fc
  .record({
    areas,
    component: fc.constantFrom<2 | 3>(2, 3),
    group: fc.option(place, { nil: undefined }),
    total: place,
    values,
    clashes: fc.uniqueArray(fc.constantFrom(...counts), { maxLength: 1 }),
  })
  .map(({ areas: tree, component, group, total, values: facts, clashes }) => ({
    ruleSet: {
      schema: "kiemtra/rule-set/1",
      id: "random",
      title: { vi: "ngẫu nhiên" },
      process: "inspection",
      inForceFrom: "2000-01-01",
      points: "decided",
      source: { vi: "thử" },
      rounding: { component, part: component, ...(group !== undefined && { group }), total },
      law: {},
      facts: specs,
      areas: tree,
      pins: [],
    },
    facts: { values: facts, clashes },
  }));
