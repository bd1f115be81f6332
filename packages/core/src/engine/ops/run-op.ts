import { bandsMany, bandsOne } from "./bands.ts";
import { linearFits, linearMany, linearOne } from "./linear.ts";
import { type AnswerColumns, BANDS, LINEAR, type NoCase, type Op, RATIO, TABLE } from "./op.ts";
import { ratioFits, ratioMany, ratioOne } from "./ratio.ts";
import { tableMany, tableOne } from "./table.ts";
import { termsFit, termsMany, termsOne } from "./terms.ts";

/** The points of one unit (thousandths, rounded), or why there are none: below every number of points. */
export function runOne(op: Op, values: Float64Array, states: Uint8Array): number {
  switch (op.kind) {
    case TABLE:
      return tableOne(op, values, states);
    case LINEAR:
      return linearOne(op, values, states);
    case RATIO:
      return ratioOne(op, values, states);
    case BANDS:
      return bandsOne(op, values, states);
    default:
      return termsOne(op, values, states);
  }
}

/** Whether the largest answers of the columns keep every product below 2^53, so that doubles are exact. */
export function fits(op: Op, largest: Float64Array): boolean {
  switch (op.kind) {
    case LINEAR:
      return linearFits(op, largest);
    case RATIO:
      return ratioFits(op, largest);
    case TABLE:
    case BANDS:
      return true;
    default:
      return termsFit(op, largest);
  }
}

/** Points and flags of a range of units. */
export function runMany(
  op: Op,
  columns: AnswerColumns & { readonly largest: Float64Array },
  applies: Uint8Array,
  points: Int32Array,
  flags: Uint8Array,
  noCase: NoCase,
  from: number,
  to: number,
): void {
  switch (op.kind) {
    case TABLE:
      tableMany(op, columns, applies, points, flags, from, to);
      break;
    case LINEAR:
      linearMany(op, columns, applies, points, flags, from, to);
      break;
    case RATIO:
      ratioMany(op, columns, applies, points, flags, noCase, from, to);
      break;
    case BANDS:
      bandsMany(op, columns, applies, points, flags, from, to);
      break;
    default:
      termsMany(op, columns, applies, points, flags, from, to);
  }
}

/** Hears the causes of points that were not reached: code, position of the fact, weight among the causes. */
export type Emit = (code: number, position: number, weight: number) => void;

/** Why the points of one unit were not reached; a single cause has the whole loss. */
export function why(op: Op, values: Float64Array, emit: Emit): void {
  const { kind, position, code, zeroCode, extraCode, extraWeight } = op;
  const x = values[position]!;
  switch (kind) {
    case TABLE:
      emit(code, position, op.times);
      if (extraWeight > 0) emit(extraCode, position, extraWeight);
      return;
    case BANDS:
      emit(code, position, 1);
      return;
    case LINEAR:
      emit(x < op.zeroBelow ? zeroCode : code, position, 1);
      return;
    case RATIO:
      emit(x * op.wholeBelow < values[op.over]! * op.partBelow ? zeroCode : code, position, 1);
      return;
    default:
      whyTerms(op, values, emit);
      return;
  }
}

function whyTerms({ terms, takes, extraCode, extraWeight }: Op, values: Float64Array, emit: Emit): void {
  for (const { position, times, code } of terms) {
    const x = values[position]!;
    const weight = takes ? -times * x : x === 1 ? 0 : times;
    if (weight > 0) emit(code, position, weight);
  }
  if (extraWeight > 0) emit(extraCode, terms[0]!.position, 2 * extraWeight);
}
