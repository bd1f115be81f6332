import { addWorkingDays, endOfMonth, listCriteria, type RuleSetContent } from "@kiemtra/core";
import { type LoadedPlugin, loadPlugin } from "@kiemtra/registry";
import { vietnamHolidays } from "@kiemtra/rule-sets";

/** A finding with its recommendation, ready to be stored. */
export interface WordedFinding {
  readonly kind: "shortcoming" | "good-practice";
  readonly template: string;
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
type Recommendation = NonNullable<Template["recommendation"]>;

/** Words a finding `plugin/key` from the plugin's template, in Vietnamese. */
export async function wordedFinding(
  key: string,
  visitOn: string,
  ruleSet: RuleSetContent,
): Promise<WordedFinding> {
  const [id = "", templateKey] = key.split("/");
  const loaded = await loadPlugin(id);
  if (!loaded || !("plugin" in loaded))
    throw new Error(`the plugin "${id}" of finding "${key}" does not load`);
  const template = loaded.plugin.findings.find((candidate) => candidate.key === templateKey);
  if (!template) throw new Error(`there is no finding "${key}"`);
  return fromTemplate(loaded, template, visitOn, ruleSet);
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
      ...dueOf(recommendation, visitOn),
    },
  };
}

/** A target has words at most: what is striven for is never overdue. */
function dueOf(
  { kind, due }: Recommendation,
  visitOn: string,
): { dueOn: string | null; dueWords: string | null } {
  const { on, words } = dayOf(due, visitOn);
  return { dueOn: kind === "target" ? null : on, dueWords: words };
}

function dayOf(due: Recommendation["due"], visitOn: string): { on: string | null; words: string | null } {
  switch (due.kind) {
    case "working-days":
      return { on: addWorkingDays(visitOn, due.days, vietnamHolidays).on, words: null };
    case "end-of-month": {
      const [year = 0, month = 1] = visitOn.split("-").map(Number);
      const ahead = new Date(Date.UTC(year, month - 1 + due.monthsAhead, 1)).toISOString().slice(0, 10);
      const [dueYear, dueMonth] = ahead.split("-");
      return { on: endOfMonth(ahead), words: `trong tháng ${Number(dueMonth)} năm ${dueYear}` };
    }
    case "none":
      return { on: null, words: null };
  }
}

function nodeOf(ruleSet: RuleSetContent, criterion: string): string | null {
  const node = listCriteria(ruleSet).find((candidate) => candidate.criterion === criterion);
  return node?.id ?? null;
}
