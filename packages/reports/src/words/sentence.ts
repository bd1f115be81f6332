const TRAILING = /[\s.;,:/]+$/u;

/** The text without the punctuation it ends on. An ellipsis of the author stays. */
export function bare(text: string): string {
  return text.trim().replace(TRAILING, "");
}

/** The text closed by one full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (/[!?…]$/u.test(trimmed)) return trimmed;
  return `${bare(trimmed)}.`;
}

/** The last words of a paper end on "./." (Decree 30/2020). */
export function endOfPaper(text: string): string {
  return `${bare(text)}./.`;
}

/** One item a line: ";" at the end of each, "." at the last. */
export function listed(items: readonly string[]): readonly string[] {
  return items.map((item, at) => `${bare(item)}${at === items.length - 1 ? "." : ";"}`);
}

/** *a, b, c, d, đ, e, g …*: the letters that number points in a Vietnamese paper. */
export function pointLetter(at: number): string {
  const letters = "abcdđeghiklmnopqrstuvxy";
  return letters[at] ?? String(at + 1);
}

/** *I, II, III …* for headings and annexes. */
export function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const step = steps.find(([size]) => size <= value);
  return step ? step[1] + roman(value - step[0]) : "";
}
