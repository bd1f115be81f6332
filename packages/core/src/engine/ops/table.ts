import { type AnswerColumns, OPEN, type Op } from "./op.ts";

/** A yes/no or a choice: the answer's number looks its points up. Uses `position`, `table`. */
export function tableOne({ position, table }: Op, values: Float64Array, states: Uint8Array): number {
  return states[position] === 1 ? table[values[position]!]! : OPEN;
}

export function tableMany(
  op: Op,
  { values, states }: AnswerColumns,
  applies: Uint8Array,
  points: Int32Array,
  flags: Uint8Array,
  from: number,
  to: number,
): void {
  const value = values[op.position]!;
  const state = states[op.position]!;
  if (op.table.length === 2) {
    const no = op.table[0]!;
    const more = op.table[1]! - no;
    for (let u = from; u < to; u++) {
      const own = applies[u]! & 9;
      const does = own & 1;
      const ok = does & state[u]!;
      points[u] = ((no + more * value[u]!) | 0) & -ok;
      flags[u] = own + ((does - ok) << 1);
    }
    return;
  }
  op.look ??= Int32Array.from(op.table);
  const { look } = op;
  for (let u = from; u < to; u++) {
    const own = applies[u]! & 9;
    const does = own & 1;
    const ok = does & state[u]!;
    points[u] = look[value[u]! | 0]! & -ok;
    flags[u] = own + ((does - ok) << 1);
  }
}
