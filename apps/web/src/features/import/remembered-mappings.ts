import type { ImportMapping } from "@kiemtra/core/imports";

/** How a file with these headings was read before. */
export interface RememberedMapping {
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
}

/** Systems have few layouts; older ones are forgotten. */
const MOST = 10;

/** The mapping for a file with the same headings, if one was used on this device. */
export function recall(
  known: readonly RememberedMapping[],
  headings: readonly string[],
): ImportMapping | undefined {
  return known.find((entry) => isSame(entry.headings, headings))?.mapping;
}

/** The list with this mapping first. */
export function remember(
  known: readonly RememberedMapping[],
  latest: RememberedMapping,
): readonly RememberedMapping[] {
  return [latest, ...known.filter(({ headings }) => !isSame(headings, latest.headings))].slice(0, MOST);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, at) => heading === other[at]);
}
