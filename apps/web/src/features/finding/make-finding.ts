import type { CalendarDay, IsoDate } from "@kiemtra/core";
import type { Finding, Recommendation } from "../../shared/api-shapes.ts";
import { uuidV7 } from "../../shared/uuid.ts";
import { dueOfRule } from "./due.ts";
import type { Template } from "./templates.ts";

/** What a recommendation's dates are counted from. */
export interface DueBase {
  readonly visitOn: IsoDate;
  readonly calendar: readonly CalendarDay[];
}

/** A finding without words yet. */
export function blankFinding(id: string, nodeId: string | null): Finding {
  return {
    id,
    kind: "shortcoming",
    nodeId,
    template: null,
    text: "",
    cause: null,
    repeated: false,
    recommendation: null,
  };
}

/** The finding with a template's words, recommendation and due date filled in; all can be edited. */
export function withTemplate(finding: Finding, template: Template, base: DueBase): Finding {
  const { kind, key, text, cause, recommendation } = template;
  return {
    ...finding,
    kind,
    template: key,
    text,
    cause,
    recommendation: recommendation
      ? {
          id: finding.recommendation?.id ?? uuidV7(),
          kind: recommendation.kind,
          text: recommendation.text,
          ...dueOfRule(recommendation.due, recommendation.kind, base.visitOn, base.calendar),
        }
      : null,
  };
}

/** A recommendation without words yet. */
export function blankRecommendation(): Recommendation {
  return { id: uuidV7(), kind: "proposal", text: "", dueOn: null, dueWords: null };
}

/** Something to strive for carries no binding date; its month stays in words. */
export function withKind(recommendation: Recommendation, kind: Recommendation["kind"]): Recommendation {
  return kind === "target" ? { ...recommendation, kind, dueOn: null } : { ...recommendation, kind };
}
