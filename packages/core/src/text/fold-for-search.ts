/** Text without accents, case or double spaces, so that `an loc` finds `An Lộc`. The collator cannot do this: ô ≠ o. */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
