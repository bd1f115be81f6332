import type { CalendarDay } from "../calendar/working-days.ts";
import type { FactKey } from "../facts/fact-value.ts";
import type { Milli, Places } from "../points/points.ts";
import type { LeafScale } from "../scales/judge-scale.ts";
import type { Judge } from "../scales/judged.ts";
import type { CriterionNode, GroupNode, RuleSetContent } from "../schema/rule-set.ts";
import type { CompositePart } from "../schema/scales/composite.ts";
import type { Answers } from "./answers.ts";
import type { FactIndex } from "./fact-index.ts";
import type { NoCase, Op } from "./ops/op.ts";
import type { Points } from "./points.ts";
import type { Rules } from "./rules.ts";

/** A criterion with a plain scale, or a part of a composite: what reads facts and earns points. */
export interface Leaf {
  readonly index: number;
  /** Place of its criterion in tree order. */
  readonly criterion: number;
  readonly node: CriterionNode;
  readonly part: CompositePart | undefined;
  readonly scale: LeafScale;
  readonly max: Milli;
  readonly places: Places;
  /** Its formula; `undefined` where it is judged exactly, unit by unit. */
  readonly op: Op | undefined;
  /** What counts where it did not occur, where it does not apply, and where its level is the reason. */
  readonly noCase: NoCase;
  readonly exempt: NoCase;
  readonly exemptByLevel: NoCase;
  readonly role: GroupNode["role"];
}

/** A group of the tree, or a composite criterion: what makes one result of several. */
export interface Branch {
  /** Node index: leaves come first, branches after them, children before their parents. */
  readonly index: number;
  readonly node: GroupNode | CriterionNode;
  readonly composite: CriterionNode | undefined;
  readonly criterion: number;
  readonly max: Milli;
  readonly children: readonly number[];
  readonly childMax: readonly Milli[];
  readonly weights: readonly number[];
  readonly places: Places | undefined;
  /** Whether adding columns is all there is to it. */
  readonly isPlainSum: boolean;
  readonly gateChild: number;
  readonly spreads: boolean;
  readonly role: GroupNode["role"];
}

/** Where a penalty item gives way: it takes nothing when one of the nodes lost points. */
export interface OnceRule {
  readonly node: number;
  readonly others: readonly number[];
}

/** How scales become formulas and formulas points; an engine without them judges exactly, leaf by leaf. */
export interface Formulas {
  readonly lower: (scale: LeafScale, target: FormulaTarget) => Op | undefined;
  readonly scoreLeaves: (engine: Engine, answers: Answers, points: Points) => void;
}

/** What a formula is made for: a maximum, a rounding, facts by position. */
export interface FormulaTarget {
  readonly max: Milli;
  readonly places: Places;
  readonly facts: FactIndex;
}

/** One compiled form of a rule set, for one unit and for many. Plain data, no generated code. */
export interface Engine {
  readonly ruleSet: RuleSetContent;
  readonly facts: FactIndex;
  readonly calendar: readonly CalendarDay[];
  readonly judges: Judges;
  readonly rules: Rules;
  readonly formulas: Formulas | undefined;
  readonly criteria: readonly CriterionNode[];
  readonly leaves: readonly Leaf[];
  /** Those of the base first: penalty items may ask what was lost there. */
  readonly branches: readonly Branch[];
  readonly baseBranches: number;
  /** Node indexes of the top level, by what they are. */
  readonly base: readonly number[];
  readonly bonus: readonly number[];
  readonly penalty: readonly number[];
  readonly baseWeights: readonly number[];
  readonly baseMax: Milli;
  readonly once: readonly OnceRule[];
  readonly nodeCount: number;
  /** The branch above each node; -1 at the top. */
  readonly parents: Int32Array;
}

/** The judge of a criterion's own plugin, by `plugin/criterion`. */
export type Judges = ReadonlyMap<FactKey, Judge>;
