import { useCallback } from "react";
import type { OutboxBody } from "../outbox/outbox-entry.ts";
import { outbox } from "../outbox/the-outbox.ts";
import { useMe } from "../session.ts";
import { useInspection } from "./inspection-context.tsx";
import { type FactChange, recordFact } from "./record-fact.ts";

/** Records facts of the inspection on the screen. */
export function useRecord(): (change: FactChange) => void {
  const me = useMe();
  const { view } = useInspection();
  const author = me?.id;
  const id = view.id;
  return useCallback(
    (change) => {
      if (author) recordFact(id, author, change);
    },
    [author, id],
  );
}

/** Puts a finding or the visit's particulars in the outbox. */
export function useQueue(): (body: OutboxBody) => void {
  const { view } = useInspection();
  const id = view.id;
  return useCallback((body) => void outbox.add(id, body), [id]);
}
