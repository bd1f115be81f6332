const CANDIDATES = ["\t", ";", ","] as const;
const LINES_LOOKED_AT = 30;

/** What parts the cells of a text: as its first line says (`sep=;`), or what stands in at least half of its first lines. */
export function findDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (said) return said;
  const lines = linesOutsideQuotes(text).filter((line) => line.trim() !== "");
  const isUsual = (delimiter: string) =>
    lines.filter((line) => line.includes(delimiter)).length * 2 >= lines.length;
  // A comma may be a decimal or part of a sentence; a tab or a semicolon in every other line is neither.
  return CANDIDATES.find(isUsual) ?? ",";
}

/** The first lines with everything between quotes taken out. */
function linesOutsideQuotes(text: string): readonly string[] {
  const start = text.slice(0, 65_536);
  return start
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .slice(0, LINES_LOOKED_AT);
}
