import type { RuleSetContent } from "@kiemtra/core";
import { compileContent, contentOf, factsOf, kiemtra, validation } from "../contenders/kiemtra.ts";
import { zodCheck } from "../contenders/zod.ts";
import { goals } from "../goals.ts";
import type { Case } from "../interleave.ts";
import { attempt, compare, isAbsent, type Measure, race, sink, tableOf } from "../race.ts";
import { type Body, validationLoop } from "../validation-loop.ts";
import { makeUnits, makeWorkload } from "../workload.ts";

/** What an editor does at each keystroke. */
export const measureCompile: Measure = async (pace) => {
  const workload = makeWorkload();
  const content = contentOf(workload);
  const ours = await attempt("Kiểm tra", () => {
    const scorer = kiemtra(workload, content);
    const answers = makeUnits(workload, 102).map((unit, k) => scorer.encode(factsOf(workload, unit, k)));
    let at = 0;
    const score: Case = {
      name: "score one unit",
      run: () => {
        at = at + 1 === answers.length ? 0 : at + 1;
        sink.value += scorer.total(answers[at] as (typeof answers)[number]);
      },
    };
    const document = JSON.parse(JSON.stringify(content)) as RuleSetContent;
    const compile: Case = {
      name: "compile a parsed rule set",
      run: () => {
        sink.value += compileContent(document);
      },
    };
    let parsed: RuleSetContent[] = [];
    const compileCopies: Case = {
      name: "compile another copy each time",
      prepare: (runs) => {
        parsed = Array.from({ length: runs }, () => structuredClone(content));
        globalThis.gc?.();
      },
      run: () => {
        sink.value += compileContent(parsed.pop() as RuleSetContent);
      },
    };
    return { score, compile, compileCopies };
  });
  const timed = await race(
    {
      score: isAbsent(ours) ? ours : ours.score,
      compile: isAbsent(ours) ? ours : ours.compile,
      copies: isAbsent(ours) ? ours : ours.compileCopies,
    },
    pace,
  );
  return {
    title: "Compile a rule set of 110 components",
    note: "The compiler remembers nothing between runs. As in an editor, where the document lies in the processor's cache; with another copy each time (copied outside the time) every object has to come from memory first.",
    ...tableOf(timed, timed.score, "a run"),
    verdicts: [compare(goals.compile, timed.compile, timed.score)],
  };
};

/** What the server does with each inspection that comes in. */
export const measureValidation: Measure = async (pace) => {
  const workload = makeWorkload();
  const bodies = makeUnits(workload, 102).map((unit, k): Body => {
    const { values } = factsOf(workload, unit, k).facts;
    return JSON.parse(JSON.stringify(values)) as Body;
  });
  const loop = validationLoop(workload);
  const check = (name: string, isGood: (body: Body) => boolean) =>
    attempt(name, (): Case => {
      if (!bodies.every(isGood)) throw new Error("refuses a good body");
      const accepted = badBodies(bodies[0] ?? {}).filter(isGood);
      if (accepted.length > 0) throw new Error("accepts a bad body");
      let at = 0;
      const run = () => {
        at = at + 1 === bodies.length ? 0 : at + 1;
        if (isGood(bodies[at] as Body)) sink.value += 1;
      };
      return { name, run };
    });
  const timed = await race(
    {
      hand: await check("hand-written loop", (body) => loop(body).length === 0),
      ours: await attempt("Kiểm tra", () => {
        const validate = validation(contentOf(workload));
        return check("Kiểm tra", (body) => validate(body).length === 0);
      }),
      zod: await check("zod strict object", zodCheck(workload)),
    },
    pace,
  );
  return {
    title: "Validate one inspection of 110 answers",
    note: "Type, range, at most two decimals, unknown keys; every contender was seen to refuse bodies with each of these.",
    ...tableOf(timed, timed.hand, "a body"),
    verdicts: [compare(goals.validation, timed.ours, timed.hand)],
  };
};

/** One thing wrong in each: a type, a range, the decimals, a key. */
function badBodies(good: Body): readonly Body[] {
  const keyOf = (isWanted: (value: Body[string]) => boolean) =>
    Object.keys(good).find((key) => isWanted(good[key] as Body[string])) ?? "";
  const yesNo = keyOf((value) => typeof value === "boolean");
  const count = keyOf((value) => typeof value === "number");
  const number = keyOf((value) => typeof value === "string");
  return [
    { ...good, [yesNo]: "true" },
    { ...good, [count]: "3" },
    { ...good, [count]: 1.5 },
    { ...good, [count]: 366 },
    { ...good, [count]: -1 },
    { ...good, [number]: 50 },
    { ...good, [number]: "1000.01" },
    { ...good, [number]: "50.125" },
    { ...good, [number]: "50," },
    { ...good, "bench/unknown": true },
  ];
}
