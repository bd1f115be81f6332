import { checkRuleSet } from "@kiemtra/core";
import { ruleSetContentSchema } from "@kiemtra/core/schema";
import type { Case } from "../../../../packages/core/test/agreement.ts";
import { groupMax } from "../../../../packages/core/test/random/random-rule-set.ts";

type RuleSet = Case["ruleSet"];
type Node = RuleSet["areas"][number]["children"][number];

/** Leaves out of a failing case whatever it fails without: nodes, parts, settings, facts. */
export function shrinkCase(start: Case, fails: (input: Case) => boolean): Case {
  let smallest = start;
  for (;;) {
    const next = firstSmaller(smallest, fails);
    if (!next) return smallest;
    smallest = next;
  }
}

function firstSmaller(input: Case, fails: (input: Case) => boolean): Case | undefined {
  const { length } = JSON.stringify(input);
  const known = problemsOf(input.ruleSet);
  for (const value of withoutOne(input)) {
    const smaller = repaired(value as Case);
    // What is repaired may be whole again.
    if (JSON.stringify(smaller).length < length && isSound(smaller, known) && fails(smaller)) return smaller;
  }
  return undefined;
}

/** Every value that lacks one element of a list or one key of an object, large pieces before what is in them. */
function* withoutOne(value: unknown): Generator<unknown, undefined> {
  if (typeof value !== "object" || value === null) return;
  const entries = Object.entries(value);
  const put = (key: string, inner: unknown) =>
    Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
  for (const [key] of entries)
    yield Array.isArray(value)
      ? value.toSpliced(Number(key), 1)
      : Object.fromEntries(entries.filter(([other]) => other !== key));
  for (const [key, inner] of entries) for (const smaller of withoutOne(inner)) yield put(key, smaller);
}

/** Maxima that follow from the children, and references to what is there. */
function repaired(input: Case): Case {
  const areas = input.ruleSet?.areas?.map((area) => repairedNode(area) as RuleSet["areas"][number]);
  return areas ? { ...input, ruleSet: { ...input.ruleSet, areas } } : input;
}

function repairedNode(node: Node): Node {
  if (node.kind === "criterion") {
    if (node.scale?.kind !== "composite" || !node.scale.parts) return node;
    return { ...node, maxMilli: node.scale.parts.reduce((sum, { maxMilli }) => sum + maxMilli, 0) };
  }
  if (!node.children) return node;
  const children = node.children.map(repairedNode);
  const maxMilli = node.role ? node.maxMilli : (groupMax(node.rollUp, children) ?? node.maxMilli);
  const { gate, ...plain } = node;
  const hasKeeper = children.some(({ id }) => id === gate?.child);
  return { ...plain, ...(gate && hasKeeper && { gate }), maxMilli, children };
}

/** Still a case: a valid rule set without a problem that it did not have before, a unit, a day. */
function isSound({ ruleSet, unit, facts, asOf, calendar }: Case, known: ReadonlySet<string>): boolean {
  if (!unit?.id || !unit.kind || !unit.type || !facts?.values || !facts.clashes || !asOf || !calendar)
    return false;
  if (calendar.some(({ date, kind, name }) => !date || !kind || !name)) return false;
  return (
    ruleSetContentSchema.safeParse(ruleSet).success &&
    [...problemsOf(ruleSet)].every((code) => known.has(code))
  );
}

function problemsOf(ruleSet: RuleSet): Set<string> {
  return new Set(checkRuleSet(ruleSet).map(({ code }) => code));
}
