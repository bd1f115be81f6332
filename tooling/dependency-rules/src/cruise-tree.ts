import { cruise } from "dependency-cruiser";
import { cruiseOptions, rules } from "./rules.ts";

/** One import that a rule forbids. */
interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What reading a tree found: how much was seen, and what is forbidden. */
export interface Cruised {
  readonly modules: number;
  readonly dependencies: number;
  readonly violations: readonly Violation[];
}

/** Reads `apps` and `packages` below a folder and holds every import against the rules. */
export async function cruiseTree(baseDir: string): Promise<Cruised> {
  const options = { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden: rules } };
  const { output } = await cruise(["apps", "packages"], options as never);
  if (typeof output === "string") throw new Error("dependency-cruiser gave text where a result was expected");
  const { summary, modules } = output;
  return {
    modules: modules.filter((module) => /^(apps|packages)\//.test(module.source)).length,
    dependencies: summary.totalDependenciesCruised ?? 0,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
