import type { FactEvent } from "@kiemtra/core";
import type {
  Finding,
  InspectionView,
  RecordResult,
  ServerEvent,
  UnitProposal,
  Visit,
} from "../api-shapes.ts";
import type { OutboxEntry } from "../outbox/outbox-entry.ts";

/** The view with events that the server has sent or taken; each once, in the server's order. */
export function withServerEvents(
  view: InspectionView,
  events: readonly ServerEvent[],
  cursor: number = view.cursor,
): InspectionView {
  const known = new Set(view.events.map((event) => event.id));
  const added = events.filter((event) => !known.has(event.id));
  if (added.length === 0 && cursor === view.cursor) return view;
  return { ...view, events: [...view.events, ...added], cursor };
}

/** The view once the server has taken a batch of this inspection's entries. */
export function afterTaken(
  view: InspectionView,
  batch: readonly OutboxEntry[],
  result: RecordResult | undefined,
): InspectionView {
  const receipts = new Map((result?.accepted ?? []).map((receipt) => [receipt.id, receipt]));
  const taken = batch.flatMap(({ body }) => {
    const receipt = body.kind === "fact" ? receipts.get(body.event.id) : undefined;
    return body.kind === "fact" && receipt ? [{ ...body.event, seq: receipt.seq, late: receipt.late }] : [];
  });
  return withWaiting(withServerEvents(view, taken), batch);
}

/** The view with findings, what the unit brought up, and particulars that wait in the outbox. */
export function withWaiting(view: InspectionView, entries: readonly OutboxEntry[]): InspectionView {
  let findings: readonly Finding[] = view.findings;
  let proposals: readonly UnitProposal[] = view.unitProposals;
  let visit: Visit = view.visit;
  for (const { body, inspection } of entries) {
    if (inspection !== view.id) continue;
    if (body.kind === "visit") visit = body.visit;
    if (body.kind === "finding-removed") findings = findings.filter(({ id }) => id !== body.id);
    if (body.kind === "finding") findings = withNew(findings, body.finding);
    if (body.kind === "unit-proposal-removed") proposals = proposals.filter(({ id }) => id !== body.id);
    if (body.kind === "unit-proposal") proposals = withNew(proposals, body.proposal);
  }
  return findings === view.findings && proposals === view.unitProposals && visit === view.visit
    ? view
    : { ...view, findings: [...findings], unitProposals: [...proposals], visit };
}

/** Every event that counts: the server's, and those that wait on this device. */
export function allEvents(view: InspectionView, waiting: readonly FactEvent[]): readonly FactEvent[] {
  const known = new Set(view.events.map((event) => event.id));
  return [...view.events.filter((event) => !event.late), ...waiting.filter((event) => !known.has(event.id))];
}

function withNew<T extends { readonly id: string }>(list: readonly T[], entry: T): readonly T[] {
  const at = list.findIndex(({ id }) => id === entry.id);
  return at < 0 ? [...list, entry] : list.with(at, entry);
}
