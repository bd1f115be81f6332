import type { RuleSetNode } from "@kiemtra/core";

/** A node as a line of a table, with how deep it lies: areas are 0. */
export interface FlatNode {
  readonly node: RuleSetNode;
  readonly depth: number;
}

/** The tree as lines, each group before what it holds. */
export function flattenNodes(nodes: readonly RuleSetNode[], depth = 0): readonly FlatNode[] {
  return nodes.flatMap((node) => [
    { node, depth },
    ...(node.kind === "group" ? flattenNodes(node.children, depth + 1) : []),
  ]);
}
