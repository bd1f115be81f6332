import {
  type CriterionNode,
  type CriterionPin,
  contentHash,
  type FactSpec,
  factsOfScale,
  type Gate,
  type GroupNode,
  type LawRef,
  type LocalText,
  type RollUp,
  type RuleSetContent,
  type RuleSetDocument,
  type Sha256,
} from "@kiemtra/core";
import {
  type CriterionPlacement,
  type CriterionSpec,
  composeCriterion,
  composeFact,
  composeLaw,
  composeVisit,
  lawsOfCriterion,
  type PluginFact,
} from "@kiemtra/plugin-kit";
import { digestOf } from "./digest-of.ts";
import type { LoadedPlugin } from "./load-plugin.ts";

/** A rule set as it is written: which criteria, with which points; defaults come from the plugins. */
export interface RuleSetDraft extends Omit<RuleSetContent, "schema" | "law" | "facts" | "areas" | "pins"> {
  readonly releasedOn?: string;
  readonly areas: readonly DraftGroup[];
  /** Facts and law of the rule set's own criteria, under its `namespace`: `dong-thap/…`, `dong-thap:…`. */
  readonly facts?: readonly FactSpec[];
  readonly law?: Readonly<Record<string, LawRef>>;
}

interface DraftGroup {
  readonly id: string;
  readonly number?: string;
  readonly title: LocalText;
  /** Left out: a plain sum. */
  readonly rollUp?: RollUp;
  readonly role?: GroupNode["role"];
  readonly gate?: Gate;
  readonly weightMilli?: number;
  /** Of a mean or a section: its scale or cap. Of the others it follows from the children. */
  readonly maxMilli?: number;
  readonly children: readonly (DraftGroup | DraftCriterion | OwnCriterion)[];
}

/** A criterion written without code: all that a plugin's criterion has, in the rule set itself. */
type OwnCriterion = Omit<CriterionNode, "kind">;

interface DraftCriterion extends CriterionPlacement {
  /** `plugin/criterion` */
  readonly criterion: string;
}

/**
 * Makes a released document of a draft: defaults written out, words and law copied in, each criterion pinned by
 * plugin version, revision and digest, the content hashed. Throws when a draft names a criterion that no loaded
 * plugin has. What the draft means is checked by `checkRuleSet`.
 */
export function releaseRuleSet(
  draft: RuleSetDraft,
  plugins: readonly LoadedPlugin[],
  sha256: Sha256,
): RuleSetDocument {
  const { areas: draftAreas, releasedOn, facts: ownFacts = [], law: ownLaw = {}, ...head } = draft;
  if (plugins.some(({ plugin }) => plugin.id === draft.namespace))
    throw new Error(`the namespace "${draft.namespace}" is an installed plugin's; choose another`);
  const used = new Map<string, Found>();
  const areas = draftAreas.map((area) => releaseGroup(area, plugins, used));
  const facts = [...factsOf([...used.values()], plugins), ...ownFacts];
  const content: RuleSetContent = {
    schema: "kiemtra/rule-set/1",
    ...head,
    law: { ...lawOf([...used.values()]), ...ownLaw },
    facts,
    ...composeVisit(plugins, new Set(facts.map(({ key }) => key))),
    areas,
    pins: [...used.entries()].map(([key, found]) => pinOf(key, found, sha256)),
  };
  const plain = JSON.parse(JSON.stringify(content)) as RuleSetContent;
  return {
    state: "released",
    hash: contentHash(plain, sha256),
    ...(releasedOn && { releasedOn }),
    content: plain,
  };
}

interface Found {
  readonly loaded: LoadedPlugin;
  readonly criterion: CriterionSpec;
}

function releaseGroup(
  group: DraftGroup,
  plugins: readonly LoadedPlugin[],
  used: Map<string, Found>,
): GroupNode {
  const children = group.children.map((child) => {
    if ("children" in child) return releaseGroup(child, plugins, used);
    if ("scale" in child) return { kind: "criterion" as const, ...child };
    const found = findCriterion(child.criterion, plugins);
    used.set(child.criterion, found);
    return composeCriterion(found.loaded.plugin, found.loaded.languages, found.criterion, child);
  });
  const { number, role, gate, weightMilli, rollUp = "sum" } = group;
  const maxima = children.map((child) => child.maxMilli);
  const follows = rollUp === "best-of" ? Math.max(...maxima) : maxima.reduce((sum, max) => sum + max, 0);
  return {
    kind: "group",
    id: group.id,
    ...(number && { number }),
    title: group.title,
    maxMilli: group.maxMilli ?? follows,
    rollUp,
    ...(role && { role }),
    ...(gate && { gate }),
    ...(weightMilli !== undefined && { weightMilli }),
    children,
  };
}

function findCriterion(key: string, plugins: readonly LoadedPlugin[]): Found {
  const [id, criterionKey] = key.split("/");
  const loaded = plugins.find(({ plugin }) => plugin.id === id);
  const criterion = loaded?.plugin.criteria.find((candidate) => candidate.key === criterionKey);
  if (!loaded || !criterion) throw new Error(`no installed plugin has the criterion "${key}"`);
  return { loaded, criterion };
}

function pinOf(key: string, { loaded, criterion }: Found, sha256: Sha256): CriterionPin {
  return {
    criterion: key,
    pluginVersion: loaded.plugin.version,
    revision: criterion.revision,
    digest: digestOf(key, criterion, sha256),
  };
}

/** Which pins of a rule set the installed plugins cannot honour: absent, or of another revision or digest. */
export function unmetPins(
  ruleSet: Pick<RuleSetContent, "pins">,
  plugins: readonly LoadedPlugin[],
  sha256: Sha256,
): readonly CriterionPin[] {
  return ruleSet.pins.filter((pin) => {
    const [id, key] = pin.criterion.split("/");
    const loaded = plugins.find(({ plugin }) => plugin.id === id);
    const criterion = loaded?.plugin.criteria.find((candidate) => candidate.key === key);
    if (!loaded || !criterion) return true;
    const actual = pinOf(pin.criterion, { loaded, criterion }, sha256);
    return actual.revision !== pin.revision || actual.digest !== pin.digest;
  });
}

function lawOf(found: readonly Found[]): Record<string, LawRef> {
  return Object.assign(
    {},
    ...found.map(({ loaded, criterion }) => {
      const all = composeLaw(loaded.plugin);
      const wanted = lawsOfCriterion(criterion).map((key) => `${loaded.plugin.id}:${key}`);
      return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.includes(key)));
    }),
  ) as Record<string, LawRef>;
}

/** Facts that any criterion asks for or reads, and the tables that their counts come from, in declared order. */
function factsOf(found: readonly Found[], plugins: readonly LoadedPlugin[]): readonly FactSpec[] {
  const wanted = new Set<string>();
  const want = (plugin: string, key: string) => {
    const full = key.includes("/") ? key : `${plugin}/${key}`;
    if (wanted.has(full)) return;
    wanted.add(full);
    const fact = declaredFact(full, plugins);
    if (fact?.kind === "count" && fact.countOf) want(plugin, fact.countOf.rows);
    if (fact?.kind === "count" && fact.atMost) want(plugin, fact.atMost);
  };
  for (const { loaded, criterion } of found) {
    for (const key of [...(criterion.asks ?? []), ...factsOfScale(criterion.scale)])
      want(loaded.plugin.id, key);
  }
  return plugins.flatMap(({ plugin, languages }) =>
    plugin.facts
      .filter((fact) => wanted.has(`${plugin.id}/${fact.key}`))
      .map((fact) => composeFact(plugin, languages, fact)),
  );
}

function declaredFact(full: string, plugins: readonly LoadedPlugin[]): PluginFact | undefined {
  const [id, key] = full.split("/");
  return plugins.find(({ plugin }) => plugin.id === id)?.plugin.facts.find((fact) => fact.key === key);
}
