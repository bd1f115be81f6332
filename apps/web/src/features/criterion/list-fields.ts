import { type CriterionNode, type FactSpec, factsOfScale, type Scale } from "@kiemtra/core";

export type CountSpec = Extract<FactSpec, { kind: "count" }>;

/** One thing on the form: a fact, or a numerator over its denominator. */
export type FormField =
  | { readonly kind: "fact"; readonly spec: FactSpec }
  | { readonly kind: "ratio"; readonly of: CountSpec; readonly over: CountSpec };

/**
 * The form of a criterion, in the order in which it asks. Facts that its scale reads but that it does not ask for
 * follow from rows: they are shown, counted. A ratio that two questions make up stands as one.
 */
export function listFields(node: CriterionNode, facts: readonly FactSpec[]): readonly FormField[] {
  const byKey = new Map(facts.map((spec) => [spec.key, spec]));
  const keys = [...new Set([...node.asks, ...factsOfScale(node.scale)])];
  const ratios = ratiosOf(node.scale).filter(({ of, over }) => keys.includes(of) && keys.includes(over));
  const shown = new Set<string>();
  const fields: FormField[] = [];
  for (const key of keys) {
    if (shown.has(key)) continue;
    const ratio = ratios.find(
      ({ of, over }) => (of === key || over === key) && !shown.has(of) && !shown.has(over),
    );
    const [of, over] = [byKey.get(ratio?.of ?? ""), byKey.get(ratio?.over ?? "")];
    const spec = byKey.get(key);
    if (of?.kind === "count" && over?.kind === "count") {
      fields.push({ kind: "ratio", of, over });
      shown.add(of.key).add(over.key);
    } else if (spec) {
      fields.push({ kind: "fact", spec });
      shown.add(key);
    }
  }
  return fields;
}

function ratiosOf(scale: Scale): readonly { readonly of: string; readonly over: string }[] {
  if (scale.kind === "composite") return scale.parts.flatMap((part) => ratiosOf(part.scale));
  if (scale.kind !== "bands" && scale.kind !== "proportion") return [];
  const { value } = scale;
  if (!("of" in value) || typeof value.of !== "string" || typeof value.over !== "string") return [];
  return [{ of: value.of, over: value.over }];
}
