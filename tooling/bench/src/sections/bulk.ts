import { assertSame, assertSameAfterDrags } from "../agreement.ts";
import { assertEqual, type Contender, totalsOf } from "../contender.ts";
import { factsOf, kiemtra } from "../contenders/kiemtra.ts";
import { type Goal, goals } from "../goals.ts";
import { handWritten, handWrittenFolded } from "../hand-written.ts";
import type { Case } from "../interleave.ts";
import { admit, type Library } from "../libraries.ts";
import { type Absent, attempt, compare, isAbsent, type Measure, race, sink, tableOf } from "../race.ts";
import { makeUnits, makeWorkload, type Unit } from "../workload.ts";

/** The units of a province: every library takes part. */
export const measureProvince = bulk(102, ["jsonLogic", "cel", "zen", "jsonRules"], {
  hand: goals.provinceByHand,
  jsonLogic: goals.provinceByJsonLogic,
  jsonRules: goals.provinceByJsonRules,
});

/** The units of the country: the libraries that are through within a second. */
export const measureCountry = bulk(3321, ["jsonLogic", "cel"], {
  hand: goals.countryByHand,
  jsonLogic: goals.countryByJsonLogic,
});

interface BulkGoals {
  readonly hand: Goal;
  readonly jsonLogic: Goal;
  readonly jsonRules?: Goal;
}

/** Many units, every rule again. */
function bulk(n: number, names: readonly Library[], wanted: BulkGoals): Measure {
  return async (pace) => {
    const workload = makeWorkload();
    const units = makeUnits(workload, n);
    const hand = await handWritten(workload);
    const folded = await handWrittenFolded(workload);
    assertEqual(folded.name, await totalsOf(hand, units), await totalsOf(folded, units));
    const ours = await attempt("Kiểm tra", async (): Promise<Case> => {
      const many = kiemtra(workload).load(units.map((unit, place) => factsOf(workload, unit, place)));
      many.score();
      await assertSame(many, hand, units);
      await assertSameAfterDrags(workload, many, hand, units);
      return { name: "Kiểm tra, columns", run: many.score };
    });
    const libraries: Partial<Record<Library, Case | Absent>> = {};
    for (const name of names) {
      const contender = await admit(name, workload, hand, units);
      libraries[name] = isAbsent(contender) ? contender : overAll(contender, units);
    }
    const notHere: Absent = { name: "a library", why: "takes no part here" };
    const cases: Record<string, Case | Absent> = {
      hand: overAll(hand, units),
      folded: overAll(folded, units),
      ours,
      ...libraries,
    };
    const timed = await race(cases, pace);
    const [byHand = notHere, own = notHere] = [timed.hand, timed.ours];
    return {
      title: `${n.toLocaleString("en")} units, 110 components, everything again`,
      note: "Ours keeps the points of every node, the others keep the totals.",
      ...tableOf(timed, byHand, "a pass"),
      verdicts: [
        compare(wanted.hand, own, byHand),
        compare(wanted.jsonLogic, timed.jsonLogic ?? notHere, own),
        ...(wanted.jsonRules ? [compare(wanted.jsonRules, timed.jsonRules ?? notHere, own)] : []),
      ],
    };
  };
}

/** All units once; only a library that gives promises is waited for. */
function overAll(contender: Pick<Contender, "name" | "total">, units: readonly Unit[]): Case {
  const { name, total } = contender;
  const first = total(units[0] as Unit);
  if (first instanceof Promise) {
    const run = async () => {
      for (const unit of units) sink.value += await total(unit);
    };
    return { name, run };
  }
  const run = () => {
    for (let u = 0; u < units.length; u++) sink.value += total(units[u] as Unit) as number;
  };
  return { name, run };
}
