import type { FactEvent, FactEventValue } from "@kiemtra/core";
import { eventId } from "./event-id.ts";

/** One thing that was recorded at a visit, by whom. */
export interface RecordedFact {
  readonly fact: string;
  readonly row?: string;
  readonly value: FactEventValue;
  readonly author: string;
}

/** Where and when facts were recorded. */
export interface RecordingPlace {
  readonly orgId: string;
  readonly inspectionId: string;
  readonly source: "inspector" | "national-portal";
  readonly device: string;
  readonly startedAt: Date;
}

const SECONDS_APART = 40;

/** The events of a visit, one after the other. Nothing replaces anything: bases are empty. */
export function factEvents(place: RecordingPlace, facts: readonly RecordedFact[]): readonly FactEvent[] {
  return facts.map(({ fact, row, value, author }, index) => {
    const at = new Date(place.startedAt.getTime() + index * SECONDS_APART * 1000);
    return {
      schema: 1,
      id: eventId(at, [place.inspectionId, author, fact, row ?? ""].join("/")),
      org: place.orgId,
      inspection: place.inspectionId,
      layer: "inspection",
      source: place.source,
      fact,
      ...(row !== undefined && { row }),
      value,
      base: [],
      author,
      device: place.device,
      observedAt: at.toISOString(),
      recordedAt: at.toISOString(),
      timeZone: "Asia/Ho_Chi_Minh",
    };
  });
}

/** A time of day in Viet Nam (UTC+7, no summer time). */
export function vietnamTime(date: string, time: string): Date {
  return new Date(`${date}T${time}:00+07:00`);
}
