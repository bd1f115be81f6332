import { foldForSearch } from "../text/fold-for-search.ts";
import { cellText, type ImportRow, isBlank } from "./import-row.ts";
import type { ImportColumn } from "./import-spec.ts";

/** Which heading of the file stands for which column. */
export type ImportMapping = Readonly<Record<string, string>>;

/** The row that heads a file's columns: its place in the list, and the headings with no two alike. */
export interface FoundHeadings {
  readonly at: number;
  readonly headings: readonly string[];
}

/** Reports have a title, a period and empty lines above their headings. */
const ROWS_LOOKED_AT = 30;

/** The headings of a row: a repeated one gets a number, an empty one the column's letter. */
export function headingsOf({ cells }: ImportRow): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const text = isBlank(cell) ? `(${columnLetter(index)})` : cellText(cell).replace(/\s+/g, " ");
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times > 1 ? `${text} (${times})` : text;
  });
}

/** The row whose headings fit the most columns, the first of equals; without any, the first with two texts. */
export function findHeadings(
  rows: readonly ImportRow[],
  columns: readonly ImportColumn[],
): FoundHeadings | undefined {
  let best: FoundHeadings | undefined;
  let most = 0;
  for (const [at, row] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const headings = headingsOf(row);
    const fits = Object.keys(guessMapping(headings, columns)).length;
    if (fits > most) [best, most] = [{ at, headings }, fits];
  }
  if (best) return best;
  const at = rows.findIndex(({ cells }) => cells.filter((cell) => typeof cell === "string").length >= 2);
  const row = rows[at];
  return row && { at, headings: headingsOf(row) };
}

/**
 * The first guess of a mapping, without regard to case and diacritics: a heading that is one of the usual ones, then one
 * that holds it. Each heading is taken once.
 */
export function guessMapping(headings: readonly string[], columns: readonly ImportColumn[]): ImportMapping {
  const folded = headings.map((text) => ({ text, words: ` ${foldHeading(text)} ` }));
  const guesses = columns.flatMap(({ key, headings: usual }) =>
    usual.flatMap((name, rank) => {
      const wanted = ` ${foldHeading(name)} `;
      return folded
        .filter(({ words }) => words.includes(wanted))
        .map(({ text, words }) => ({ key, text, rank, isWhole: words === wanted, length: wanted.length }));
    }),
  );
  guesses.sort(
    (a, b) => Number(b.isWhole) - Number(a.isWhole) || (a.isWhole ? a.rank - b.rank : b.length - a.length),
  );
  const mapping = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, text } of guesses) {
    if (mapping.has(key) || taken.has(text)) continue;
    mapping.set(key, text);
    taken.add(text);
  }
  return Object.fromEntries(mapping);
}

/** A heading as it is compared: no case, accents, punctuation or line breaks. */
export function foldHeading(text: string): string {
  return foldForSearch(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
