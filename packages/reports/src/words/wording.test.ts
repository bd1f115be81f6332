import { expect, test } from "vitest";
import { wordingFor } from "./wording.ts";

const cited = (date: string) => wordingFor(date).oneStopLaw.map(({ short }) => short);

test("keeps the names of 2023 in a paper of 2023", () => {
  expect(wordingFor("2023-05-09")).toMatchObject({
    oneStop: "Bộ phận Tiếp nhận và Trả kết quả",
    controlSlipForm: "Mẫu số 05",
    logbookForm: "Mẫu số 06",
  });
  expect(cited("2023-05-09")).toEqual([
    "Nghị định số 61/2018/NĐ-CP",
    "Nghị định số 107/2021/NĐ-CP",
    "Thông tư số 01/2018/TT-VPCP",
  ]);
});

test("changes on 1 July 2025, not the day before", () => {
  expect(wordingFor("2025-06-30").oneStop).toBe("Bộ phận Tiếp nhận và Trả kết quả");
  expect(wordingFor("2025-07-01").oneStop).toBe("Trung tâm Phục vụ hành chính công");
});

test("cites no circular before it was issued", () => {
  expect(cited("2025-09-14")).toEqual(["Nghị định số 118/2025/NĐ-CP"]);
  expect(cited("2026-05-09")).toEqual(["Nghị định số 118/2025/NĐ-CP", "Thông tư số 03/2025/TT-VPCP"]);
});
