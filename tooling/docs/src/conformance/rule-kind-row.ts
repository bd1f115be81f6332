import type {
  CriterionNode,
  FactValue,
  GroupNode,
  NodeState,
  RuleSetContent,
  ScoredUnit,
} from "@kiemtra/core";

/** How the platform expresses one kind of rule, with cases that it must score so. */
export interface RuleKindRow {
  readonly kind: string;
  /** With what it is expressed, in a few words. */
  readonly how: string;
  readonly rule: CriterionRule | TotalRule;
  readonly cases: readonly [RuleKindCase, ...RuleKindCase[]];
}

/** A rule that one criterion holds: its scale, and what else of the node matters. */
export type CriterionRule = Pick<CriterionNode, "scale"> &
  Partial<Pick<CriterionNode, "appliesTo" | "whenNotApplicable" | "whenNoOccurrence" | "coefficient">>;

/** A rule about a group or about the total: the areas, and how they become one number. */
type TotalRule = Pick<RuleSetContent, "total"> & { readonly areas: readonly GroupNode[] };

/** One case: facts by key without `example/`, and what the criterion (or the total) must be. */
export interface RuleKindCase {
  readonly name: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** The maximum of the criterion, or of the whole base. */
  readonly maxMilli: number;
  readonly earnedMilli: number;
  /** Left out: scored. */
  readonly state?: NodeState;
  /** Left out: not compared. */
  readonly applicableMilli?: number;
  /** Left out: a commune of type xã. */
  readonly unit?: Partial<ScoredUnit>;
}
