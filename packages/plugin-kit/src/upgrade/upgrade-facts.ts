import type { FactValue } from "@kiemtra/core";
import type { UpgradeStep } from "./upgrade-step.ts";

/** Facts of one plugin by its own keys. */
export type PluginValues = Readonly<Record<string, FactValue>>;

/** Facts under the newer keys, and beside them what has no place there any more. */
export interface Upgraded {
  readonly values: PluginValues;
  /** What was dropped, and answers that a step could not read; they come back when the step is taken back. */
  readonly kept: PluginValues;
}

/** Reads old facts under newer keys, step by step. */
export function upgradeFacts(values: PluginValues, steps: readonly UpgradeStep[]): Upgraded {
  return steps.reduce<Upgraded>(forwards, { values, kept: {} });
}

/** Takes an upgrade back: the facts as they were before it. */
export function downgradeFacts({ values, kept }: Upgraded, steps: readonly UpgradeStep[]): PluginValues {
  const { values: old, kept: rest } = steps.toReversed().reduce<Upgraded>(backwards, { values, kept });
  return { ...old, ...rest };
}

function forwards({ values, kept }: Upgraded, step: UpgradeStep): Upgraded {
  switch (step.kind) {
    case "rename": {
      const [value, rest] = take(values, step.from);
      return { values: value === undefined ? rest : { ...rest, [step.to]: value }, kept };
    }
    case "drop": {
      const [value, rest] = take(values, step.fact);
      return { values: rest, kept: value === undefined ? kept : { ...kept, [step.fact]: value } };
    }
    case "map-choice": {
      const value = values[step.fact];
      const next = typeof value === "string" ? step.options[value] : undefined;
      if (value === undefined || next !== undefined)
        return { values: next === undefined ? values : { ...values, [step.fact]: next }, kept };
      const [unread, rest] = take(values, step.fact);
      return { values: rest, kept: { ...kept, [step.fact]: unread as FactValue } };
    }
    case "split": {
      const [value, rest] = take(values, step.from);
      if (value === undefined) return { values, kept };
      const answers = typeof value === "string" ? step.into[value] : undefined;
      return answers
        ? { values: { ...rest, ...answers }, kept }
        : { values: rest, kept: { ...kept, [step.from]: value } };
    }
  }
}

function backwards({ values, kept }: Upgraded, step: UpgradeStep): Upgraded {
  switch (step.kind) {
    case "rename":
      return forwards({ values, kept }, { kind: "rename", from: step.to, to: step.from });
    case "drop": {
      const [value, rest] = take(kept, step.fact);
      return { values: value === undefined ? values : { ...values, [step.fact]: value }, kept: rest };
    }
    case "map-choice": {
      const [unread, rest] = take(kept, step.fact);
      if (unread !== undefined) return { values: { ...values, [step.fact]: unread }, kept: rest };
      const value = values[step.fact];
      const before = Object.entries(step.options).find(([, next]) => next === value)?.[0];
      return { values: before === undefined ? values : { ...values, [step.fact]: before }, kept };
    }
    case "split": {
      const [unread, rest] = take(kept, step.from);
      if (unread !== undefined) return { values: { ...values, [step.from]: unread }, kept: rest };
      const option = Object.entries(step.into).find(([, answers]) =>
        Object.entries(answers).every(([key, answer]) => values[key] === answer),
      );
      if (!option) return { values, kept };
      const without = Object.keys(option[1]).reduce((left, key) => take(left, key)[1], values);
      return { values: { ...without, [step.from]: option[0] }, kept };
    }
  }
}

function take(values: PluginValues, key: string): readonly [FactValue | undefined, PluginValues] {
  const { [key]: value, ...rest } = values;
  return [value, rest];
}
