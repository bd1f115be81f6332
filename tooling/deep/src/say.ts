/** One line of progress, on stderr: stdout belongs to the result. */
export function say(text: string): void {
  process.stderr.write(`▸ ${text}\n`);
}

/** How long something took. */
export function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(0)} s`;
}
