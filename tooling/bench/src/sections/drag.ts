import { assertRanks, assertSame, assertSameAfterDrags } from "../agreement.ts";
import { assertEqual, type Contender, totalsOf } from "../contender.ts";
import { type BaseFormula, hyperformula } from "../contenders/hyperformula.ts";
import { factsOf, kiemtra, type ManyUnits } from "../contenders/kiemtra.ts";
import { goals } from "../goals.ts";
import { handWritten } from "../hand-written.ts";
import type { Case } from "../interleave.ts";
import { type Absent, attempt, compare, isAbsent, type Measure, race, sink, tableOf } from "../race.ts";
import { dragAt, makeUnits, makeWorkload, type Unit, type Workload } from "../workload.ts";

/** Every question is answered, so that every unit has a rank. */
const NONE_MISSING = { missing: 0, notApplicable: 0.05 };

/** A finger on a weight, against a spreadsheet. */
export const measureProvinceDrag: Measure = async (pace) => {
  const { ours, spreadsheet } = await setUp(102);
  const timed = await race(
    {
      dragAndRank: isAbsent(ours) ? ours : ours.dragAndRank,
      drag: isAbsent(ours) ? ours : ours.drag,
      edition: isAbsent(ours) ? ours : ours.edition,
      full: isAbsent(ours) ? ours : ours.full,
      terms: await spreadsheet("terms"),
      sumif: await spreadsheet("sumif"),
    },
    pace,
  );
  return {
    title: "102 units: drag one weight",
    note: "Another component at each run. The spreadsheet's recalculated totals are read back; it ranks nothing. The goal is for a base written as a sum of terms; written as one SUMIF it recalculates less.",
    ...tableOf(timed, timed.dragAndRank, "a drag"),
    verdicts: [compare(goals.dragBySpreadsheet, timed.terms, timed.dragAndRank)],
  };
};

/** The same for the country, against scoring everything again. */
export const measureCountryDrag: Measure = async (pace) => {
  const { ours } = await setUp(3321);
  const timed = await race(
    {
      full: isAbsent(ours) ? ours : ours.full,
      drag: isAbsent(ours) ? ours : ours.drag,
      dragAndRank: isAbsent(ours) ? ours : ours.dragAndRank,
      edition: isAbsent(ours) ? ours : ours.edition,
    },
    pace,
  );
  return {
    title: "3,321 units: drag one weight",
    note: "Another component at each run.",
    ...tableOf(timed, timed.full, "a drag"),
    verdicts: [compare(goals.dragByFull, timed.drag, timed.full)],
  };
};

async function setUp(n: number) {
  const workload = makeWorkload();
  const units = makeUnits(workload, n, 7, NONE_MISSING);
  const hand = await handWritten(workload);
  const ours = await attempt("Kiểm tra", async () => {
    const facts = units.map((unit, place) => factsOf(workload, unit, place));
    const fresh = async () => {
      const many = kiemtra(workload).load(facts);
      many.score();
      await assertSame(many, hand, units);
      return many;
    };
    const many = await fresh();
    await assertSameAfterDrags(workload, many, hand, units);
    assertRanks(many.rank(), many.totals);
    return oursOf(workload, [many, await fresh(), await fresh(), await fresh()]);
  });
  const spreadsheet = (base: BaseFormula) => spreadsheetCase(workload, units, hand, base);
  return { ours, spreadsheet };
}

/** Each case has units of its own: what one has ranked is no help to another. */
function oursOf(workload: Workload, [a, b, c, d]: readonly [ManyUnits, ManyUnits, ManyUnits, ManyUnits]) {
  const dragging = (
    name: string,
    many: ManyUnits,
    move: (component: number, weight: number) => void,
  ): Case => {
    let k = 0;
    const run = () => {
      const { component, weight } = dragAt(workload, k++);
      move(component, weight);
      sink.value += many.totals[0] as number;
    };
    return { name, run };
  };
  return {
    dragAndRank: dragging("Kiểm tra: points, totals and ranks", a, (component, weight) => {
      a.drag(component, weight);
      sink.value += a.rank()[0] as number;
    }),
    drag: dragging("Kiểm tra: points and totals", b, b.drag),
    edition: dragging("Kiểm tra: the same by a whole edition", c, c.edit),
    full: { name: "Kiểm tra: everything again", run: d.score },
  };
}

function spreadsheetCase(
  workload: Workload,
  units: readonly Unit[],
  hand: Contender,
  base: BaseFormula,
): Promise<Case | Absent> {
  return attempt("hyperformula", async () => {
    const { name, setWeight, readTotals } = hyperformula(workload, units, base);
    const totals = new Float64Array(units.length);
    readTotals(totals);
    assertEqual(name, await totalsOf(hand, units), totals);
    try {
      for (let k = 0; k < 22; k++) {
        const { component, weight } = dragAt(workload, k * 5);
        for (const set of [hand.setWeight, setWeight]) set(component, weight);
      }
      readTotals(totals);
      assertEqual(name, await totalsOf(hand, units), totals);
    } finally {
      for (const { index } of workload.components) hand.setWeight(index, 1);
    }
    // From the second time round: a weight that a cell has already would be no drag.
    let k = workload.components.length;
    const run = () => {
      const { component, weight } = dragAt(workload, k++);
      setWeight(component, weight);
      readTotals(totals);
      sink.value += totals[0] as number;
    };
    return { name, run };
  });
}
