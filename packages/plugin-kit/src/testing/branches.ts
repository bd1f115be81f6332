import type { FactValue, Scale } from "@kiemtra/core";

/** One way through a scale that a table of cases has to go, and whether some facts go it. */
export interface Branch {
  readonly name: string;
  readonly isTaken: (facts: Readonly<Record<string, FactValue>>) => boolean;
}

/** The ways through a scale that its facts alone decide: every option of a choice, both answers of a yes/no. */
export function branchesOf(scale: Scale): readonly Branch[] {
  switch (scale.kind) {
    case "all-or-nothing":
      return [true, false].map((answer) => answered(scale.fact, answer));
    case "levels":
      return scale.levels.map(({ option }) => answered(scale.fact, option));
    case "chosen":
      return scale.formulas.map(({ option }) => answered(scale.fact, option));
    case "per-item":
      return "facts" in scale.of
        ? scale.of.facts.flatMap((fact) => [answered(fact, true), answered(fact, false)])
        : [];
    case "composite":
      return scale.parts.flatMap((part) => branchesOf(part.scale));
    default:
      return [];
  }
}

/** Whether a scale has a denominator, so that there can be no case at all. */
export function canHaveNoCase(scale: Scale): boolean {
  switch (scale.kind) {
    case "proportion":
    case "bands":
      return "of" in scale.value;
    default:
      return false;
  }
}

function answered(fact: string, answer: boolean | string): Branch {
  return { name: `${fact} = ${answer}`, isTaken: (facts) => facts[fact] === answer };
}
