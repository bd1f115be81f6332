import { describe, expect, it } from "vitest";
import { stepOfShare } from "./share-of.ts";

describe("the step of a share", () => {
  it("has five equal steps, the last one closed", () => {
    expect([0, 0.19, 0.2, 0.59, 0.8, 1].map(stepOfShare)).toEqual([1, 1, 2, 3, 5, 5]);
  });
});
