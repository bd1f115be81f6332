import { expect, test } from "vitest";
import { recommendationBlocks, recommendationLine } from "./recommendation-blocks.ts";

test("adds the deadline of a request in words", () => {
  const line = recommendationLine({
    kind: "request",
    text: "Đánh số trang.",
    due: { kind: "before", on: "2023-06-06" },
  });
  expect(line).toBe("Đánh số trang; thời hạn: trước ngày 06 tháng 6 năm 2023");
});

test("says a deadline that includes its day otherwise", () => {
  const line = recommendationLine({ kind: "proposal", text: "A", due: { kind: "by", on: "2023-02-01" } });
  expect(line).toBe("A; thời hạn: chậm nhất ngày 01 tháng 02 năm 2023");
});

test("keeps free words", () => {
  const line = recommendationLine({
    kind: "request",
    text: "A",
    due: { kind: "words", text: "trong tháng 9 năm 2023" },
  });
  expect(line).toBe("A; thời hạn: trong tháng 9 năm 2023");
});

test("never words an aim as a deadline", () => {
  const line = recommendationLine({
    kind: "aim",
    text: "Số hóa hồ sơ",
    due: { kind: "before", on: "2023-10-01" },
  });
  expect(line).toBe("Số hóa hồ sơ, phấn đấu hoàn thành trong tháng 9 năm 2023");
});

test("does not say phấn đấu, or the month, twice", () => {
  const due = { kind: "words", text: "trong tháng 9 năm 2023" } as const;
  const open = recommendationLine({ kind: "aim", text: "Phấn đấu hoàn thành việc số hóa", due });
  expect(open).toBe("Phấn đấu hoàn thành việc số hóa trong tháng 9 năm 2023");
  expect(recommendationLine({ kind: "aim", text: open, due })).toBe(open);
});

test("groups by kind and numbers only the kinds there are", () => {
  const blocks = recommendationBlocks([
    { kind: "aim", text: "C" },
    { kind: "request", text: "A" },
    { kind: "request", text: "B" },
  ]);
  expect(blocks).toEqual([
    { kind: "heading", level: 2, text: "1. Yêu cầu" },
    { kind: "bullets", items: ["A;", "B."] },
    { kind: "heading", level: 2, text: "2. Nội dung phấn đấu" },
    { kind: "bullets", items: ["C."] },
  ]);
});
