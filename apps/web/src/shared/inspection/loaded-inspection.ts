import { type FactEvent, type FactSheet, factSheet, type Scorecard, scoreWith } from "@kiemtra/core";
import type { InspectionView } from "../api-shapes.ts";
import { waitingEvents } from "../outbox/outbox.ts";
import type { OutboxEntry } from "../outbox/outbox-entry.ts";
import { allEvents, withWaiting } from "./merge-view.ts";
import { type CriterionProgress, listProgress } from "./progress.ts";
import { engineFor } from "./scoring-rules.ts";

/** An inspection as this device sees it: the server's word and what waits to be sent. */
export interface LoadedInspection {
  readonly view: InspectionView;
  readonly events: readonly FactEvent[];
  readonly sheet: FactSheet;
  readonly card: Scorecard;
  readonly progress: readonly CriterionProgress[];
  /** Entries of this inspection that the server has not confirmed. */
  readonly waiting: readonly OutboxEntry[];
  readonly refused: readonly OutboxEntry[];
}

/** Scores what is known now: the same function, the same bytes as on the server. */
export function loadInspection(server: InspectionView, entries: readonly OutboxEntry[]): LoadedInspection {
  const own = entries.filter((entry) => entry.inspection === server.id);
  const waiting = own.filter((entry) => !entry.refused);
  const view = withWaiting(server, waiting);
  const events = allEvents(view, waitingEvents(waiting, view.id));
  const sheet = factSheet(events);
  const card = scoreSheet(view, sheet);
  const progress = listProgress(view.ruleSet.content, card, sheet);
  return { view, events, sheet, card, progress, waiting, refused: own.filter((entry) => entry.refused) };
}

/** The scorecard of this inspection for a sheet of facts. */
export function scoreSheet(view: InspectionView, sheet: FactSheet): Scorecard {
  const engine = engineFor(view.ruleSet.content, view.calendar);
  return scoreWith(engine, { unit: view.unit, facts: sheet, asOf: view.visitOn });
}
