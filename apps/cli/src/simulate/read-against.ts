import {
  type CriterionNode,
  checkRuleSet,
  findCriterion,
  type Locale,
  type RuleSetContent,
  replaceNode,
} from "@kiemtra/core";
import { ruleSetContentSchema } from "@kiemtra/core/schema";
import { ruleSetProblemTexts, say } from "@kiemtra/i18n";
import { shippedRuleSets } from "@kiemtra/rule-sets";
import { InputProblems } from "../input-problems.ts";
import { readTextFile } from "../read-text-file.ts";
import { openRuleSet, parseJson } from "../rule-set/open-rule-set.ts";

interface Change {
  readonly node: string;
  readonly set: Readonly<Record<string, unknown>>;
}

/** Reads what to compare with: a rule set by id or file, or a list of changes to `before`. */
export async function readAgainst(
  idOrFile: string,
  before: RuleSetContent,
  locale: Locale,
): Promise<RuleSetContent> {
  if (shippedRuleSets.some(({ id }) => id === idOrFile) || !/[/\\.]/.test(idOrFile))
    return (await openRuleSet(idOrFile, locale)).content;
  const value = parseJson(idOrFile, await readTextFile(idOrFile));
  if (!Array.isArray(value)) return (await openRuleSet(idOrFile, locale)).content;
  refuseTwice(idOrFile, value);
  const changed = (value as readonly unknown[]).reduce<RuleSetContent>(
    (content, change, at) =>
      withChange(content, asChange(idOrFile, change, at), `${idOrFile}: change ${at + 1}`),
    before,
  );
  const parsed = ruleSetContentSchema.safeParse(changed);
  if (!parsed.success)
    throw new InputProblems(
      parsed.error.issues.map(({ path, message }) => `${idOrFile}: ${path.join(".")}: ${message}`),
    );
  const problems = checkRuleSet(parsed.data).filter(({ code }) => code !== "group-sum-differs");
  if (problems.length > 0)
    throw new InputProblems(
      problems.map(
        ({ code, node, data }) => `${idOrFile}: ${node}: ${say(ruleSetProblemTexts[code], data, { locale })}`,
      ),
    );
  return parsed.data;
}

function asChange(file: string, change: unknown, at: number): Change {
  const isChange =
    typeof change === "object" &&
    change !== null &&
    "node" in change &&
    typeof change.node === "string" &&
    "set" in change &&
    typeof change.set === "object" &&
    change.set !== null &&
    !Array.isArray(change.set) &&
    Object.keys(change).length === 2;
  if (isChange) return change as Change;
  throw new InputProblems([`${file}: change ${at + 1}: write {"node": "…", "set": {…}} and nothing else`]);
}

function refuseTwice(file: string, changes: readonly unknown[]): void {
  const nodes = changes.map((change, at) => asChange(file, change, at).node);
  const twice = nodes.find((node, at) => nodes.indexOf(node) !== at);
  if (twice === undefined) return;
  throw new InputProblems([`${file}: two changes of ${twice}; put both into one "set"`]);
}

function withChange(content: RuleSetContent, { node: id, set }: Change, where: string): RuleSetContent {
  const node = findCriterion(content, id);
  if (!node) throw new InputProblems([`${where}: no criterion ${id}; see kiemtra rule-set show`]);
  if ("id" in set || "kind" in set)
    throw new InputProblems([`${where}: "id" and "kind" of a node stay as they are; take them out of "set"`]);
  if ("scale" in set && (typeof set.scale !== "object" || set.scale === null || Array.isArray(set.scale)))
    throw new InputProblems([
      `${where}: "scale" is not an object; write the settings to replace, or leave it out`,
    ]);
  const scale = "scale" in set ? { scale: { ...node.scale, ...(set.scale as object) } } : {};
  return replaceNode(content, { ...node, ...set, ...scale } as CriterionNode);
}
