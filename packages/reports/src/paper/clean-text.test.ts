import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

test("drops what XML cannot carry and keeps tabs and line breaks", () => {
  expect(cleanText("a\u0000\u001Fb\uD800\tc\r\nd\uFFFF")).toBe("ab\tc\nd");
});

test("keeps signs outside the first plane", () => {
  expect(cleanText("𠀀")).toBe("𠀀");
});

test("precomposes Vietnamese letters", () => {
  expect(cleanText("Ho\u0302\u0300ng Ngu\u031B\u0323")).toBe("Hồng Ngự");
});
