import type { FactEvent } from "@kiemtra/core";
import { expect, it } from "vitest";
import { listClashes } from "./list-clashes.ts";

const event = (id: string, value: number, base: readonly string[] = []): FactEvent => ({
  schema: 1,
  id,
  org: "org",
  inspection: "visit",
  layer: "inspection",
  source: "inspector",
  fact: "p/x",
  value,
  base,
  author: id,
  device: "phone",
  observedAt: "2023-05-09T02:00:00Z",
  recordedAt: "2023-05-09T02:00:00Z",
  timeZone: "Asia/Ho_Chi_Minh",
});

it("lists two different values of one fact", () => {
  expect(listClashes([event("a", 20), event("b", 18)], [])).toMatchObject([{ fact: "p/x" }]);
});

it("has nothing to decide where both said the same", () => {
  expect(listClashes([event("a", 20), event("b", 20)], [])).toEqual([]);
});

it("has nothing to decide once an event stands over both", () => {
  expect(listClashes([event("a", 20), event("b", 18), event("c", 20, ["a", "b"])], [])).toEqual([]);
});
