import { isCounted, type Workload } from "./workload.ts";

/** Answers of one inspection by fact key, as they arrive: numbers as decimal strings, nothing where unanswered. */
export type Body = Readonly<Record<string, boolean | number | string>>;

interface Rule {
  readonly kind: "yes-no" | "count" | "number";
  readonly max: number;
}

const NOTHING: readonly string[] = [];
const DECIMAL = /^\d+(\.\d{1,2})?$/;

/**
 * What a developer would write to check an inspection: one loop over what was sent, with a table of rules, for type,
 * range, decimals and keys that nobody knows. Gives the keys that are wrong. (A loop over the rules takes twice as long.)
 */
export function validationLoop({ components }: Workload): (body: Body) => readonly string[] {
  const rules = new Map(
    components.map((component): [string, Rule] => {
      const key = `bench/${component.id}`;
      if (component.kind === "yes-no") return [key, { kind: "yes-no", max: 1 }];
      return [key, isCounted(component) ? { kind: "count", max: 365 } : { kind: "number", max: 1000 }];
    }),
  );
  return (body) => {
    let issues: string[] | undefined;
    for (const key in body) {
      const rule = rules.get(key);
      if (rule && isGood(rule, body[key])) continue;
      issues ??= [];
      issues.push(key);
    }
    return issues ?? NOTHING;
  };
}

function isGood({ kind, max }: Rule, value: Body[string] | undefined): boolean {
  if (kind === "yes-no") return typeof value === "boolean";
  if (kind === "count")
    return typeof value === "number" && value >= 0 && value <= max && Number.isInteger(value);
  if (typeof value !== "string" || !DECIMAL.test(value)) return false;
  const number = Number(value);
  return number >= 0 && number <= max;
}
