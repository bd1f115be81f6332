/** Points a line of 12-point text takes. */
const LINE_PT = 16;

/** Times New Roman is narrower than the letter a column is measured in; words that wrap whole eat most of the gain. */
const FILL = 1.05;

/** The height a row needs for wrapped texts: not every spreadsheet finds it by itself when it opens a file. */
export function rowHeightPt(cells: readonly { readonly text: string; readonly width: number }[]): number {
  return LINE_PT * Math.max(1, ...cells.map(({ text, width }) => linesIn(text, width * FILL)));
}

function linesIn(text: string, letters: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
