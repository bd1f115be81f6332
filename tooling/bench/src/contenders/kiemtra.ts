import {
  type Answers,
  type Columns,
  type CriterionNode,
  columnsFrom,
  compile,
  compileValidation,
  editColumns,
  encode,
  type FactSpec,
  type FactValue,
  type GroupNode,
  loadColumns,
  makePoints,
  makeTrace,
  type RuleSetContent,
  rankColumns,
  replaceCriterion,
  type Scale,
  scoreAnswers,
  scoreColumns,
  traceAnswers,
  type UnitFacts,
  type Validate,
} from "@kiemtra/core";
import {
  type AnswerColumns,
  BAND_SHARES,
  type Component,
  isCounted,
  isExtra,
  type Unit,
  type Workload,
} from "../workload.ts";

const AS_OF = "2026-06-30";

/** Our engine on the workload, one unit at a time. Totals in thousandths. */
export interface Scorer {
  readonly encode: (facts: UnitFacts) => Answers;
  readonly total: (answers: Answers) => number;
  /** Scores and records every cause of lost points; gives how many there are. */
  readonly trace: (answers: Answers) => number;
  readonly load: (units: readonly UnitFacts[]) => ManyUnits;
  readonly lay: (columns: AnswerColumns) => ManyUnits;
}

/** Our engine on many units, points kept. */
export interface ManyUnits {
  readonly columns: Columns;
  /** In thousandths. */
  readonly totals: Float64Array;
  readonly score: () => void;
  /** Another weight for one component, as a finger drags it. */
  readonly drag: (component: number, weight: number) => void;
  /** The same by a whole new edition of the rule set, which shares what did not change. */
  readonly edit: (component: number, weight: number) => void;
  readonly rank: () => Int32Array;
}

export function kiemtra(workload: Workload, content = contentOf(workload)): Scorer {
  const engine = compile(content);
  const points = makePoints(engine);
  const trace = makeTrace(engine);
  const places = treeOrder(workload);
  return {
    encode: (facts) => encode(engine, { ...facts, asOf: AS_OF }),
    total(answers) {
      scoreAnswers(engine, answers, points);
      return points.totalMilli;
    },
    trace(answers) {
      traceAnswers(engine, answers, points, trace);
      return trace.length;
    },
    load: (units) => manyUnits(workload, loadColumns(engine, units, AS_OF)),
    lay: ({ n, values, states, applies }) => {
      const byCriterion = places.map(({ index }) => applies[index]);
      return manyUnits(workload, columnsFrom(engine, { n, values, states, applies: byCriterion }, AS_OF));
    },
  };
}

/** Compiles a parsed rule set; gives how many criteria it has. */
export function compileContent(content: RuleSetContent): number {
  return compile(content).criteria.length;
}

/** The check of an inspection's answers, made from the rule set. */
export function validation({ facts }: RuleSetContent): Validate {
  return compileValidation(facts);
}

function manyUnits({ components }: Workload, columns: Columns): ManyUnits {
  const ranks = new Int32Array(columns.n);
  const nodes = new Map(columns.engine.criteria.map((node) => [node.id, node]));
  // As an editor does: another maximum and settings, everything else of the criterion is the same object.
  const nodeOf = (place: number, weight: number): CriterionNode => {
    const component = components[place] as Component;
    const node = nodes.get(component.id) as CriterionNode;
    const scale = scaleOf(component, `bench/${component.id}`, weight);
    return { ...node, maxMilli: milli(component.max * weight), scale };
  };
  return {
    columns,
    get totals() {
      return columns.totals;
    },
    score: () => scoreColumns(columns),
    drag: (component, weight) => replaceCriterion(columns, nodeOf(component, weight)),
    edit: (component, weight) =>
      editColumns(columns, withCriterion(columns.engine.ruleSet, nodeOf(component, weight))),
    rank: () => rankColumns(columns, ranks),
  };
}

function withCriterion(content: RuleSetContent, node: CriterionNode): RuleSetContent {
  const areas = content.areas.map((area) => {
    const at = area.children.findIndex(({ id }) => id === node.id);
    return at < 0 ? area : { ...area, children: area.children.with(at, node) };
  });
  return { ...content, areas };
}

/** The workload as a rule set: areas are sums of criteria, bonus and penalty stand apart. */
export function contentOf(workload: Workload): RuleSetContent {
  const { components, areas } = workload;
  const groups = Array.from({ length: areas }, (_, area) =>
    groupOf(`area-${area}`, (component) => component.area === area && !isExtra(component)),
  );
  const extras = (["bonus", "penalty"] as const).map((role) => ({
    ...groupOf(role, ({ kind }) => kind === role),
    role,
  }));
  function groupOf(id: string, isIn: (component: Component) => boolean): GroupNode {
    const children = components.filter(isIn).map((component) => criterionOf(component, 1));
    // Room for any weight: an area's own maximum is not part of the workload, a section's would cap.
    const maxMilli = 10 * children.reduce((sum, child) => sum + child.maxMilli, 0);
    return { kind: "group", id, title: { vi: id }, maxMilli, rollUp: "sum", children };
  }
  return {
    schema: "kiemtra/rule-set/1",
    id: "bench",
    title: { vi: "Bộ tiêu chí để đo" },
    process: "inspection",
    inForceFrom: "2026-01-01",
    points: "illustrative",
    source: { vi: "Sinh ra để đo" },
    rounding: { component: 2, part: 2, total: 2 },
    total: { rollUp: "sum", rebaseToMilli: 100_000 },
    law: {},
    facts: components.map(factOf),
    areas: [...groups, ...extras],
    pins: [],
  };
}

/** Components in the order in which the rule set has them. */
function treeOrder({ components, areas }: Workload): readonly Component[] {
  const place = ({ kind, area }: Component) =>
    kind === "bonus" ? areas : kind === "penalty" ? areas + 1 : area;
  return [...components].sort((a, b) => place(a) - place(b) || a.index - b.index);
}

/** A unit as it comes from the database: a sheet of facts by key, and attributes that say what applies. */
export function factsOf({ components }: Workload, unit: Unit, place: number): UnitFacts {
  const values: Record<string, FactValue> = {};
  const attributes: Record<string, string> = {};
  for (const component of components) {
    const { id } = component;
    const answer = unit[id];
    if (!isExtra(component)) attributes[`applies-${id}`] = answer === "NA" ? "no" : "yes";
    if (answer === null || answer === undefined || answer === "NA") continue;
    values[`bench/${id}`] = typeof answer === "boolean" || isCounted(component) ? answer : String(answer);
  }
  return {
    unit: { id: `unit-${place}`, kind: "commune", type: "xã", attributes },
    facts: { values, clashes: [] },
  };
}

function factOf(component: Component): FactSpec {
  const common = { key: `bench/${component.id}`, label: { vi: component.id } };
  if (component.kind === "yes-no") return { kind: "yesno", ...common };
  if (isCounted(component)) return { kind: "count", max: 365, ...common };
  return { kind: "number", decimals: 2, min: "0", max: "1000", ...common };
}

function criterionOf(component: Component, weight: number): CriterionNode {
  const { id, max } = component;
  const fact = `bench/${id}`;
  const base: CriterionNode = {
    kind: "criterion",
    id,
    criterion: fact,
    title: { vi: id },
    maxMilli: milli(max * weight),
    asks: [fact],
    scale: scaleOf(component, fact, weight),
    law: [],
    whenNotApplicable: "re-base",
    whenNoOccurrence: "re-base",
  };
  if (isExtra(component)) return base;
  const attributes = [{ key: `applies-${id}`, in: ["yes"] }];
  return { ...base, appliesTo: { attributes, because: { vi: "Không thuộc phạm vi" } } };
}

function scaleOf({ kind, target, each, floor }: Component, fact: string, weight: number): Scale {
  switch (kind) {
    case "yes-no":
      return { kind: "all-or-nothing", fact, fullWhen: true };
    case "bands": {
      const bands = BAND_SHARES.map(({ from, share }) => ({
        fromMilli: milli(from),
        sharePercentMilli: milli(share * 100),
      }));
      return { kind: "bands", value: { number: fact }, bands };
    }
    case "linear":
      return { kind: "against-target", value: fact, target: milli(target), zeroBelowPercentMilli: 0 };
    case "threshold":
      return {
        kind: "against-target",
        value: fact,
        target: 100_000,
        zeroBelowPercentMilli: milli(target),
      };
    case "deduction":
      return {
        kind: "deduction",
        deductions: [{ fact, eachMilli: milli(each * weight) }],
        floorMilli: milli(floor * weight),
      };
    case "bonus":
    case "penalty":
      return { kind: "per-item", of: { count: fact }, eachMilli: milli(each * weight) };
  }
}

function milli(value: number): number {
  return Math.round(value * 1000);
}
