import { answerRows } from "./rows/answers.ts";
import { measureRows } from "./rows/measures.ts";
import { partRows } from "./rows/parts.ts";
import { shareRows } from "./rows/shares.ts";
import { totalRows } from "./rows/total.ts";
import { unitAndCaseRows } from "./rows/unit-and-case.ts";
import type { RuleKindRow } from "./rule-kind-row.ts";
import { type RuleKindSource, ruleKindSources } from "./rule-kind-sources.ts";

const rows = [...answerRows, ...shareRows, ...measureRows, ...partRows, ...unitAndCaseRows, ...totalRows];

/** Every kind of rule met in practice, with how it is expressed here and cases that run. */
export const ruleKinds: readonly (RuleKindSource & RuleKindRow)[] = ruleKindSources.map((source) => {
  const row = rows.find(({ kind }) => kind === source.kind);
  if (!row) throw new Error(`rule kind "${source.kind}" has no row`);
  return { ...source, ...row };
});

/** Rows whose kind no source names: there should be none. */
export const strayRows: readonly RuleKindRow[] = rows.filter(
  ({ kind }) => !ruleKindSources.some((source) => source.kind === kind),
);
