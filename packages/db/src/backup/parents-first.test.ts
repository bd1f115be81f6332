import { describe, expect, it } from "vitest";
import { parentsFirst } from "./parents-first.ts";

describe("parentsFirst", () => {
  it("puts a parent before its children, whatever the order of names", () => {
    const references = [
      { child: "a", parent: "b" },
      { child: "b", parent: "c" },
    ];
    expect(parentsFirst(["a", "b", "c"], references)).toEqual(["c", "b", "a"]);
  });

  it("takes no notice of a parent that is not among the names", () => {
    expect(parentsFirst(["a"], [{ child: "a", parent: "elsewhere" }])).toEqual(["a"]);
  });

  it("names those that refer to one another in a circle", () => {
    const references = [
      { child: "a", parent: "b" },
      { child: "b", parent: "a" },
    ];
    expect(() => parentsFirst(["a", "b", "c"], references)).toThrow("a, b");
  });
});
