/** Whether following `next` from `start` comes back to `start`. */
export function reachesItself(start: string, next: (key: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const waiting = [...next(start)];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (key === start) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    waiting.push(...next(key));
  }
  return false;
}
