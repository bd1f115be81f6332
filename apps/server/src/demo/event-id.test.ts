import { expect, it } from "vitest";
import { z } from "zod";
import { eventId } from "./event-id.ts";

const AT = new Date("2023-05-09T01:00:00Z");

it("is a UUID of version 7 that begins with its time", () => {
  const id = eventId(AT, "a");
  expect(z.uuidv7().safeParse(id).success).toBe(true);
  expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(AT.getTime());
});

it("is the same for the same label and another for another", () => {
  expect(eventId(AT, "a")).toBe(eventId(AT, "a"));
  expect(eventId(AT, "a")).not.toBe(eventId(AT, "b"));
});
