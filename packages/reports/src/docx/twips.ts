import { PAGE } from "../paper/measures.ts";

/** Word counts in twentieths of a point; rounded up, so that no margin falls short of its least. */
export function twipsOfMm(mm: number): number {
  return Math.ceil((mm * 1440) / 25.4);
}

export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

/** The width text has between the margins. */
export function textWidthTwips(isLandscape: boolean): number {
  const width = isLandscape ? PAGE.heightMm : PAGE.widthMm;
  return twipsOfMm(width) - twipsOfMm(PAGE.leftMm) - twipsOfMm(PAGE.rightMm);
}
