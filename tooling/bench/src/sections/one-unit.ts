import { inHundredths } from "../agreement.ts";
import { assertEqual, totalsOf } from "../contender.ts";
import { factsOf, kiemtra } from "../contenders/kiemtra.ts";
import { goals } from "../goals.ts";
import { handWritten, handWrittenFolded } from "../hand-written.ts";
import type { Case } from "../interleave.ts";
import { admit, type Library } from "../libraries.ts";
import { type Absent, attempt, compare, isAbsent, type Measure, race, sink, tableOf } from "../race.ts";
import { makeUnits, makeWorkload } from "../workload.ts";

/** One inspection at a time, another one at each run. */
export const measureOneUnit: Measure = async (pace) => {
  const workload = makeWorkload();
  const units = makeUnits(workload, 102);
  const hand = await handWritten(workload);
  const folded = await handWrittenFolded(workload);
  assertEqual(folded.name, await totalsOf(hand, units), await totalsOf(folded, units));
  const each = <T>(name: string, items: readonly T[], use: (item: T) => number): Case => {
    let at = 0;
    const run = () => {
      at = at + 1 === items.length ? 0 : at + 1;
      sink.value += use(items[at] as T);
    };
    return { name, run };
  };
  const library = async (name: Library): Promise<Case | Absent> => {
    const contender = await admit(name, workload, hand, units);
    if (isAbsent(contender)) return contender;
    let at = 0;
    const run = () => contender.total(units[at++ % units.length] as (typeof units)[number]);
    return { name: contender.name, run };
  };
  const ours = await attempt("Kiểm tra", async () => {
    const scorer = kiemtra(workload);
    const sheets = units.map((unit, place) => factsOf(workload, unit, place));
    const answers = sheets.map(scorer.encode);
    assertEqual("Kiểm tra", await totalsOf(hand, units), inHundredths(answers.map(scorer.total)));
    if (!answers.every((row) => scorer.trace(row) > 0)) throw new Error("there is no trace");
    return {
      score: each("Kiểm tra, score only", answers, scorer.total),
      trace: each("Kiểm tra, with the full trace", answers, scorer.trace),
      byKey: each("Kiểm tra, from a sheet of facts by key", sheets, (sheet) =>
        scorer.total(scorer.encode(sheet)),
      ),
    };
  });
  const timed = await race(
    {
      hand: each(hand.name, units, (unit) => hand.total(unit) as number),
      folded: each(folded.name, units, (unit) => folded.total(unit) as number),
      ours: isAbsent(ours) ? ours : ours.score,
      trace: isAbsent(ours) ? ours : ours.trace,
      byKey: isAbsent(ours) ? ours : ours.byKey,
      jsonLogic: await library("jsonLogic"),
      cel: await library("cel"),
      zen: await library("zen"),
      jsonRules: await library("jsonRules"),
    },
    pace,
  );
  return {
    title: "One unit, 110 components",
    note: "Ours reads answers by position, hand-written code and libraries read them by name from an object.",
    ...tableOf(timed, timed.hand, "a unit"),
    verdicts: [
      compare(goals.oneByHand, timed.ours, timed.hand),
      compare(goals.oneByJsonLogic, timed.jsonLogic, timed.ours),
      compare(goals.oneByJsonRules, timed.jsonRules, timed.ours),
      compare(goals.trace, timed.trace, timed.ours),
    ],
  };
};
