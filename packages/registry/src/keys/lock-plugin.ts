import type { Sha256 } from "@kiemtra/core";
import type { CriteriaPlugin, PluginColumn, PluginFact } from "@kiemtra/plugin-kit";
import { digestOf } from "../digest-of.ts";
import type { LockedFact, LockedPlugin } from "./keys-lock.ts";

/** The keys and types that a plugin publishes now. */
export function lockPlugin(plugin: CriteriaPlugin, sha256: Sha256): LockedPlugin {
  return {
    facts: Object.fromEntries(plugin.facts.map((fact) => [fact.key, lockFact(fact)])),
    criteria: Object.fromEntries(
      plugin.criteria.map((criterion) => [
        criterion.key,
        {
          revision: criterion.revision,
          digest: digestOf(`${plugin.id}/${criterion.key}`, criterion, sha256),
        },
      ]),
    ),
  };
}

function lockFact(fact: PluginFact): LockedFact {
  switch (fact.kind) {
    case "number":
      return { kind: fact.kind, decimals: fact.decimals };
    case "choice":
      return { kind: fact.kind, options: fact.options };
    case "rows":
      return {
        kind: fact.kind,
        columns: Object.fromEntries(fact.columns.map((column) => [column.key, columnType(column)])),
      };
    case "yesno":
    case "count":
    case "date":
    case "text":
      return { kind: fact.kind };
  }
}

function columnType(column: PluginColumn): string {
  return column.kind === "choice" ? `choice: ${column.options.join(", ")}` : column.kind;
}
