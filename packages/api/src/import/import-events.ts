import { type FactEvent, factTips, seriesKey } from "@kiemtra/core";
import type { ImportInput } from "./import-input.ts";

/** Where an import records: the visit's own figures, so that people see, correct and decide them as any other. */
const PLACE = { layer: "inspection", source: "inspector" } as const;

/** The name under which events tell that a file gave them, and which kind of file. */
export function deviceOf({ plugin, import: key }: Pick<ImportInput, "plugin" | "import">): string {
  return `import:${plugin}/${key}`;
}

/** What an import makes of the facts of one visit. */
export interface ImportedEvents {
  readonly events: readonly FactEvent[];
  /** Facts that stand as the file has them, or that a person has decided since this value came. */
  readonly unchanged: number;
  /** Facts for which a person recorded another value: both are kept, the head decides. */
  readonly clashes: number;
}

/** What the events of an import have in common. */
export type ImportStamp = Pick<
  FactEvent,
  "org" | "inspection" | "author" | "device" | "observedAt" | "recordedAt"
>;

/**
 * The events that a file adds to a visit. It takes the place of what the same kind of file gave before, never of what a
 * person recorded; a value that came before is not recorded again, even where a person has decided otherwise since.
 */
export function importEvents(
  stored: readonly FactEvent[],
  facts: ImportInput["units"][number]["facts"],
  stamp: ImportStamp,
  newId: () => string,
): ImportedEvents {
  const series = Map.groupBy(stored, seriesKey);
  const events: FactEvent[] = [];
  let [unchanged, clashes] = [0, 0];
  for (const { fact, value } of facts) {
    const before = series.get(seriesKey({ ...PLACE, fact })) ?? [];
    const tips = factTips(before);
    const isSame = (event: FactEvent | undefined) => event?.value === value;
    if (
      isSame(before.findLast(({ device }) => device === stamp.device)) ||
      (tips.length > 0 && tips.every(isSame))
    ) {
      unchanged += 1;
      continue;
    }
    const replaced = tips.filter((tip) => tip.device === stamp.device || tip.value === null);
    if (tips.some((tip) => !replaced.includes(tip) && !isSame(tip))) clashes += 1;
    const base = replaced.map(({ id }) => id);
    events.push({
      schema: 1,
      id: newId(),
      ...stamp,
      ...PLACE,
      fact,
      value,
      base,
      timeZone: "Asia/Ho_Chi_Minh",
    });
  }
  return { events, unchanged, clashes };
}
