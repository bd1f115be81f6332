import { type AnswerColumns, type LeafColumns, OPEN, type Op } from "./op.ts";

/** A yes/no or a choice: the answer's number looks its points up. Uses `position`, `table`. */
export function tableOne({ position, table }: Op, values: Float64Array, states: Uint8Array): number {
  return states[position] === 1 ? (table[values[position]!] ?? OPEN) : OPEN;
}

export function tableMany(
  { position, table }: Op,
  { values, states }: AnswerColumns,
  leaf: LeafColumns,
): void {
  const [value, state] = [values[position]!, states[position]!];
  const { applies, points, flags, to } = leaf;
  const look = Float64Array.from(table);
  for (let u = leaf.from; u < to; u++) {
    const does = applies[u]! & 1;
    const ok = does & state[u]!;
    points[u] = look[value[u]!]! * ok;
    flags[u] = 8 - does * 7 + ((does - ok) << 1);
  }
}

/** A yes/no: two cases need no look-up. */
export function yesNoMany(
  { position, table }: Op,
  { values, states }: AnswerColumns,
  leaf: LeafColumns,
): void {
  const [value, state] = [values[position]!, states[position]!];
  const { applies, points, flags, to } = leaf;
  const [no, yes] = [table[0]!, table[1]!];
  for (let u = leaf.from; u < to; u++) {
    const does = applies[u]! & 1;
    const ok = does & state[u]!;
    points[u] = (no + (yes - no) * value[u]!) * ok;
    flags[u] = 8 - does * 7 + ((does - ok) << 1);
  }
}
