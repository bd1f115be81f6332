import { addWorkingDays, endOfMonth, listCriteria, type RuleSetContent } from "@kiemtra/core";
import { type LoadedPlugin, loadPlugin } from "@kiemtra/registry";
import { vietnamHolidays } from "@kiemtra/rule-sets";
import { type OwnFinding, ownFindings } from "./own-findings.ts";

/** A finding with its recommendation, ready to be stored. */
export interface WordedFinding {
  readonly kind: "shortcoming" | "good-practice";
  readonly template: string | null;
  /** The criterion's node in the rule set; `null` under none. */
  readonly nodeId: string | null;
  readonly text: string;
  readonly recommendation:
    | {
        readonly kind: "demand" | "proposal" | "target";
        readonly text: string;
        readonly dueOn: string | null;
        readonly dueWords: string | null;
      }
    | undefined;
}

type Template = LoadedPlugin["plugin"]["findings"][number];
type DueRule = NonNullable<Template["recommendation"]>["due"];

/** Words a finding: `plugin/key` from the plugin's template, in Vietnamese; any other key from our own list. */
export async function wordedFinding(
  key: string,
  visitOn: string,
  ruleSet: RuleSetContent,
): Promise<WordedFinding> {
  const [id = "", templateKey] = key.split("/");
  const own = ownFindings[key];
  if (own) return fromOwn(own, visitOn);
  const loaded = await loadPlugin(id);
  if (!loaded || !("plugin" in loaded))
    throw new Error(`the plugin "${id}" of finding "${key}" does not load`);
  const template = loaded.plugin.findings.find((candidate) => candidate.key === templateKey);
  if (!template) throw new Error(`there is no finding "${key}"`);
  return fromTemplate(loaded, template, visitOn, ruleSet);
}

function fromOwn({ kind, text, recommendation }: OwnFinding, visitOn: string): WordedFinding {
  const days = recommendation?.workingDays;
  return {
    kind,
    template: null,
    nodeId: null,
    text,
    recommendation: recommendation && {
      kind: recommendation.kind,
      text: recommendation.text,
      dueOn: days ? addWorkingDays(visitOn, days, vietnamHolidays).on : null,
      dueWords: recommendation.dueWords ?? null,
    },
  };
}

function fromTemplate(
  { plugin, languages }: LoadedPlugin,
  { key, criterion, kind, recommendation }: Template,
  visitOn: string,
  ruleSet: RuleSetContent,
): WordedFinding {
  const words = (name: string) => languages.vi[name] ?? "";
  return {
    kind,
    template: `${plugin.id}/${key}`,
    nodeId: nodeOf(ruleSet, `${plugin.id}/${criterion}`),
    text: words(`finding.${key}`),
    recommendation: recommendation && {
      kind: recommendation.kind,
      text: words(`finding.${key}.recommendation`),
      ...dueOf(recommendation.due, visitOn),
    },
  };
}

function dueOf(rule: DueRule, visitOn: string): { dueOn: string | null; dueWords: string | null } {
  switch (rule.kind) {
    case "working-days":
      return { dueOn: addWorkingDays(visitOn, rule.days, vietnamHolidays).on, dueWords: null };
    case "end-of-month": {
      const [year = 0, month = 1] = visitOn.split("-").map(Number);
      const ahead = new Date(Date.UTC(year, month - 1 + rule.monthsAhead, 1)).toISOString().slice(0, 10);
      const [dueYear, dueMonth] = ahead.split("-");
      return { dueOn: endOfMonth(ahead), dueWords: `trong tháng ${Number(dueMonth)} năm ${dueYear}` };
    }
    case "none":
      return { dueOn: null, dueWords: null };
  }
}

function nodeOf(ruleSet: RuleSetContent, criterion: string): string | null {
  const node = listCriteria(ruleSet).find((candidate) => candidate.criterion === criterion);
  return node?.id ?? null;
}
