import { type FactEvent, type FactEventValue, seriesKey, seriesState } from "@kiemtra/core";
import type { InspectionView } from "../api-shapes.ts";
import { deviceId } from "../device.ts";
import { waitingEvents } from "../outbox/outbox.ts";
import { outbox } from "../outbox/the-outbox.ts";
import { pushUndo } from "../undo.ts";
import { uuidV7 } from "../uuid.ts";
import { knownView } from "./inspection-view.ts";
import { allEvents } from "./merge-view.ts";

/** What a person says about one fact, or about one row of it; `null` puts it back to untouched. */
export interface FactChange {
  readonly fact: string;
  readonly row?: string | undefined;
  readonly value: FactEventValue;
}

/** Records a change as an event over the current tips: on the device at once, then to the server. */
export function recordFact(inspection: string, author: string, change: FactChange): void {
  const before = writeEvent(inspection, author, change);
  if (before === undefined) return;
  pushUndo("undo.recorded", () => void writeEvent(inspection, author, { ...change, value: before }));
}

/**
 * Writes the event and answers what the series said before; `undefined` when nothing changed, or when it settled a
 * clash: no single event brings that back.
 */
function writeEvent(
  inspection: string,
  author: string,
  { fact, row, value }: FactChange,
): FactEventValue | undefined {
  const view = knownView(inspection);
  if (!view) return undefined;
  const events = allEvents(view, waitingEvents(outbox.state.get().entries, inspection));
  const place = { layer: "inspection", source: "inspector", fact, ...(row && { row }) } as const;
  const key = seriesKey(place);
  const state = seriesState(events.filter((event) => seriesKey(event) === key));
  const before = state.state === "known" ? state.value : null;
  if (state.state !== "clash" && JSON.stringify(before) === JSON.stringify(value)) return undefined;
  const tips = state.state === "untouched" ? tipsOf(events, key) : state.tips;
  const event = stamp(view, author, { ...place, value, base: tips.map(({ id }) => id) });
  void outbox.add(inspection, { kind: "fact", event });
  return state.state === "clash" ? undefined : before;
}

/** An untouched series may still have a tip: the event that emptied it. */
function tipsOf(events: readonly FactEvent[], key: string): readonly FactEvent[] {
  const series = events.filter((event) => seriesKey(event) === key);
  const replaced = new Set(series.flatMap((event) => event.base));
  return series.filter((event) => !replaced.has(event.id));
}

function stamp(
  view: InspectionView,
  author: string,
  said: Pick<FactEvent, "layer" | "source" | "fact" | "row" | "value" | "base">,
): FactEvent {
  const now = new Date();
  return {
    schema: 1,
    id: uuidV7(now.getTime()),
    org: view.org,
    inspection: view.id,
    ...said,
    author,
    device: deviceId(),
    observedAt: now.toISOString(),
    recordedAt: now.toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
