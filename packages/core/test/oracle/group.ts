import type { CriterionNode, GroupNode, RuleSetNode } from "../../src/schema/rule-set.ts";
import type { OracleNode, OracleState } from "./card.ts";
import { type Context, type Draft, draftOf, finish } from "./criterion.ts";
import { halfUp, over, type Q, times, total, whole } from "./rational.ts";

/** Scores a group and everything below it, and enters all of it in the card. */
export function scoreGroup(group: GroupNode, context: Context): OracleNode {
  const children = scoreChildren(group.children, context);
  const rolled = rollUp(group, children, context);
  const held = group.role ? Math.max(0, Math.min(group.maxMilli, rolled.earnedMilli)) : rolled.earnedMilli;
  const places = context.rounding.group;
  const isMean = group.rollUp === "mean" || group.rollUp === "weighted-mean";
  const earned = places === undefined || isMean ? held : Number(halfUp(whole(held), places));
  const result = { ...rolled, earnedMilli: earned };
  context.nodes.set(`group:${group.id}`, result);
  return result;
}

/** The state of a group or of the total, from the states below it. */
export function stateOf(children: readonly OracleNode[]): OracleState {
  const any = (state: OracleState) => children.some((child) => child.state === state);
  if (any("open")) return "open";
  if (children.some(counts)) return "scored";
  if (any("no-occurrence")) return "no-occurrence";
  return any("not-applicable") ? "not-applicable" : "tracked";
}

/** A mean of shares: each figure of the children, as a share of what applied, weighted. */
export function meanOf(
  children: readonly OracleNode[],
  weights: readonly number[],
): Readonly<Record<"earned" | "lost" | "open", Q>> | undefined {
  const counted = children
    .map((child, index) => ({ child, weight: whole(weights[index] ?? 1000) }))
    .filter(({ child, weight }) => child.applicableMilli > 0 && weight[0] > 0n);
  if (counted.length === 0) return undefined;
  const weight = total(counted.map((entry) => entry.weight));
  const mean = (figure: (child: OracleNode) => number) =>
    over(
      total(
        counted.map((entry) =>
          times(entry.weight, [BigInt(figure(entry.child)), BigInt(entry.child.applicableMilli)]),
        ),
      ),
      weight,
    );
  return {
    earned: mean((child) => child.earnedMilli),
    lost: mean((child) => child.lostMilli),
    open: mean((child) => child.openMilli),
  };
}

/** The weights of a roll-up by means; `mean` weighs all alike. */
export function weightsOf(rollUp: string, nodes: readonly RuleSetNode[]): readonly number[] {
  return nodes.map((node) => (rollUp === "weighted-mean" ? (node.weightMilli ?? 1000) : 1000));
}

/** Adds one figure of several nodes. */
export function sumOf(children: readonly OracleNode[], figure: (child: OracleNode) => number): number {
  return children.reduce((sum, child) => sum + figure(child), 0);
}

function counts(child: OracleNode): boolean {
  return child.state === "scored" || child.applicableMilli > 0;
}

function scoreChildren(nodes: readonly RuleSetNode[], context: Context): readonly OracleNode[] {
  const drafts = nodes.map((node) => (node.kind === "criterion" ? draftOf(node, context) : undefined));
  const grown = shareOut(drafts, context.rounding.component);
  return nodes.map((node, index) => {
    const draft = drafts[index];
    if (node.kind === "group" || !draft) return scoreGroup(node as GroupNode, context);
    const result = once(node, finish(draft, grown[index] ?? 0n, context.rounding.component), context);
    context.nodes.set(node.id, result);
    return result;
  });
}

/** How much each child's maximum grows by what its siblings gave up. */
function shareOut(drafts: readonly (Draft | undefined)[], places: number): readonly bigint[] {
  const pool = drafts.reduce((sum, draft) => sum + (draft?.spread ?? 0n), 0n);
  const takes = drafts.map(
    (draft) => !!draft && (draft.state === "scored" || draft.state === "open") && draft.max > 0n,
  );
  const takers = BigInt(takes.filter(Boolean).length);
  if (pool === 0n || takers === 0n) return drafts.map(() => 0n);
  const step = 10n ** BigInt(3 - places);
  const [steps, rest] = [pool / step, pool % step];
  const odd = steps % takers;
  let place = -1n;
  return takes.map((isTaker) => {
    if (!isTaker) return 0n;
    place += 1n;
    return (steps / takers + (place < odd ? 1n : 0n)) * step + (place === odd ? rest : 0n);
  });
}

/** A penalty item takes nothing when a named node lost points. */
function once(node: CriterionNode, result: OracleNode, { nodes }: Context): OracleNode {
  const named = (node.onceWith ?? []).map((id) => nodes.get(id) ?? nodes.get(`group:${id}`));
  if (!named.some((other) => other && other.lostMilli > 0)) return result;
  return { ...result, earnedMilli: 0, lostMilli: result.applicableMilli - result.openMilli };
}

function rollUp(group: GroupNode, children: readonly OracleNode[], context: Context): OracleNode {
  if (group.rollUp === "sum") return sum(group, children);
  if (group.rollUp === "best-of") return bestOf(children);
  return meanGroup(group, children, context);
}

function sum({ gate, children: nodes }: GroupNode, children: readonly OracleNode[]): OracleNode {
  const added = {
    state: stateOf(children),
    earnedMilli: sumOf(children, (child) => child.earnedMilli),
    applicableMilli: sumOf(children, (child) => child.applicableMilli),
    lostMilli: sumOf(children, (child) => child.lostMilli),
    openMilli: sumOf(children, (child) => child.openMilli),
  };
  if (!gate) return added;
  const keeper =
    children[nodes.findIndex((node) => node.id === gate.child || `group:${node.id}` === gate.child)];
  if (!keeper) throw new Error(`no gate child ${gate.child}`);
  if (!isClosed(keeper, BigInt(gate.atLeastPercentMilli))) return added;
  const others = added.earnedMilli - keeper.earnedMilli;
  return { ...added, earnedMilli: keeper.earnedMilli, lostMilli: added.lostMilli + others };
}

function isClosed(keeper: OracleNode, atLeast: bigint): boolean {
  if (keeper.state === "open") return true;
  if (keeper.state === "not-applicable" || keeper.applicableMilli === 0) return false;
  return BigInt(keeper.earnedMilli) * 100_000n < atLeast * BigInt(keeper.applicableMilli);
}

/** The child with the most points, the first among equals; an open child takes part with what it has. */
function bestOf(children: readonly OracleNode[]): OracleNode {
  const state = stateOf(children);
  const best = children
    .filter((child) => counts(child) || child.state === "open")
    .reduce<OracleNode | undefined>(
      (found, child) => (!found || child.earnedMilli > found.earnedMilli ? child : found),
      undefined,
    );
  return best ? { ...best, state } : { ...NOTHING, state };
}

const NOTHING = { earnedMilli: 0, applicableMilli: 0, lostMilli: 0, openMilli: 0 };

function meanGroup(group: GroupNode, children: readonly OracleNode[], { rounding }: Context): OracleNode {
  const state = stateOf(children);
  const mean = meanOf(children, weightsOf(group.rollUp, group.children));
  if (!mean) return { ...NOTHING, state };
  const points = (share: Q, places: number) => Number(halfUp(times(share, whole(group.maxMilli)), places));
  return {
    state,
    earnedMilli: points(mean.earned, rounding.group ?? 3),
    applicableMilli: group.maxMilli,
    lostMilli: points(mean.lost, 3),
    openMilli: points(mean.open, 3),
  };
}
