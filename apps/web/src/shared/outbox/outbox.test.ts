import type { FactEvent } from "@kiemtra/core";
import { expect, it } from "vitest";
import { createOutbox, type OutboxPorts, type SendResult, waitingEvents } from "./outbox.ts";
import { nextBatch, type OutboxEntry } from "./outbox-entry.ts";

const event = (id: string, fact: string, base: readonly string[] = []): FactEvent => ({
  schema: 1,
  id,
  org: "org",
  inspection: "visit",
  layer: "inspection",
  source: "inspector",
  fact,
  value: 1,
  base,
  author: "lan",
  device: "phone",
  observedAt: "2023-05-09T02:00:00Z",
  recordedAt: "2023-05-09T02:00:00Z",
  timeZone: "Asia/Ho_Chi_Minh",
});

const memory = () => {
  const kept = new Map<string, OutboxEntry>();
  return {
    kept,
    list: async (user: string) => [...kept.values()].filter((entry) => entry.user === user),
    put: async (entry: OutboxEntry) => void kept.set(entry.key, entry),
    remove: async (entry: OutboxEntry) => void kept.delete(entry.key),
  };
};

const TAKEN: SendResult = { state: "taken" };

async function openOutbox(ports: Partial<OutboxPorts>) {
  const store = memory();
  const outbox = createOutbox({
    store,
    send: async () => TAKEN,
    onTaken: () => undefined,
    now: () => new Date("2023-05-09T02:42:00Z"),
    later: () => undefined,
    ...ports,
  });
  await outbox.open("lan");
  return { outbox, store };
}

const add = (outbox: Awaited<ReturnType<typeof openOutbox>>["outbox"], it: FactEvent) =>
  outbox.add("visit", { kind: "fact", event: it });

it("keeps an event on the device until the server has taken it", async () => {
  const { outbox, store } = await openOutbox({ send: async () => Promise.reject(new TypeError()) });
  await add(outbox, event("a", "p/x"));
  expect([...store.kept.keys()]).toEqual(["a"]);
  expect(outbox.state.get().phase).toBe("stuck");
});

it("forgets an event once the server has taken it", async () => {
  const { outbox, store } = await openOutbox({});
  await add(outbox, event("a", "p/x"));
  expect(store.kept.size).toBe(0);
  expect(outbox.state.get()).toMatchObject({ phase: "idle", lastSentAt: "2023-05-09T02:42:00.000Z" });
});

it("takes the queue up again after a reload", async () => {
  const first = await openOutbox({ send: async () => Promise.reject(new TypeError()) });
  await add(first.outbox, event("a", "p/x"));
  const again = await openOutbox({ store: first.store, send: async () => Promise.reject(new TypeError()) });
  expect(waitingEvents(again.outbox.state.get().entries, "visit").map(({ id }) => id)).toEqual(["a"]);
});

it("shows a refused event and lets what follows stand on what it stood on", async () => {
  const refusal: SendResult = {
    state: "taken",
    result: { accepted: [], refused: [{ id: "b", code: "fact-value-refused", data: {} }] },
  };
  const sent: string[][] = [];
  const release: (() => void)[] = [];
  const { outbox } = await openOutbox({
    send: async (batch) => {
      sent.push(batch.map(({ key }) => key));
      await new Promise<void>((resolve) => release.push(resolve));
      return sent.length === 1 ? refusal : TAKEN;
    },
  });
  const adding = add(outbox, event("b", "p/x", ["a"]));
  void add(outbox, event("c", "p/x", ["b"]));
  await expect.poll(() => release.length).toBe(1);
  release[0]?.();
  await expect.poll(() => sent.length).toBe(2);
  const [b, c] = outbox.state.get().entries;
  expect(b?.refused?.code).toBe("fact-value-refused");
  expect(c?.body.kind === "fact" && c.body.event.base).toEqual(["a"]);
  release[1]?.();
  await adding;
});

it("sends one event per series at a time", () => {
  const entry = (it: FactEvent): OutboxEntry => ({
    key: it.id,
    user: "lan",
    inspection: "visit",
    body: { kind: "fact", event: it },
  });
  const entries = [entry(event("a", "p/x")), entry(event("b", "p/x", ["a"])), entry(event("c", "p/y"))];
  expect(nextBatch(entries).map(({ key }) => key)).toEqual(["a", "c"]);
});

it("keeps one entry for a finding, the newest", async () => {
  const { outbox } = await openOutbox({ send: async () => Promise.reject(new TypeError()) });
  await outbox.add("visit", { kind: "finding-removed", id: "f" });
  await outbox.add("visit", { kind: "finding-removed", id: "f" });
  expect(outbox.state.get().entries).toHaveLength(1);
});
