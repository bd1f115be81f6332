import { api } from "../api.ts";
import { failureOf } from "../api-error.ts";
import type { SendResult } from "./outbox.ts";
import type { OutboxEntry } from "./outbox-entry.ts";

/** Sends one batch. What can never be taken is refused, with its reason; no network, no session or a fault is tried again. */
export async function sendBatch(batch: readonly OutboxEntry[]): Promise<SendResult> {
  try {
    return await call(batch);
  } catch (error) {
    const failure = failureOf(error);
    const { domain } = failure;
    const kind = batch[0]?.body.kind;
    const isGone =
      (domain?.code === "finding-not-found" && kind === "finding-removed") ||
      (domain?.code === "unit-proposal-not-found" && kind === "unit-proposal-removed");
    if (isGone) return { state: "taken" };
    if (domain && domain.code !== "protocol-too-old") {
      return { state: "refused", code: domain.code, data: domain.data };
    }
    if (failure.kind === "forbidden") return { state: "refused", code: "inspection-not-yours", data: {} };
    if (failure.kind === "malformed") return { state: "refused", code: "event-malformed", data: {} };
    throw error;
  }
}

async function call(batch: readonly OutboxEntry[]): Promise<SendResult> {
  const [first] = batch;
  if (!first) return { state: "taken" };
  switch (first.body.kind) {
    case "fact": {
      const events = batch.flatMap(({ body }) => (body.kind === "fact" ? [body.event] : []));
      return { state: "taken", result: await api.fact.record.mutate({ events }) };
    }
    case "finding":
      await api.finding.save.mutate({ inspectionId: first.inspection, ...first.body.finding });
      return { state: "taken" };
    case "finding-removed":
      await api.finding.remove.mutate({ id: first.body.id });
      return { state: "taken" };
    case "unit-proposal": {
      const { answer: _answer, ...proposal } = first.body.proposal;
      await api.unitProposal.save.mutate({ inspectionId: first.inspection, ...proposal });
      return { state: "taken" };
    }
    case "unit-proposal-removed":
      await api.unitProposal.remove.mutate({ id: first.body.id });
      return { state: "taken" };
    case "visit":
      await api.inspection.saveVisit.mutate({ id: first.inspection, ...first.body.visit });
      return { state: "taken" };
  }
}
