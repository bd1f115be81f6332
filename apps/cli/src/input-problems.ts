/** How many problems are listed before the rest is only counted. */
const MOST_SHOWN = 20;

/** Bad input, as lines to print: which thing, why, what to do. The command writes nothing else and exits with 2. */
export class InputProblems extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super("bad input");
    this.name = "InputProblems";
    const rest = lines.length - MOST_SHOWN;
    this.lines = rest > 0 ? [...lines.slice(0, MOST_SHOWN), `… and ${rest} more`] : lines;
  }
}
