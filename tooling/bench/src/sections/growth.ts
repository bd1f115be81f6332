import { inHundredths } from "../agreement.ts";
import { assertEqual, totalsOf } from "../contender.ts";
import { contentOf, kiemtra, type ManyUnits } from "../contenders/kiemtra.ts";
import { goals, judge } from "../goals.ts";
import { handWritten } from "../hand-written.ts";
import { heldBytes } from "../held-bytes.ts";
import type { Timed } from "../interleave.ts";
import { median } from "../interleave.ts";
import { type Absent, attempt, compare, figure, isAbsent, type Measure, race } from "../race.ts";
import { makeColumns, makeWorkload, unitAt, type Workload } from "../workload.ts";

interface Size {
  readonly units: number;
  readonly components: number;
  readonly many: ManyUnits | Absent;
}

/** What a component costs as units and components become many. */
export const measureGrowth: Measure = async (pace) => {
  const usual = makeWorkload();
  const large = makeWorkload(2200, 160);
  const sizes = {
    few: await sizeOf(usual, 10_000),
    million: await sizeOf(usual, 1_000_000),
    narrow: await sizeOf(usual, 1000),
    wide: await sizeOf(large, 1000),
  };
  const caseOf = ({ units, components, many }: Size) =>
    isAbsent(many)
      ? many
      : {
          name: `${units.toLocaleString("en")} units × ${components.toLocaleString("en")} components`,
          run: many.score,
        };
  const byUnits = await race({ few: caseOf(sizes.few), million: caseOf(sizes.million) }, pace);
  const byComponents = await race({ narrow: caseOf(sizes.narrow), wide: caseOf(sizes.wide) }, pace);
  const timed = { ...byUnits, ...byComponents };
  const { few } = sizes;
  return {
    title: "Growth",
    note: "Everything again, in columns that were made directly. Bytes are those of all typed arrays that the columns hold: values, states, what applies, points and flags of every node, totals, scratch.",
    head: ["", "ns a component, median", "min", "max", "bytes a fact, points kept"],
    rows: (Object.keys(sizes) as (keyof typeof sizes)[]).map((key) => rowOf(sizes[key], timed[key])),
    verdicts: [
      compare(goals.millionUnits, timed.million, timed.few, 1 / 100),
      compare(goals.manyComponents, timed.wide, timed.narrow, 110 / 2200),
      judge(goals.bytes, isAbsent(few.many) ? few.many.why : bytesPerFact(few)),
    ],
  };
};

/** Lays out and scores so many units, and holds a thousand of them against hand-written code. */
async function sizeOf(workload: Workload, units: number): Promise<Size> {
  const many = await attempt(`Kiểm tra, ${units.toLocaleString("en")} units`, async () => {
    const columns = makeColumns(workload, units);
    const laid = kiemtra(workload, contentOf(workload)).lay(columns);
    laid.score();
    const hand = await handWritten(workload);
    const picked = Array.from({ length: 1000 }, (_, k) => Math.floor((k * units) / 1000));
    const wanted = await totalsOf(
      hand,
      picked.map((u) => unitAt(workload, columns, u)),
    );
    assertEqual("Kiểm tra", wanted, inHundredths(picked.map((u) => laid.totals[u] ?? Number.NaN)));
    return laid;
  });
  return { units, components: workload.components.length, many };
}

function rowOf(size: Size, timed: Timed | Absent): readonly string[] {
  if (isAbsent(timed)) return [timed.name, `absent: ${timed.why}`, "", "", ""];
  const nanos = (ms: number) => figure((ms * 1e6) / size.units / size.components);
  const { times } = timed;
  return [
    timed.name,
    nanos(median(times)),
    nanos(Math.min(...times)),
    nanos(Math.max(...times)),
    figure(bytesPerFact(size)),
  ];
}

function bytesPerFact({ units, components, many }: Size): number {
  return isAbsent(many) ? Number.NaN : heldBytes(many.columns) / units / components;
}
