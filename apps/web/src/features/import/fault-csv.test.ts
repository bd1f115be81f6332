import { expect, it } from "vitest";
import { faultCsv } from "./fault-csv.ts";

const speaker = { locale: "vi", column: (key: string) => `Cột ${key}`, unit: (id: string) => id } as const;

it("lists faults with row, column, what stands there, and why; no cell can be a formula", () => {
  const csv = faultCsv(
    [
      { code: "not-a-date", row: 7, column: "due", data: { text: '=HYPERLINK("x")' } },
      { code: "value-missing", row: 8, column: "code", data: {} },
      { code: "above-other-fact", data: { unit: "An Lộc", fact: "a", other: "b", count: 2, bound: 1 } },
    ],
    ["Dòng", "Cột", "Nội dung", "Lý do"],
    speaker,
  );
  expect(csv).toBe(
    [
      '\ufeff"Dòng","Cột","Nội dung","Lý do"',
      `"7","Cột due","'=HYPERLINK(""x"")","“=HYPERLINK(""x"")” không phải là ngày; ghi như 09/5/2023 hoặc 2023-05-09"`,
      '"8","Cột code","","để trống; ghi giá trị hoặc bỏ dòng này"',
      '"","","","An Lộc: a là 2, lớn hơn b (1); kiểm tra lại số liệu của đơn vị này"',
      "",
    ].join("\r\n"),
  );
});
