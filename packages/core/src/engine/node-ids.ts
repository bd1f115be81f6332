import { factsOfScale } from "../scales/map-scale-facts.ts";
import type { Branch, Engine, Leaf } from "./engine.ts";

/** The id of a leaf: its criterion's, or `<criterion>.<part>`. */
export function leafId({ node, part }: Leaf): string {
  return part ? `${node.id}.${part.key}` : node.id;
}

/** The id of a branch: `group:<id>`, or the composite criterion's own. */
export function branchId({ node }: Branch): string {
  return node.kind === "group" ? `group:${node.id}` : node.id;
}

// What only a question by name needs is made when the first one is asked.
// The array of parents stands for the tree: engines that differ in settings only share it.
const indexes = new WeakMap<Int32Array, ReadonlyMap<string, number>>();
const reads = new WeakMap<Leaf, readonly number[]>();

/** The node index of an id; `undefined` where the tree has no such node. */
export function nodeIndex(engine: Engine, id: string): number | undefined {
  const known = indexes.get(engine.parents);
  if (known) return known.get(id);
  const { leaves, branches } = engine;
  const all = new Map([
    ...leaves.map((leaf) => [leafId(leaf), leaf.index] as const),
    ...branches.map((branch) => [branchId(branch), branch.index] as const),
  ]);
  indexes.set(engine.parents, all);
  return all.get(id);
}

/** Positions of the facts that a leaf reads. */
export function readsOf({ facts }: Engine, leaf: Leaf): readonly number[] {
  const known = reads.get(leaf);
  if (known) return known;
  const positions = factsOfScale(leaf.scale).flatMap((key) => facts.positions.get(key) ?? []);
  reads.set(leaf, positions);
  return positions;
}
