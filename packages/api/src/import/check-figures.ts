import {
  authorityName,
  compileValidation,
  DomainError,
  type FactEvent,
  type RuleSetDocument,
  type Unit,
} from "@kiemtra/core";
import { checkEvent } from "../fact/check-event.ts";
import type { ImportInput } from "./import-input.ts";

/** What a file says of one unit, and what is recorded for it. */
interface UnitImport {
  readonly plugin: string;
  readonly unit: Unit;
  readonly facts: ImportInput["units"][number]["facts"];
  readonly events: readonly FactEvent[];
}

/** Refuses facts that the rule set does not have, values of another kind, and figures that contradict one another. */
export function checkFigures({ plugin, unit, facts, events }: UnitImport, ruleSet: RuleSetDocument): void {
  for (const event of events) checkEvent(event, ruleSet);
  const foreign = facts.find(({ fact }) => !fact.startsWith(`${plugin}/`));
  if (foreign) throw new DomainError("fact-unknown", { fact: foreign.fact });
  const specs = ruleSet.content.facts;
  const issues = compileValidation(specs)(Object.fromEntries(facts.map(({ fact, value }) => [fact, value])));
  const found = issues.find(({ code }) => code === "above-other-fact");
  if (!found) return;
  const label = (key: unknown) => specs.find((spec) => spec.key === key)?.label.vi ?? String(key);
  const data = { ...found.data, fact: label(found.fact), other: label(found.data.other) };
  throw new DomainError("import-figures-contradict", { ...data, unit: authorityName(unit) });
}
