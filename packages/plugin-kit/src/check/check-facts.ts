import type { CriteriaPlugin, PluginFact } from "../criteria-plugin.ts";
import { isKnownFact } from "./check-keys.ts";
import type { Report } from "./report.ts";

/** Counts of rows count rows that are there; bounds are facts that are there. */
export function checkFacts(plugin: CriteriaPlugin, report: Report): void {
  for (const fact of plugin.facts) {
    if (fact.kind === "choice") checkOptions(`facts.${fact.key}.options`, fact.options, report);
    if (fact.kind === "rows") checkColumns(fact, report);
    if (fact.kind === "count") checkCount(plugin, fact, report);
  }
}

function checkOptions(path: string, options: readonly string[], report: Report): void {
  if (options.length < 2) report(path, "has fewer than two options; add some, or ask a yes/no");
  if (new Set(options).size < options.length) report(path, "has an option twice; remove one");
}

function checkColumns(fact: Extract<PluginFact, { kind: "rows" }>, report: Report): void {
  const keys = fact.columns.map(({ key }) => key);
  if (new Set(keys).size < keys.length) report(`facts.${fact.key}.columns`, "has a column twice; remove one");
  for (const column of fact.columns) {
    if (column.kind === "choice")
      checkOptions(`facts.${fact.key}.columns.${column.key}`, column.options, report);
  }
  for (const key of Object.values(fact.scan?.columns ?? {})) {
    if (!keys.includes(key))
      report(`facts.${fact.key}.scan`, `fills column "${key}", which the table does not have`);
  }
}

function checkCount(
  plugin: CriteriaPlugin,
  fact: Extract<PluginFact, { kind: "count" }>,
  report: Report,
): void {
  const { countOf, atMost } = fact;
  const path = `facts.${fact.key}`;
  const target = countOf && plugin.facts.find((other) => other.key === countOf.rows);
  if (countOf && target?.kind !== "rows")
    report(`${path}.countOf`, `counts rows of "${countOf.rows}", which is not a table`);
  const where = countOf?.where;
  if (where && target?.kind === "rows" && !target.columns.some(({ key }) => key === where.column))
    report(`${path}.countOf`, `looks at column "${where.column}", which "${target.key}" does not have`);
  if (atMost && !isKnownFact(plugin, atMost)) report(`${path}.atMost`, `names unknown fact "${atMost}"`);
}
