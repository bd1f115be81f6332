import {
  type CriterionNode,
  type FactSheet,
  findScoreNode,
  type GroupNode,
  listCriteria,
  MARK_PREFIX,
  type RuleSetContent,
  type Scorecard,
  type ScoreNode,
} from "@kiemtra/core";

/** How one criterion stands: judged, waiting for facts, or marked as one that could not be checked. */
type CriterionStanding = "done" | "open" | "not-checked";

export interface CriterionProgress {
  readonly node: CriterionNode;
  readonly score: ScoreNode;
  readonly standing: CriterionStanding;
  /** Why it could not be checked. */
  readonly mark?: string;
}

export interface AreaProgress {
  readonly area: GroupNode;
  readonly score: ScoreNode | undefined;
  readonly criteria: readonly CriterionProgress[];
  readonly done: number;
}

/** Every criterion, in the tree's order, with how it stands. */
export function listProgress(
  ruleSet: RuleSetContent,
  card: Scorecard,
  sheet: FactSheet,
): readonly CriterionProgress[] {
  return listCriteria(ruleSet).flatMap((node) => {
    const score = findScoreNode(card.total, node.id);
    if (!score) return [];
    const mark = sheet.values[`${MARK_PREFIX}${node.id}`];
    const standing = standingOf(node, score, sheet);
    if (standing === "open" && typeof mark === "string") {
      return [{ node, score, standing: "not-checked" as const, mark }];
    }
    return [{ node, score, standing }];
  });
}

/** The same by area, as the visit's home lists it. */
export function listAreas(
  ruleSet: RuleSetContent,
  card: Scorecard,
  progress: readonly CriterionProgress[],
): readonly AreaProgress[] {
  return ruleSet.areas.map((area) => {
    const ids = new Set(listCriteria({ areas: [area] }).map(({ id }) => id));
    const criteria = progress.filter(({ node }) => ids.has(node.id));
    const done = criteria.filter(({ standing }) => standing === "done").length;
    return { area, score: findScoreNode(card.total, `group:${area.id}`), criteria, done };
  });
}

/** A criterion that is only tracked is done when its questions are answered: it never has points. */
function standingOf(node: CriterionNode, score: ScoreNode, sheet: FactSheet): CriterionStanding {
  if (score.state !== "tracked") return score.state === "open" ? "open" : "done";
  return node.asks.every((key) => sheet.values[key] !== undefined) ? "done" : "open";
}
