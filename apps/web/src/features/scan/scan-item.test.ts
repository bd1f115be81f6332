import { createCatalogue } from "@kiemtra/codes";
import { expect, it } from "vitest";
import { judgeProcedureCode } from "./judging/judge-procedure-code.ts";
import { hangsOnLabel, type ScanItem, unreadableItem, withLabel } from "./scan-item.ts";
import { paymentTable, procedureTable } from "./testing/scanned-specs.ts";

const spec = procedureTable(["current", "wrong-procedure", "does-not-open", "not-a-procedure"]);
const page = "aaaaaaaa-1111-7111-8111-aaaaaaaaaaaa";
const birth = { code: "1.001193", name: "Thủ tục đăng ký khai sinh", pageId: page };
const catalogue = createCatalogue("2026-07", [
  { ...birth, field: "Hộ tịch", receivedFor: "commune", decision: "163/QĐ-BTP" },
]);

function scanned(text: string): ScanItem {
  return {
    text,
    expected: "",
    code: judgeProcedureCode(text, { spec, catalogue, expected: "", from: "camera" }),
  };
}

const item = scanned(`https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${page}`);

it("a label that names another procedure makes the row wrong, and leaves the label's name to be entered", () => {
  const { cells, tone } = withLabel(item, spec, false).code;
  expect(tone).toBe("wrong");
  expect(cells).toMatchObject({ outcome: "wrong-procedure", readable: true });
  expect(cells).not.toHaveProperty("procedure");
});

it("a label that names this procedure after all puts the row back", () => {
  const back = withLabel(withLabel(item, spec, false), spec, true);
  expect(back.code.cells).toEqual(item.code.cells);
  expect(back.code.verdict.key).toBe("scan.agrees");
});

it("only a code that opens a procedure in force hangs on its label", () => {
  expect(hangsOnLabel(item)).toBe(true);
  expect(hangsOnLabel(scanned("https://zalo.me/g/abc"))).toBe(false);
});

it("a code that cannot be scanned is a row all the same", () => {
  expect(unreadableItem(spec, "Đăng ký khai sinh").code.cells).toEqual({
    procedure: "Đăng ký khai sinh",
    outcome: "does-not-open",
    readable: false,
  });
  expect(unreadableItem(paymentTable, "").code.cells).toEqual({ outcome: "damaged" });
});
