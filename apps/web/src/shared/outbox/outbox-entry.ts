import { type FactEvent, seriesKey, type TextData } from "@kiemtra/core";
import type { Finding, UnitProposal, Visit } from "../api-shapes.ts";

/** Something a person did that the server has not confirmed yet. */
export type OutboxBody =
  | { readonly kind: "fact"; readonly event: FactEvent }
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "finding-removed"; readonly id: string }
  | { readonly kind: "unit-proposal"; readonly proposal: UnitProposal }
  | { readonly kind: "unit-proposal-removed"; readonly id: string }
  | { readonly kind: "visit"; readonly visit: Visit };

export interface OutboxEntry {
  /** A fact's own id; a finding or the visit's particulars have one entry, the newest. */
  readonly key: string;
  readonly user: string;
  readonly inspection: string;
  readonly body: OutboxBody;
  /** Why the server did not take it; it stays on the device. */
  readonly refused?: { readonly code: string; readonly data: TextData };
}

/** The key under which a body waits. */
export function outboxKey(inspection: string, body: OutboxBody): string {
  switch (body.kind) {
    case "fact":
      return body.event.id;
    case "finding":
      return `finding:${body.finding.id}`;
    case "finding-removed":
      return `finding:${body.id}`;
    case "unit-proposal":
      return `unit-proposal:${body.proposal.id}`;
    case "unit-proposal-removed":
      return `unit-proposal:${body.id}`;
    case "visit":
      return `visit:${inspection}`;
  }
}

const BATCH = 50;

/**
 * What is sent next: facts of one inspection, one event per series, so that a refused event never has a successor
 * on the server; or one finding or visit.
 */
export function nextBatch(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const waiting = entries.filter((entry) => !entry.refused);
  const firstFact = waiting.find((entry) => entry.body.kind === "fact");
  if (!firstFact) return waiting.slice(0, 1);
  const series = new Set<string>();
  return waiting
    .filter(({ body, inspection }) => {
      if (body.kind !== "fact" || inspection !== firstFact.inspection) return false;
      const key = seriesKey(body.event);
      if (series.has(key)) return false;
      series.add(key);
      return true;
    })
    .slice(0, BATCH);
}

/** Lets the events after a refused one stand on what it stood on. */
export function rebaseAfterRefusal(
  entries: readonly OutboxEntry[],
  refused: FactEvent,
): readonly OutboxEntry[] {
  return entries.map((entry) => {
    if (entry.body.kind !== "fact" || !entry.body.event.base.includes(refused.id)) return entry;
    const kept = entry.body.event.base.filter((id) => id !== refused.id);
    const base = [...new Set([...kept, ...refused.base])];
    return { ...entry, body: { kind: "fact", event: { ...entry.body.event, base } } };
  });
}
