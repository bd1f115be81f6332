import type {
  CriterionNode,
  GroupNode,
  RollUp,
  RuleSetContent,
  RuleSetNode,
} from "../../src/schema/rule-set.ts";
import { criterion, type Making, points, weight } from "./criteria.ts";
import { FACT_SPECS } from "./facts-pool.ts";
import { type RandomSource, repeat, someOf } from "./source.ts";

/** A small valid rule set: 1 to 3 areas of the base, at times a bonus and a penalty, 2 to 12 criteria or so. */
export function randomRuleSet(random: RandomSource): RuleSetContent {
  const component = random.pick(PLACES);
  const isEven = random.chance(90);
  const made: string[] = [];
  const making = { random, step: isEven ? 10 ** (3 - component) : 1, spreads: isEven, made };
  const areas = repeat(random.int(1, 3), (index) => group(making, `g${index}`, 0));
  const apart = [
    ...(random.chance(25) ? [areaApart(making, "bonus")] : []),
    ...(random.chance(30) ? [areaApart(making, "penalty")] : []),
  ];
  const rollUp = random.pick(TOTALS);
  const isRebased = rollUp !== "sum" || random.chance(40);
  return {
    schema: "kiemtra/rule-set/1",
    id: "random",
    title: TITLE,
    process: "inspection",
    inForceFrom: "2000-01-01",
    points: "decided",
    source: TITLE,
    rounding: {
      component,
      part: random.pick(PLACES),
      ...(random.chance(40) && { group: random.pick(PLACES) }),
      total: random.pick(PLACES),
    },
    ...((isRebased || random.chance(20)) && {
      total: { rollUp, ...(isRebased && { rebaseToMilli: random.pick(REBASES) }) },
    }),
    law: {},
    facts: FACT_SPECS,
    areas: random.chance(15) ? [...apart, ...areas] : [...areas, ...apart],
    pins: [],
  };
}

const PLACES = [0, 1, 2, 2, 2, 3] as const;
const TOTALS = ["sum", "sum", "sum", "mean", "weighted-mean"] as const;
const REBASES = [100_000, 100_000, 10_000, 70_000, 1, 33_333];
const ROLL_UPS: readonly RollUp[] = ["sum", "sum", "sum", "sum", "mean", "weighted-mean", "best-of"];
const TITLE = { vi: "ngẫu nhiên" };

function group(making: Making, id: string, depth: number): GroupNode {
  const { random } = making;
  const rollUp = random.pick(ROLL_UPS);
  const children = repeat(random.pick(depth === 0 ? [1, 2, 2, 3, 4] : [1, 2, 3]), (index) =>
    child(making, `${id}-${index}`, depth),
  );
  return {
    kind: "group",
    id,
    title: TITLE,
    maxMilli: groupMax(rollUp, children) ?? points(random, 1000),
    rollUp,
    ...(rollUp === "sum" && random.chance(25) && gateOf(random, children)),
    ...(random.chance(25) && { weightMilli: weight(random) }),
    children,
  };
}

/** The maximum of a group that its children decide; a mean has its own. */
export function groupMax(rollUp: RollUp, children: readonly RuleSetNode[]): number | undefined {
  if (rollUp === "sum") return children.reduce((sum, node) => sum + node.maxMilli, 0);
  if (rollUp === "best-of") return children.reduce((most, node) => Math.max(most, node.maxMilli), 0);
  return undefined;
}

function child(making: Making, id: string, depth: number): RuleSetNode {
  if (depth < 2 && making.random.chance(15)) return group(making, id, depth + 1);
  making.made.push(id);
  return criterion(making, id);
}

/** A gate by one of the group's criteria: there its id is the same in every notation. */
function gateOf(random: RandomSource, children: readonly RuleSetNode[]): Pick<GroupNode, "gate"> {
  const keepers = children.filter(({ kind }) => kind === "criterion");
  if (keepers.length === 0) return {};
  const atLeastPercentMilli = random.pick([1, 25_000, 50_000, 50_000, 80_000, 100_000]);
  return { gate: { child: random.pick(keepers).id, atLeastPercentMilli } };
}

/** A bonus or penalty area; its maximum is in whole points, and often less than its children could reach. */
function areaApart(all: Making, role: "bonus" | "penalty"): GroupNode {
  // A section has no maximum to share: a release refuses it.
  const making = { ...all, spreads: false };
  const { random, made } = making;
  const named = [...made];
  const item = (id: string): CriterionNode => ({
    ...criterion(making, id),
    ...(role === "penalty" &&
      named.length > 0 &&
      all.spreads &&
      random.chance(40) && { onceWith: someOf(random, named, random.int(1, 2)) }),
  });
  const children = repeat(random.int(1, 3), (index): RuleSetNode => {
    const id = `${role}-${index}`;
    if (random.chance(80)) return item(id);
    const items = [item(`${id}-0`), item(`${id}-1`)];
    return {
      kind: "group",
      id,
      title: TITLE,
      maxMilli: groupMax("best-of", items) ?? 0,
      rollUp: "best-of",
      children: items,
    };
  });
  const rollUp = random.chance(75) ? "sum" : "best-of";
  return {
    kind: "group",
    id: role,
    title: TITLE,
    maxMilli: random.int(0, 10) * 1000,
    rollUp,
    role,
    children,
  };
}
