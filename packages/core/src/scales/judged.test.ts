import { describe, expect, it } from "vitest";
import {
  because,
  conflict,
  full,
  makeCriterion,
  makeGroup,
  makeRuleSet,
  missing,
  noCase,
  type Row,
  scoreOne,
  short,
} from "../../test/make-rule-set.ts";
import { compile, type DomainError, type Judge, score, type Verdict } from "../index.ts";

const scale = { kind: "judged", facts: ["t/done", "t/yes"] } as const;
const values = { "t/done": 2, "t/yes": false };
const by = (judge: Judge) => ({ judges: new Map([["t/c", judge]]) });
const answering = (verdict: unknown) => by(() => verdict as Verdict);
const part = (of: number, over: number) => ({ of, over });
const reason = (of: number, over: number, more: object = {}) => ({
  code: "why",
  share: part(of, over),
  facts: ["t/done"],
  ...more,
});
const failed = conflict("judge-failed", "t/done", "t/yes");

describe("a plugin's judge", () => {
  it.each<Row>([
    ["all of it is everything", values, full, answering({ state: "scored", share: part(1, 1), reasons: [] })],
    [
      "a third of it is rounded",
      values,
      short(3_330, 6_670, because("judged", 6_670, { reason: "why" }, ["t/done"])),
      answering({ state: "scored", share: part(1, 3), reasons: [reason(2, 3)] }),
    ],
    [
      "none of it is nothing",
      values,
      short(0, 10_000, because("judged", 10_000, { reason: "why" }, ["t/done"])),
      answering({ state: "scored", share: part(0, 1), reasons: [reason(1, 1)] }),
    ],
    [
      "a reason keeps its data",
      values,
      short(5_000, 5_000, because("judged", 5_000, { days: 4, reason: "why" }, ["t/done"])),
      answering({ state: "scored", share: part(1, 2), reasons: [reason(1, 2, { data: { days: 4 } })] }),
    ],
    [
      "several reasons share the loss",
      values,
      short(
        2_500,
        7_500,
        because("judged", 5_000, { reason: "why" }, ["t/done"]),
        because("judged", 2_500, { reason: "why" }, ["t/done"]),
      ),
      answering({ state: "scored", share: part(1, 4), reasons: [reason(1, 2), reason(1, 4)] }),
    ],
    ["no occurrence is no occurrence", values, noCase, answering({ state: "no-occurrence" })],
    [
      "open is open",
      values,
      { ...missing("t/yes"), conflicts: [{ code: "exceeds", facts: ["t/done"] }] },
      answering({ state: "open", missing: ["t/yes"], conflicts: [{ code: "exceeds", facts: ["t/done"] }] }),
    ],
    [
      "shares that make less than one are refused",
      values,
      failed,
      answering({ state: "scored", share: part(1, 2), reasons: [reason(1, 3)] }),
    ],
    [
      "shares that make more than one are refused",
      values,
      failed,
      answering({ state: "scored", share: part(1, 1), reasons: [reason(1, 3)] }),
    ],
    [
      "a share below zero is refused",
      values,
      failed,
      answering({ state: "scored", share: part(-1, 2), reasons: [reason(3, 2)] }),
    ],
    [
      "a share over zero is refused",
      values,
      failed,
      answering({ state: "scored", share: part(1, 0), reasons: [] }),
    ],
    [
      "a share over less than zero is refused",
      values,
      failed,
      answering({ state: "scored", share: part(0, -1), reasons: [reason(1, 1)] }),
    ],
    [
      "a share that is no whole number is refused",
      values,
      failed,
      answering({ state: "scored", share: part(0.5, 1), reasons: [reason(1, 2)] }),
    ],
    [
      "a share over no whole number is refused",
      values,
      failed,
      answering({ state: "scored", share: part(1, 1.5), reasons: [reason(1, 3)] }),
    ],
    ["another state is refused", values, failed, answering({ state: "banana" })],
    ["a text is refused", values, failed, answering("x")],
    ["a promise is refused", values, failed, by((async () => ({ state: "no-occurrence" })) as never)],
    ["open without saying why is refused", values, failed, answering({ state: "open" })],
    [
      "a reason by a fact that is not read is refused",
      values,
      failed,
      answering({
        state: "scored",
        share: part(1, 2),
        reasons: [{ ...reason(1, 2), facts: ["t/ghost"] }],
      }),
    ],
    ["no answer is refused", values, failed, answering(undefined)],
    ["what is no verdict is refused", values, failed, answering({ state: "scored" })],
    [
      "a judge that throws leaves its criterion open",
      values,
      failed,
      by(() => {
        throw new Error("broken");
      }),
    ],
    [
      "a missing fact is not shown to the judge",
      { "t/done": 2 },
      missing("t/yes"),
      by(() => {
        throw new Error("asked");
      }),
    ],
    [
      "a clash is not shown to the judge",
      values,
      conflict("clash", "t/done"),
      {
        ...by(() => {
          throw new Error("asked");
        }),
        clashes: ["t/done"],
      },
    ],
  ])("%s", (_, given, seen, more) => {
    expect(scoreOne(scale, given, more)).toEqual(seen);
  });

  it("meets its facts as they were answered, and no others", () => {
    const judge: Judge = (facts) => ({ state: "open", missing: [JSON.stringify(facts)], conflicts: [] });
    const { missing: met } = scoreOne(scale, { ...values, "t/all": 9 }, by(judge));
    expect(met).toEqual(['{"t/done":2,"t/yes":false}']);
  });

  it.each([
    [
      "score",
      (ruleSet: Parameters<typeof compile>[0]) =>
        score({
          ruleSet,
          unit: { id: "u", kind: "commune", type: "xã" },
          facts: { values, clashes: [] },
          asOf: "2023-05-09",
        }),
    ],
    ["compile", (ruleSet: Parameters<typeof compile>[0]) => compile(ruleSet)],
    [
      "compile, with another criterion's judge",
      (ruleSet: Parameters<typeof compile>[0]) =>
        compile(ruleSet, { judges: new Map([["t/d", () => ({ state: "no-occurrence" })]]) }),
    ],
  ] as const)("%s refuses a rule set whose judge is not there", (_, act) => {
    const ruleSet = makeRuleSet([makeGroup("g", [makeCriterion("c", scale)])]);
    expect(() => act(ruleSet)).toThrow(
      expect.objectContaining({
        name: "DomainError",
        code: "criterion-not-installed",
        data: { criterion: "t/c" },
      } satisfies Partial<DomainError>),
    );
  });
});
