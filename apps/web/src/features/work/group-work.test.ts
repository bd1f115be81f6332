import { expect, it } from "vitest";
import type { WorkItem } from "../../shared/api-shapes.ts";
import { groupWork } from "./group-work.ts";

const item = (visitOn: string, status: WorkItem["status"] = "open") =>
  ({ id: visitOn, visitOn, status }) as WorkItem;
const ids = (items: readonly WorkItem[]) => items.map(({ id }) => id);

// 9 May 2023 is a Tuesday.
const grouped = groupWork(
  [
    item("2023-05-16"),
    item("2023-05-14"),
    item("2023-05-09"),
    item("2023-05-10"),
    item("2023-05-08"),
    item("2023-05-05", "closed"),
  ],
  "2023-05-09",
);

it("puts today's visit under today", () => {
  expect(ids(grouped.today)).toEqual(["2023-05-09"]);
});

it("ends the week on Sunday", () => {
  expect(ids(grouped.thisWeek)).toEqual(["2023-05-10", "2023-05-14"]);
  expect(ids(grouped.later)).toEqual(["2023-05-16"]);
});

it("keeps an open visit of a day past in sight", () => {
  expect(ids(grouped.unfinished)).toEqual(["2023-05-08"]);
  expect(ids(grouped.finished)).toEqual(["2023-05-05"]);
});
