/** Four digits from a permanent id (FNV-1a), the same on every device: a seed that nobody chose. */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return 1000 + ((hash >>> 0) % 9000);
}
