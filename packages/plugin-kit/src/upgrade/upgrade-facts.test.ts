import { describe, expect, it } from "vitest";
import { downgradeFacts, type PluginValues, upgradeFacts } from "./upgrade-facts.ts";
import type { UpgradeStep } from "./upgrade-step.ts";

const rename: UpgradeStep = { kind: "rename", from: "desk", to: "counter" };
const split: UpgradeStep = {
  kind: "split",
  from: "state",
  into: {
    open: { open: true, staffed: true },
    empty: { open: true, staffed: false },
    shut: { open: false, staffed: false },
  },
};
const options: UpgradeStep = { kind: "map-choice", fact: "how", options: { good: "well", bad: "badly" } };
const drop: UpgradeStep = { kind: "drop", fact: "colour", reason: "nobody needs it" };

describe("facts under newer keys", () => {
  it.each<[string, UpgradeStep, PluginValues, PluginValues, PluginValues]>([
    ["a renamed fact", rename, { desk: 3, other: 1 }, { counter: 3, other: 1 }, {}],
    ["no fact to rename", rename, { other: 1 }, { other: 1 }, {}],
    ["a choice that becomes two answers", split, { state: "empty" }, { open: true, staffed: false }, {}],
    ["a choice with an option that nobody knows", split, { state: "x" }, {}, { state: "x" }],
    ["no choice to split", split, {}, {}, {}],
    ["an option under another key", options, { how: "good" }, { how: "well" }, {}],
    ["an option that has no other key", options, { how: "x" }, {}, { how: "x" }],
    ["no option", options, { other: 1 }, { other: 1 }, {}],
    ["a fact that is dropped", drop, { colour: "red", other: 1 }, { other: 1 }, { colour: "red" }],
    ["no fact to drop", drop, { other: 1 }, { other: 1 }, {}],
  ])("%s, and back", (_, step, before, values, kept) => {
    const upgraded = upgradeFacts(before, [step]);
    expect(upgraded).toEqual({ values, kept });
    expect(downgradeFacts(upgraded, [step])).toEqual(before);
  });

  it("go through several steps in order, and back through them the other way", () => {
    const steps: readonly UpgradeStep[] = [
      rename,
      { kind: "rename", from: "counter", to: "window" },
      split,
      drop,
    ];
    const before = { desk: 2, state: "shut", colour: "red", how: "good" };
    const upgraded = upgradeFacts(before, steps);
    expect(upgraded).toEqual({
      values: { window: 2, open: false, staffed: false, how: "good" },
      kept: { colour: "red" },
    });
    expect(downgradeFacts(upgraded, steps)).toEqual(before);
  });
});
