import type { FactSheet } from "../facts/fact-value.ts";
import { listCriteria } from "../rule-set/list-nodes.ts";
import type { CriterionNode, RuleSetContent } from "../schema/rule-set.ts";
import type { Wording } from "../schema/wording.ts";
import { findScoreNode, type Scorecard } from "../score/scorecard.ts";
import type { LocalText } from "../text/local-text.ts";
import { quantify, ratePhrase, usualWording } from "./wording.ts";

/** What a plugin says to all units about a finding that recurs: `{units}` and `{rate}` are filled in. */
export interface RoundTemplate {
  /** `plugin/finding` */
  readonly key: string;
  /** `plugin/criterion` */
  readonly criterion: string;
  readonly kind: "shortcoming" | "good-practice";
  readonly text: LocalText;
}

/** A unit of the round: its findings by template, its scorecard, its facts. */
export interface StatedUnit {
  readonly id: string;
  readonly templates: readonly string[];
  readonly scorecard: Scorecard;
  readonly facts: FactSheet;
}

/** A sentence about all units, with the units that it rests on. */
export interface ProposedStatement {
  readonly template: string;
  readonly kind: "praise" | "fault";
  readonly quantifier: Wording["quantifiers"][number]["key"];
  readonly text: LocalText;
  readonly units: readonly string[];
}

/**
 * What can be said to all units, in the order of the templates. A shortcoming is counted where it was written; a good
 * practice where it was written or where its criterion was reached in full. Of one thing both may be said.
 */
export function proposeStatements(
  ruleSet: RuleSetContent,
  templates: readonly RoundTemplate[],
  units: readonly StatedUnit[],
): readonly ProposedStatement[] {
  const wording = ruleSet.wording ?? usualWording;
  const nodes = new Map(listCriteria(ruleSet).map((node) => [node.criterion, node]));
  return templates.flatMap((template) => {
    const node = nodes.get(template.criterion);
    if (!node) return [];
    const meant = units.filter((unit) => isMeant(unit, template, node));
    const quantifier = quantify(wording, meant.length, units.length);
    const rate = rateOf(node, units);
    const phrase = rate && ratePhrase(wording, rate.of, rate.over);
    if (!quantifier || (template.text.vi.includes("{rate}") && !phrase)) return [];
    const fill = (text: string, of: (words: LocalText) => string) =>
      capitalised(
        text.replaceAll("{units}", of(quantifier.text)).replaceAll("{rate}", phrase ? of(phrase) : ""),
      );
    const { vi, en } = template.text;
    return [
      {
        template: template.key,
        kind: template.kind === "shortcoming" ? "fault" : "praise",
        quantifier: quantifier.key,
        text: {
          vi: fill(vi, (words) => words.vi),
          ...(en && { en: fill(en, (words) => words.en ?? words.vi) }),
        },
        units: meant.map(({ id }) => id),
      },
    ];
  });
}

function isMeant(
  { templates, scorecard }: StatedUnit,
  template: RoundTemplate,
  node: CriterionNode,
): boolean {
  if (templates.includes(template.key)) return true;
  if (template.kind === "shortcoming") return false;
  const own = findScoreNode(scorecard.total, node.id);
  return own?.state === "scored" && own.lostMilli === 0 && own.applicableMilli > 0;
}

/** The rate of all units together, where the criterion judges one count over another. */
function rateOf({ scale }: CriterionNode, units: readonly StatedUnit[]) {
  if (scale.kind !== "proportion" || !("of" in scale.value)) return undefined;
  const { of, over } = scale.value;
  if (typeof of !== "string" || typeof over !== "string") return undefined;
  const sum = (key: string) =>
    units.reduce((total, { facts }) => {
      const value = facts.values[key];
      return total + (typeof value === "number" ? value : 0);
    }, 0);
  return { of: sum(of), over: sum(over) };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
}
