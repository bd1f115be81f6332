/** One line of progress, on stderr: stdout belongs to the result. */
export function sayStep(text) {
  process.stderr.write(`▸ ${text}\n`);
}

/** How long something took, for a line of progress. */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
