import { type FactValue, parseFactText, type RuleSetContent, type UnitKind } from "@kiemtra/core";
import { sampleOf } from "@kiemtra/rule-sets";
import { readCsv } from "../../catalogue/read-csv.ts";

const SAMPLE = "index-766-2026";

/** A unit of the sample as the portal names it. */
export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly type: string;
}

/** The seven units of Phú Thọ whose figures were published. */
export async function readSampleUnits(): Promise<readonly SampleUnit[]> {
  const rows = await readCsv(sampleOf(SAMPLE, "units.csv"), ["unit", "name", "level"]);
  return rows.map(({ unit, name, level }) => ({ code: unit, name, kind: kindOf(level), type: typeOf(name) }));
}

/** The published figures of each unit by its code. */
export async function readSampleFacts(
  ruleSet: RuleSetContent,
): Promise<ReadonlyMap<string, readonly { readonly fact: string; readonly value: FactValue }[]>> {
  const rows = await readCsv(sampleOf(SAMPLE, "facts.csv"), ["unit", "fact", "value"]);
  const specs = new Map(ruleSet.facts.map((spec) => [spec.key, spec]));
  const parsed = rows.map(({ unit, fact, value }) => {
    const spec = specs.get(fact);
    const result = spec && parseFactText(spec, value);
    if (!result || "problem" in result) throw new Error(`the sample has no good value for ${unit} ${fact}`);
    return { unit, fact, value: result.value };
  });
  return Map.groupBy(parsed, ({ unit }) => unit);
}

function kindOf(level: string): UnitKind {
  if (level === "province" || level === "department" || level === "commune") return level;
  throw new Error(`the sample has a unit of the unknown level "${level}"`);
}

function typeOf(name: string): string {
  const types = ["tỉnh", "phường", "xã"];
  const words = name.toLowerCase().split(" ");
  const [first = "", second = ""] = words;
  return first === "ubnd" && types.includes(second) ? second : "ban quản lý";
}
