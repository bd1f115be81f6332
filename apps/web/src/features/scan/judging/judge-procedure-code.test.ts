import { createCatalogue } from "@kiemtra/codes";
import { describe, expect, it } from "vitest";
import { procedureTable } from "../testing/scanned-specs.ts";
import { judgeProcedureCode } from "./judge-procedure-code.ts";

const birth = {
  code: "1.001193",
  name: "Thủ tục đăng ký khai sinh",
  pageId: "aaaaaaaa-1111-7111-8111-aaaaaaaaaaaa",
};
const again = {
  code: "1.004884",
  name: "Thủ tục đăng ký lại khai sinh",
  pageId: "bbbbbbbb-1111-7111-8111-bbbbbbbbbbbb",
};
const rest = { field: "Hộ tịch", receivedFor: "commune", decision: "163/QĐ-BTP" } as const;
const catalogue = createCatalogue(
  "2026-07",
  [birth, again].map((procedure) => ({ ...procedure, ...rest })),
  [{ code: "2.000635", name: "Cấp bản sao trích lục hộ tịch", since: "2026-07-01", decision: "1/QĐ-BTP" }],
);
const ALL = ["current", "old-version", "wrong-procedure", "does-not-open", "unknown-code", "not-a-procedure"];
const page = (id: string) => `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${id}`;
const old = (code: string) => `https://dichvucong.gov.vn/p/home/x-thu-tuc.html?ma_thu_tuc=${code}`;

const judge = (text: string, expected = "", outcomes = ALL) =>
  judgeProcedureCode(text, { spec: procedureTable(outcomes), catalogue, expected, from: "camera" });

describe("the row of a scanned procedure code", () => {
  it.each([
    ["in force", page(birth.pageId), "", "good", "scan.current", "current", birth.name],
    ["what the label names", page(birth.pageId), "1.001193", "good", "scan.agrees", "current", birth.name],
    [
      "another than the label names",
      page(again.pageId),
      "1.001193",
      "wrong",
      "scan.another",
      "wrong-procedure",
      birth.name,
    ],
    [
      "another than a typed name",
      page(again.pageId),
      "Đăng ký khai sinh",
      "wrong",
      "scan.another",
      "wrong-procedure",
      "Đăng ký khai sinh",
    ],
    [
      "repealed",
      old("2.000635"),
      "",
      "wrong",
      "scan.repealed",
      "old-version",
      "Cấp bản sao trích lục hộ tịch",
    ],
    ["unknown", old("1.999999"), "", "open", "scan.unknown", "unknown-code", "1.999999"],
    [
      "unknown by page",
      page("00000000-0000-7000-8000-000000000000"),
      "",
      "open",
      "scan.unknown",
      "unknown-code",
      undefined,
    ],
    [
      "no procedure",
      "https://zalo.me/g/abc",
      "",
      "wrong",
      "scan.not-a-procedure",
      "not-a-procedure",
      undefined,
    ],
  ])("%s", (_name, text, expected, tone, verdict, outcome, procedure) => {
    const code = judge(text, expected);
    expect(code).toMatchObject({ tone, verdict: { key: verdict }, cells: { outcome, readable: true } });
    expect(code.cells["procedure"]).toBe(procedure);
  });

  it("leaves out an outcome that the table does not have", () => {
    expect(judge(old("1.999999"), "", ["current", "old-version"]).cells).not.toHaveProperty("outcome");
  });

  it("keeps an address as long as its column takes", () => {
    expect(judge(`https://zalo.me/${"x".repeat(100)}`).cells["address"]).toHaveLength(60);
  });

  it("says nothing of a photo about being read at once", () => {
    const spec = procedureTable(ALL);
    const code = judgeProcedureCode(page(birth.pageId), { spec, catalogue, expected: "", from: "photo" });
    expect(code.cells).not.toHaveProperty("readable");
  });

  it("offers to open a procedure's page, and no other address", () => {
    expect(judge(page(birth.pageId)).page).toBe(page(birth.pageId));
    expect(judge("https://zalo.me/g/abc")).not.toHaveProperty("page");
    expect(judge("https://dichvucong.gov.vn/")).not.toHaveProperty("page");
  });

  it("says the month of the list with what it finds right, and warns of old addresses", () => {
    expect(judge(page(birth.pageId)).details).toContainEqual({
      key: "scan.as-of",
      data: { month: "7/2026" },
    });
    expect(judge(old("1.001193")).details).toContainEqual({ key: "scan.old-address" });
  });
});
