import { expect, it } from "vitest";
import { answerFrom } from "./answer-from.ts";

const HOME = "https://kiemtra.example";
const kept = new Set(["/index.html", "/favicon.svg", "/assets/index-1.js"]);

function answer(path: string, asked: { readonly mode?: string; readonly method?: string } = {}) {
  const { mode = "cors", method = "GET" } = asked;
  return answerFrom({ url: new URL(path, HOME).href, mode, method }, HOME, kept);
}

it("answers every screen with the kept page", () => {
  for (const path of ["/", "/work", "/inspections/1/criteria/a?x=1", "/apiary"]) {
    expect(answer(path, { mode: "navigate" })).toBe("/index.html");
  }
});

it("leaves to the network what only the server answers", () => {
  for (const path of ["/trpc/session.me", "/api/auth/x", "/papers/inspections/1/minutes.html", "/healthz"]) {
    expect(answer(path)).toBeUndefined();
    expect(answer(path, { mode: "navigate" })).toBeUndefined();
  }
});

it("answers files of this build, and of the build before", () => {
  expect(answer("/favicon.svg")).toBe("/favicon.svg");
  expect(answer("/assets/index-1.js")).toBe("/assets/index-1.js");
  expect(answer("/assets/index-0.js")).toBe("/assets/index-0.js");
});

it("leaves alone what is sent, what is elsewhere and what is unknown", () => {
  expect(answer("/work", { method: "POST", mode: "navigate" })).toBeUndefined();
  expect(answer("https://elsewhere.example/assets/index-1.js")).toBeUndefined();
  expect(answer("/unknown.json")).toBeUndefined();
});
