import {
  compile,
  type FactSpec,
  type FactValue,
  findCriterion,
  findGains,
  findScoreNode,
  formatMilli,
  type Locale,
  listScoreNodes,
  type RuleSetContent,
  type ScoreNode,
  scoreWith,
} from "@kiemtra/core";
import { explainConflict, explainReason, labelOf, stateTexts, wordsIn } from "@kiemtra/i18n";
import { describeApplicability, describeCoefficient, describeScale } from "@kiemtra/i18n/scales";
import { judgesFor } from "@kiemtra/registry";
import type { Command } from "commander";
import { calendar } from "../calendar.ts";
import { localeOf } from "../command-locale.ts";
import { InputProblems } from "../input-problems.ts";
import { openRuleSet } from "../rule-set/open-rule-set.ts";
import { dayOf, factsOfUnit, type InputOptions, readUnitFacts } from "../score/read-input.ts";

interface ExplainOptions extends InputOptions {
  readonly ruleSet: string;
  readonly unit: string;
  readonly node: string;
  readonly gains: string;
}

/** `kiemtra explain`: one node of one unit, point by point, and what would win most back. */
export function addExplainCommand(program: Command): void {
  program
    .command("explain")
    .description("why a unit has its points at a node, and which changes would gain most")
    .requiredOption("--rule-set <id|file>", "a shipped rule set, or a rule-set document")
    .requiredOption("--facts <file.csv>", "unit,fact,value; UTF-8")
    .requiredOption("--unit <code>", "the unit")
    .option("--node <id>", "a criterion, a part, group:<id> or total", "total")
    .option("--units <file.csv>", "unit,name,level[,type,attributes]; without it every unit is a commune")
    .option("--as-of <date>", "the day that decides what applies, YYYY-MM-DD; default: today")
    .option("--gains <n>", "how many of the changes that would gain most", "5")
    .action(async (options: ExplainOptions, command: Command) => {
      process.stdout.write(await explain(options, command));
    });
}

async function explain(options: ExplainOptions, command: Command): Promise<string> {
  const locale = localeOf(command);
  if (!/^\d+$/.test(options.gains))
    throw new InputProblems([`--gains ${options.gains}: not a count; write it in digits, like 5`]);
  const { content } = await openRuleSet(options.ruleSet, locale);
  const asOf = dayOf(options, content);
  const units = await readUnitFacts(options, content.facts, locale);
  const input = { ...factsOfUnit(units, options.unit, options), asOf };
  const engine = compile(content, { calendar, judges: await judgesFor(content) });
  const { total } = scoreWith(engine, input);
  const node = findScoreNode(total, options.node);
  if (!node) throw new InputProblems([`--node ${options.node}: no such node; see kiemtra rule-set show`]);
  const lines = listScoreNodes(node).flatMap((entry) => nodeLines(entry, content, input.facts, locale));
  const ids = new Set(listScoreNodes(node).map(({ id }) => id));
  const gains = findGains(engine, input)
    .filter(({ nodes }) => nodes.some((id) => ids.has(id)))
    .slice(0, Number(options.gains));
  const heading =
    locale === "vi" ? "Thay đổi nhỏ nhất được thêm nhiều điểm nhất:" : "Smallest changes that gain most:";
  const gained = gains.map(
    ({ fact, from, to, gainMilli }) =>
      `  +${formatMilli(gainMilli, 3)}  ${nameOf(content.facts, fact, locale)} (${fact}): ${textOf(from)} → ${textOf(to)}`,
  );
  return `${[...lines, ...(gained.length > 0 ? ["", heading, ...gained] : [])].join("\n")}\n`;
}

function nodeLines(
  node: ScoreNode,
  content: RuleSetContent,
  facts: Parameters<typeof explainConflict>[1],
  locale: Locale,
): readonly string[] {
  const criterion =
    findCriterion(content, node.id) ?? findCriterion(content, node.id.replace(/\.[^.]*$/, ""));
  const label = labelOf(content.facts, locale);
  const speaker = { locale, label };
  const points = `${formatMilli(node.earnedMilli, 3)} / ${formatMilli(node.applicableMilli, 3)}`;
  const own = criterion?.id === node.id ? criterion : undefined;
  const isQuiet = node.reasons.length + node.missing.length + node.conflicts.length === 0 && !node.exempt;
  if (isQuiet && node.children.length === 0 && node.earnedMilli === node.applicableMilli) return [];
  return [
    `${node.id}  ${points}  ${wordsIn(stateTexts[node.state], locale)}`,
    ...(own && own.scale.kind !== "composite"
      ? [
          `  ${describeScale(own.scale, { locale, label, maxMilli: own.maxMilli, places: content.rounding.component })}`,
        ]
      : []),
    ...(own?.coefficient ? [`  ${describeCoefficient(own.coefficient, speaker)}`] : []),
    ...(node.exempt && criterion?.appliesTo
      ? [
          `  ${describeApplicability(criterion.appliesTo, speaker)}`,
          ...(criterion.appliesTo.because ? [`  ${wordsIn(criterion.appliesTo.because, locale)}`] : []),
          ...(criterion.appliesTo.law ? [`      ${lawLine(content, criterion.appliesTo.law, locale)}`] : []),
        ]
      : []),
    ...node.reasons.flatMap((reason) => {
      const { why, regain } = explainReason(reason, speaker, criterion?.reasonTexts);
      const read = reason.facts.map((key) => `${key} = ${textOf(facts.values[key])}`).join("; ");
      return [
        `  −${formatMilli(reason.lostMilli, 3)}  ${why}${regain ? ` ${regain}` : ""}`,
        ...(read ? [`      ${read}`] : []),
        ...reason.law.map((key) => `      ${lawLine(content, key, locale)}`),
      ];
    }),
    ...node.missing.map((key) => `  ? ${nameOf(content.facts, key, locale)} (${key})`),
    ...node.conflicts.map((conflict) => `  ! ${explainConflict(conflict, facts, speaker)}`),
  ];
}

function lawLine({ law }: RuleSetContent, key: string, locale: Locale): string {
  const ref = law[key];
  if (!ref) return key;
  const article = ref.article ? `, ${wordsIn(ref.article, locale)}` : "";
  return `${wordsIn(ref.kind, locale)} ${ref.number}${article}`;
}

function nameOf(specs: readonly FactSpec[], key: string, locale: Locale): string {
  const spec = specs.find((fact) => fact.key === key);
  return spec ? wordsIn(spec.label, locale) : key;
}

function textOf(value: FactValue | undefined): string {
  return Array.isArray(value) ? `${value.length}` : String(value ?? "—");
}
