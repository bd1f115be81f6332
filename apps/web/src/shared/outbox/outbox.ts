import type { FactEvent } from "@kiemtra/core";
import type { RecordResult } from "../api-shapes.ts";
import { createStore, type Store } from "../store.ts";
import {
  nextBatch,
  type OutboxBody,
  type OutboxEntry,
  outboxKey,
  rebaseAfterRefusal,
} from "./outbox-entry.ts";
import type { OutboxStore } from "./outbox-store.ts";

export interface OutboxState {
  readonly entries: readonly OutboxEntry[];
  /** *saving* to the device, *sending* to the server, *stuck* until the next try. */
  readonly phase: "idle" | "saving" | "sending" | "stuck";
  readonly lastSentAt?: string;
}

/** How a batch fared: taken, refused for a reason, or neither, to be tried again. */
export type SendResult =
  | { readonly state: "taken"; readonly result?: RecordResult }
  | {
      readonly state: "refused";
      readonly code: string;
      readonly data: Readonly<Record<string, string | number>>;
    };

export interface OutboxPorts {
  readonly store: OutboxStore;
  /** Sends one batch; throws when the server could not be reached. */
  readonly send: (batch: readonly OutboxEntry[]) => Promise<SendResult>;
  /** Lets the screens keep what the server has taken, in the same breath in which it leaves the outbox. */
  readonly onTaken: (batch: readonly OutboxEntry[], result: RecordResult | undefined) => void;
  readonly now: () => Date;
  readonly later: (run: () => void, ms: number) => void;
}

export interface Outbox {
  readonly state: Store<OutboxState>;
  /** Takes up the person's own queue from the device. */
  readonly open: (user: string) => Promise<void>;
  readonly close: () => void;
  readonly add: (inspection: string, body: OutboxBody) => Promise<void>;
  readonly discard: (entry: OutboxEntry) => Promise<void>;
  readonly flush: () => Promise<void>;
}

const RETRY_MS = [2_000, 5_000, 15_000, 60_000];

/** The queue between the device and the server: saved here first, sent when it can be, never lost on the way. */
export function createOutbox({ store, send, onTaken, now, later }: OutboxPorts): Outbox {
  const state = createStore<OutboxState>({ entries: [], phase: "idle" });
  const change = (part: Partial<OutboxState>) => state.set({ ...state.get(), ...part });
  let user: string | undefined;
  let running = false;
  let failures = 0;

  const add: Outbox["add"] = async (inspection, body) => {
    if (!user) return;
    const entry: OutboxEntry = { key: outboxKey(inspection, body), user, inspection, body };
    const others = state.get().entries.filter((other) => other.key !== entry.key);
    change({ entries: [...others, entry], phase: running ? "sending" : "saving" });
    await store.put(entry).catch(() => undefined);
    await flush();
  };

  const drop = async (entry: OutboxEntry) => {
    change({ entries: state.get().entries.filter((other) => other !== entry) });
    const newer = state.get().entries.some((other) => other.key === entry.key);
    if (!newer) await store.remove(entry).catch(() => undefined);
  };

  const refuse = async (entry: OutboxEntry, refused: NonNullable<OutboxEntry["refused"]>) => {
    const marked: OutboxEntry = { ...entry, refused };
    const swapped = state.get().entries.map((other) => (other === entry ? marked : other));
    const entries = entry.body.kind === "fact" ? rebaseAfterRefusal(swapped, entry.body.event) : swapped;
    const changed = entries.filter((other, at) => other === marked || other !== swapped[at]);
    change({ entries });
    for (const other of changed) await store.put(other).catch(() => undefined);
  };

  const settle = async (batch: readonly OutboxEntry[], sent: SendResult) => {
    if (sent.state === "refused") {
      for (const entry of batch) await refuse(entry, { code: sent.code, data: sent.data });
      return;
    }
    const refused = new Map((sent.result?.refused ?? []).map((entry) => [entry.id, entry]));
    const taken = batch.filter((entry) => !refused.has(entry.key));
    onTaken(taken, sent.result);
    for (const entry of taken) await drop(entry);
    for (const entry of batch) {
      const reason = refused.get(entry.key);
      if (reason) await refuse(entry, { code: reason.code, data: reason.data });
    }
    if (taken.length > 0) change({ lastSentAt: now().toISOString() });
  };

  const flush: Outbox["flush"] = async () => {
    if (running || !user) return;
    running = true;
    const sender = user;
    try {
      for (
        let batch = nextBatch(state.get().entries);
        batch.length > 0;
        batch = nextBatch(state.get().entries)
      ) {
        change({ phase: "sending" });
        const sent = await send(batch);
        if (sender !== user) break;
        await settle(batch, sent);
        failures = 0;
      }
      change({ phase: "idle" });
    } catch {
      change({ phase: "stuck" });
      later(() => void flush(), RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 60_000);
      failures += 1;
    } finally {
      running = false;
    }
    if (sender !== user) await flush();
  };

  return {
    state,
    add,
    flush,
    discard: drop,
    open: async (next) => {
      if (user === next) return flush();
      user = next;
      const entries = await store.list(next).catch(() => []);
      change({ entries: [...entries], phase: "idle" });
      await flush();
    },
    close: () => {
      user = undefined;
      change({ entries: [], phase: "idle" });
    },
  };
}

/** The events of an inspection that wait in the outbox; refused ones count for nothing. */
export function waitingEvents(entries: readonly OutboxEntry[], inspection: string): readonly FactEvent[] {
  return entries.flatMap((entry) =>
    entry.body.kind === "fact" && entry.inspection === inspection && !entry.refused ? [entry.body.event] : [],
  );
}
