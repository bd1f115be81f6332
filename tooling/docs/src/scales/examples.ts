import type { Scale, ScaleKind } from "@kiemtra/core";
import { ruleKinds } from "../conformance/rule-kinds.ts";

/** What a page of a scale shows beside its settings. */
export interface ScaleExample {
  readonly purpose: string;
  readonly scale: Scale;
  /** Kinds of rule met in practice that the scale holds; their quotes stand on the page. */
  readonly ruleKinds: readonly string[];
}

/** One example of each scale. */
export const scaleExamples: Readonly<Record<ScaleKind, ScaleExample>> = {
  "all-or-nothing": {
    purpose: "One requirement, met or not. What is missed may also be taken off.",
    scale: {
      kind: "all-or-nothing",
      fact: "example/report-sent",
      fullWhen: true,
      extraPenaltyMilli: 250,
    },
    ruleKinds: ["all_or_nothing", "zero_plus_penalty"],
  },
  "per-item": {
    purpose: "Several things of equal worth, up to the maximum.",
    ...fromRow("per_item_accumulation"),
  },
  levels: {
    purpose: "A level of quality that is chosen, each level with its share of the maximum.",
    ...fromRow("level_percent_of_max"),
  },
  bands: {
    purpose: "Ranges of a per cent or of a number, each with its share of the maximum.",
    ...fromRow("percentage_bands"),
  },
  proportion: {
    purpose: "A ratio that earns in proportion, in full from a per cent on, nothing below a threshold.",
    ...fromRow("threshold_capped_proportion"),
    ruleKinds: [
      "linear_proportion",
      "threshold_capped_proportion",
      "denominator_fallback",
      "ratio_times_quality_factor",
      "complement_of_failures",
    ],
  },
  deduction: {
    purpose: "Starts at the maximum; every case takes points or a share of the maximum off.",
    ...fromRow("severity_deduction"),
  },
  deadline: {
    purpose: "Something due on a day: full in time, less by how many days it was late.",
    scale: {
      kind: "deadline",
      done: "example/report-date",
      due: "2025-12-15",
      happened: "example/report-sent",
      days: "working",
      late: { eachDayMilli: 100, floorMilli: 0 },
    },
    ruleKinds: ["deduction_per_late_day_or_item"],
  },
  steps: {
    purpose: "Base points up to a count, then points for every full step above it.",
    ...fromRow("step_accumulation_with_cap"),
    ruleKinds: ["step_accumulation_with_cap", "area_coefficient"],
  },
  "worst-event": {
    purpose: "Events of which one is enough: the worst one decides for the whole period.",
    ...fromRow("worst_event_in_period"),
  },
  "against-target": {
    purpose: "A figure against the target assigned to the unit, or against one figure for all.",
    scale: {
      kind: "against-target",
      value: "example/online-percent",
      target: "example/online-target",
      zeroBelowPercentMilli: 50_000,
    },
    ruleKinds: [],
  },
  "against-reference": {
    purpose: "A figure against the average of the province, or against last year, frozen as a fact.",
    scale: {
      kind: "against-reference",
      value: "example/online-percent",
      reference: "example/province-average",
      better: "higher",
      equalSharePercentMilli: 50_000,
      worseSharePercentMilli: 0,
    },
    ruleKinds: [],
  },
  assessor: {
    purpose: "Points that a person gives. Below the maximum the reason must be written.",
    ...fromRow("discretionary_deduction"),
    ruleKinds: ["discretionary_deduction", "leader_assessment"],
  },
  "survey-points": {
    purpose: "The result of a sociological survey, converted to points.",
    scale: {
      kind: "survey-points",
      score: "example/survey-score",
      lowestMilli: 0,
      highestMilli: 100_000,
    },
    ruleKinds: ["survey_share"],
  },
  "survey-options": {
    purpose: "Counts of survey answers, each answer with its share of the maximum.",
    ...fromRow("survey_option_weights"),
  },
  "imported-points": {
    purpose: "Points that another system has published, taken as they are.",
    scale: { kind: "imported-points", fact: "example/points-published" },
    ruleKinds: [],
  },
  chosen: {
    purpose: "Several formulas, of which a choice names the one that is used.",
    ...fromRow("chosen_formula_with_declared_variables"),
  },
  composite: {
    purpose: "Parts with a maximum and a scale each; every part is rounded, then they are added.",
    ...fromRow("weighted_composite"),
  },
  judged: {
    purpose: "A judge that the plugin brings, for what no other scale can say. Its revision is pinned.",
    scale: { kind: "judged", facts: ["example/dossiers-late", "example/dossiers-handled"] },
    ruleKinds: [],
  },
  tracking: {
    purpose: "A figure that is shown and never scored.",
    ...fromRow("tracking_only"),
  },
};

function fromRow(kind: string): Pick<ScaleExample, "scale" | "ruleKinds"> {
  const row = ruleKinds.find((entry) => entry.kind === kind);
  if (!row || "areas" in row.rule) throw new Error(`rule kind "${kind}" has no scale of its own`);
  return { scale: row.rule.scale, ruleKinds: [kind] };
}
