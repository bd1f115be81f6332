import { factsOfScale } from "@kiemtra/core";
import type { CriteriaPlugin, CriterionSpec, PluginTexts } from "../criteria-plugin.ts";
import { branchesOf, canHaveNoCase } from "./branches.ts";
import { type CriterionCase, leafReasons, scoreCase } from "./score-case.ts";

const PLACEHOLDER = /\{([a-zA-Z]+)(?::[a-z]+)?\}/g;

/** What a table of cases leaves out, or should not have. */
export async function tableFaults(
  plugin: CriteriaPlugin,
  criterion: CriterionSpec,
  cases: readonly CriterionCase[],
): Promise<readonly string[]> {
  if (cases.length === 0) return ["has no case"];
  const outcomes = await Promise.all(cases.map((entry) => scoreCase(plugin, criterion, entry)));
  const reasons = outcomes.flatMap(leafReasons);
  const scored = outcomes.filter(({ state }) => state === "scored");
  const states = new Set(outcomes.map(({ state }) => state));
  const lost = new Set(reasons.flatMap(({ code, data }) => [code, String(data["reason"] ?? code)]));
  return [
    ...twice(cases.map(({ name }) => name)).map((name) => `has two cases called "${name}"`),
    ...twice(cases.map(factsAndMaximum)).map((facts) => `has two cases with the same facts: ${facts}`),
    ...unreadFacts(plugin, criterion, cases),
    ...branchesOf(criterion.scale)
      .filter(({ isTaken }) => !cases.some(({ facts }) => isTaken(facts)))
      .map(({ name }) => `has no case with ${name}`),
    ...(criterion.ownReasons ?? [])
      .filter((code) => !lost.has(code))
      .map((code) => `has no case that loses points by "${code}"`),
    ...(scored.some(({ lostMilli }) => lostMilli === 0) ? [] : ["has no case that earns everything"]),
    ...(scored.some(({ lostMilli }) => lostMilli > 0) ? [] : ["has no case that loses points"]),
    ...(states.has("open") ? [] : ["has no case that is open"]),
    ...(canHaveNoCase(criterion.scale) && !states.has("no-occurrence")
      ? ["has no case without an occurrence"]
      : []),
    ...(await gapsInWords(plugin, criterion, reasons)),
  ];
}

function twice(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((entry, at) => list.indexOf(entry) !== at))];
}

function factsAndMaximum({ facts, max, unit, asOf }: CriterionCase): string {
  return JSON.stringify([Object.entries(facts).sort(), max, unit, asOf]);
}

/** Facts of a case that the criterion neither reads nor asks for, nor counts from a table. */
function unreadFacts(
  plugin: CriteriaPlugin,
  { scale, asks = [] }: CriterionSpec,
  cases: readonly CriterionCase[],
): readonly string[] {
  const read = new Set([...factsOfScale(scale), ...asks]);
  for (const fact of plugin.facts)
    if (fact.kind === "count" && fact.countOf && read.has(fact.key)) read.add(fact.countOf.rows);
  const given = new Set(cases.flatMap(({ facts }) => Object.keys(facts)));
  return [...given]
    .filter((key) => !read.has(key))
    .map((key) => `has a case with "${key}", which is not read`);
}

/** Own words with a placeholder that no reason of the table fills in; `points`, what was lost, is always there. */
async function gapsInWords(
  plugin: CriteriaPlugin,
  criterion: CriterionSpec,
  reasons: ReturnType<typeof leafReasons>,
): Promise<readonly string[]> {
  const [vi, en] = await Promise.all([plugin.texts.vi(), plugin.texts.en()]);
  return (criterion.ownReasons ?? []).flatMap((code) => {
    const found = reasons.find((reason) => reason.code === code || reason.data["reason"] === code);
    if (!found) return [];
    const gaps = (
      [
        ["vi", vi.texts],
        ["en", en.texts],
      ] as const
    ).flatMap(([locale, texts]) =>
      placeholders(texts, `reason.${criterion.key}.${code}`)
        .filter((name) => name !== "points" && found.data[name] === undefined)
        .map((name) => `words of "${code}" (${locale}) have "{${name}}", which nothing fills in`),
    );
    return gaps;
  });
}

function placeholders(texts: PluginTexts, key: string): readonly string[] {
  return [...(texts[key] ?? "").matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
}
