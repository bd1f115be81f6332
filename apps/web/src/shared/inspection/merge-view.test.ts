import type { FactEvent } from "@kiemtra/core";
import { expect, it } from "vitest";
import type { Finding, InspectionView, UnitProposal } from "../api-shapes.ts";
import type { OutboxBody, OutboxEntry } from "../outbox/outbox-entry.ts";
import { afterTaken, allEvents, withServerEvents, withWaiting } from "./merge-view.ts";

const event = (id: string): FactEvent => ({
  schema: 1,
  id,
  org: "org",
  inspection: "visit",
  layer: "inspection",
  source: "inspector",
  fact: "p/x",
  value: 1,
  base: [],
  author: "lan",
  device: "phone",
  observedAt: "2023-05-09T02:00:00Z",
  recordedAt: "2023-05-09T02:00:00Z",
  timeZone: "Asia/Ho_Chi_Minh",
});
const stored = (id: string, seq: number, late = false) => ({ ...event(id), seq, late });
const finding = (id: string, text: string) => ({ id, text }) as Finding;
const proposal = (id: string, text: string) => ({ id, text }) as UnitProposal;
const entry = (body: OutboxBody, inspection = "visit"): OutboxEntry => ({
  key: "k",
  user: "lan",
  inspection,
  body,
});

const view = {
  id: "visit",
  events: [stored("a", 1)],
  cursor: 1,
  findings: [finding("f", "old")],
  unitProposals: [proposal("p", "old")],
} as unknown as InspectionView;

it("takes each event of the server once", () => {
  const merged = withServerEvents(view, [stored("a", 1), stored("b", 2)], 2);
  expect(merged.events.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(merged.cursor).toBe(2);
});

it("stays the same object when there is nothing new", () => {
  expect(withServerEvents(view, [stored("a", 1)], 1)).toBe(view);
});

it("moves what the server took from the outbox into the view, with its receipt", () => {
  const result = { accepted: [{ id: "b", seq: 2, late: true }], refused: [] };
  const merged = afterTaken(view, [entry({ kind: "fact", event: event("b") })], result);
  expect(merged.events.at(-1)).toMatchObject({ id: "b", seq: 2, late: true });
});

it("counts waiting events, and late ones not at all", () => {
  const withLate = { ...view, events: [stored("a", 1), stored("z", 2, true)] };
  expect(allEvents(withLate, [event("b"), event("a")]).map(({ id }) => id)).toEqual(["a", "b"]);
});

it("shows findings that wait: reworded, added and removed", () => {
  const waiting = [
    entry({ kind: "finding", finding: finding("f", "new") }),
    entry({ kind: "finding", finding: finding("g", "added") }),
  ];
  expect(withWaiting(view, waiting).findings.map(({ text }) => text)).toEqual(["new", "added"]);
  expect(withWaiting(view, [entry({ kind: "finding-removed", id: "f" })]).findings).toEqual([]);
});

it("leaves other inspections alone", () => {
  expect(withWaiting(view, [entry({ kind: "finding-removed", id: "f" }, "other")])).toBe(view);
});

it("shows what the unit brought up and that waits: reworded, added and removed", () => {
  const waiting = [
    entry({ kind: "unit-proposal", proposal: proposal("p", "new") }),
    entry({ kind: "unit-proposal", proposal: proposal("q", "added") }),
    entry({ kind: "unit-proposal", proposal: proposal("gone", "x") }),
    entry({ kind: "unit-proposal-removed", id: "gone" }),
  ];
  expect(withWaiting(view, waiting).unitProposals.map(({ text }) => text)).toEqual(["new", "added"]);
});
