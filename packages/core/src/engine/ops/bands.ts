import { type AnswerColumns, bit, type LeafColumns, OPEN, type Op } from "./op.ts";

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

export function bandsMany(op: Op, { values, states }: AnswerColumns, leaf: LeafColumns): void {
  const { position, bounds, most } = op;
  const [value, state] = [values[position]!, states[position]!];
  const { applies, points, flags, to } = leaf;
  const table = Float64Array.from(op.table);
  if (bounds.length <= UNROLLED) {
    const [b0, b1, b2, b3] = [0, 1, 2, 3].map((k) => bounds[k] ?? Number.POSITIVE_INFINITY) as Four;
    for (let u = leaf.from; u < to; u++) {
      const x = value[u]!;
      const does = applies[u]! & 1;
      const ok = does & state[u]! & bit(x <= most);
      points[u] = table[bit(x >= b0) + bit(x >= b1) + bit(x >= b2) + bit(x >= b3)]! * ok;
      flags[u] = 8 - does * 7 + ((does - ok) << 1);
    }
    return;
  }
  for (let u = leaf.from; u < to; u++) {
    const x = value[u]!;
    const does = applies[u]! & 1;
    const ok = does & state[u]! & bit(x <= most);
    points[u] = table[placeOf(x, bounds)]! * ok;
    flags[u] = 8 - does * 7 + ((does - ok) << 1);
  }
}

type Four = [number, number, number, number];

function placeOf(x: number, bounds: readonly number[]): number {
  let place = 0;
  for (let k = 0; k < bounds.length; k++) place += bit(x >= bounds[k]!);
  return place;
}
