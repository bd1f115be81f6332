import { type AnswerColumns, bit, OPEN, type Op } from "./op.ts";

/** One figure among ascending bounds: how many it reaches looks its points up. Uses `bounds`, `table`, `most`. */
export function bandsOne(
  { position, bounds, table, most }: Op,
  values: Float64Array,
  states: Uint8Array,
): number {
  const x = values[position]!;
  return states[position] === 1 && x <= most ? (table[placeOf(x, bounds)] ?? OPEN) : OPEN;
}

const UNROLLED = 4;

export function bandsMany(
  op: Op,
  { values, states }: AnswerColumns,
  applies: Uint8Array,
  points: Int32Array,
  flags: Uint8Array,
  from: number,
  to: number,
): void {
  const { position, bounds, most } = op;
  const value = values[position]!;
  const state = states[position]!;
  op.look ??= Int32Array.from(op.table);
  const { look } = op;
  if (bounds.length > UNROLLED) {
    for (let u = from; u < to; u++) {
      const x = value[u]!;
      const own = applies[u]! & 9;
      const does = own & 1;
      const ok = does & state[u]! & bit(x <= most);
      points[u] = look[placeOf(x, bounds)]! & -ok;
      flags[u] = own + ((does - ok) << 1);
    }
    return;
  }
  const b0 = bounds[0] ?? Number.POSITIVE_INFINITY;
  const b1 = bounds[1] ?? Number.POSITIVE_INFINITY;
  const b2 = bounds[2] ?? Number.POSITIVE_INFINITY;
  const b3 = bounds[3] ?? Number.POSITIVE_INFINITY;
  for (let u = from; u < to; u++) {
    const x = value[u]!;
    const own = applies[u]! & 9;
    const does = own & 1;
    const ok = does & state[u]! & bit(x <= most);
    points[u] = look[bit(x >= b0) + bit(x >= b1) + bit(x >= b2) + bit(x >= b3)]! & -ok;
    flags[u] = own + ((does - ok) << 1);
  }
}

function placeOf(x: number, bounds: readonly number[]): number {
  let place = 0;
  for (let k = 0; k < bounds.length; k++) place += bit(x >= bounds[k]!);
  return place;
}
