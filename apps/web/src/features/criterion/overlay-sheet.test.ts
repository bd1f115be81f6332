import { expect, it } from "vitest";
import { overlaySheet } from "./overlay-sheet.ts";

const sheet = {
  values: { "p/count": 3, "p/rows": [{ id: "a", cells: { late: true } }] },
  clashes: [],
};

it("puts what is being typed over what is recorded", () => {
  expect(overlaySheet(sheet, [{ fact: "p/count", value: 17 }]).values["p/count"]).toBe(17);
});

it("takes an emptied fact back to untouched, not to zero", () => {
  expect(overlaySheet(sheet, [{ fact: "p/count", value: null }]).values).not.toHaveProperty("p/count");
});

it("changes, adds and removes rows by their ids", () => {
  const changes = [
    { fact: "p/rows", row: "a", value: { late: false } },
    { fact: "p/rows", row: "b", value: { late: true } },
  ];
  expect(overlaySheet(sheet, changes).values["p/rows"]).toEqual([
    { id: "a", cells: { late: false } },
    { id: "b", cells: { late: true } },
  ]);
  expect(overlaySheet(sheet, [{ fact: "p/rows", row: "a", value: null }]).values["p/rows"]).toEqual([]);
});
