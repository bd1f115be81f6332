import { expect, it } from "vitest";
import { uuidV7 } from "./uuid.ts";

it("is a version 7 UUID", () => {
  expect(uuidV7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it("sorts by the time it was made", () => {
  expect(uuidV7(1_684_000_000_000) < uuidV7(1_684_000_000_001)).toBe(true);
});
