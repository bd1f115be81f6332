import { amendView } from "../inspection/inspection-view.ts";
import { afterTaken } from "../inspection/merge-view.ts";
import { useStore } from "../store.ts";
import { createOutbox, type OutboxState } from "./outbox.ts";
import { deviceStore } from "./outbox-store.ts";
import { sendBatch } from "./send-batch.ts";

/** The one outbox of this page. */
export const outbox = createOutbox({
  store: deviceStore,
  send: sendBatch,
  onTaken: (batch, result) => {
    const [first] = batch;
    if (first) amendView(first.user, first.inspection, (view) => afterTaken(view, batch, result));
  },
  now: () => new Date(),
  later: (run, ms) => void setTimeout(run, ms),
});

addEventListener("online", () => void outbox.flush());

export function useOutbox(): OutboxState {
  return useStore(outbox.state);
}
