import { expect, test } from "vitest";
import { endOfPaper, listed, pointLetter, roman, sentence } from "./sentence.ts";

test("closes every item with a semicolon and the last with a full stop", () => {
  expect(listed(["Căn cứ A.", "Căn cứ B;", "Căn cứ C"])).toEqual(["Căn cứ A;", "Căn cứ B;", "Căn cứ C."]);
});

test("closes a sentence once", () => {
  expect(sentence("Xong.")).toBe("Xong.");
});

test("keeps the ellipsis of the author", () => {
  expect(sentence("từ năm 2022 trở về trước,…")).toBe("từ năm 2022 trở về trước,…");
});

test("ends a paper on ./. whatever it ended on before", () => {
  expect(endOfPaper("Trên đây là thông báo.")).toBe("Trên đây là thông báo./.");
  expect(endOfPaper("Trên đây là thông báo./.")).toBe("Trên đây là thông báo./.");
});

test("numbers points with the Vietnamese alphabet", () => {
  expect([0, 3, 4, 5, 7].map(pointLetter)).toEqual(["a", "d", "đ", "e", "h"]);
});

test("numbers annexes in Roman", () => {
  expect([1, 4, 9, 12].map(roman)).toEqual(["I", "IV", "IX", "XII"]);
});
