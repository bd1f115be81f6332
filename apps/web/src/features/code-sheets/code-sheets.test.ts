import { describe, expect, it } from "vitest";
import { codePath } from "./code-path.ts";
import { paginate } from "./paginate.ts";
import { type PostedProcedure, postedFrom } from "./posted-procedure.ts";
import { readOwnProcedures } from "./read-own-procedures.ts";

const PAGE = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7";
const posted = (field: string, code: string): PostedProcedure => ({ code, name: code, field, address: PAGE });

describe("sheets", () => {
  it("hold six codes, each field from a new sheet, counted through", () => {
    const seven = Array.from({ length: 7 }, (_none, at) => posted("Hộ tịch", String(at)));
    const pages = paginate([...seven, posted("Chứng thực", "a")]);
    expect(
      pages.map(({ field, number, total, procedures }) => [field, number, total, procedures.length]),
    ).toEqual([
      ["Hộ tịch", 1, 3, 6],
      ["Hộ tịch", 2, 3, 1],
      ["Chứng thực", 3, 3, 1],
    ]);
  });

  it("are none where nothing is posted", () => {
    expect(paginate([])).toEqual([]);
  });

  it("say the decision only where it is a number", () => {
    const procedure = {
      code: "1.001193",
      name: "Thủ tục đăng ký khai sinh",
      field: "Hộ tịch",
      receivedFor: "commune",
      pageId: "019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7",
    } as const;
    expect(postedFrom({ ...procedure, decision: "163/QĐ-BTP" })).toMatchObject({
      decision: "163/QĐ-BTP",
      address: PAGE,
    });
    expect(postedFrom({ ...procedure, decision: "Demo/QĐ-BCA" })).not.toHaveProperty("decision");
  });
});

describe("procedures of a unit's own", () => {
  it("are read from a spreadsheet's tabs and from bars", () => {
    const text = `1.000001\tCấp giấy phép\t12/QĐ-UBND\t${PAGE}\tCông thương\n\n1.000002 | Chứng nhận | | ${PAGE}`;
    expect(readOwnProcedures(text, "Lĩnh vực khác")).toEqual({
      procedures: [
        {
          code: "1.000001",
          name: "Cấp giấy phép",
          decision: "12/QĐ-UBND",
          address: PAGE,
          field: "Công thương",
        },
        { code: "1.000002", name: "Chứng nhận", address: PAGE, field: "Lĩnh vực khác" },
      ],
      badLines: [],
    });
  });

  it.each([
    ["no name", `1.000001||x|${PAGE}`],
    ["no address", "1.000001|Cấp giấy phép|12/QĐ-UBND"],
    ["an address that opens no procedure", "1.000001|Cấp giấy phép|12/QĐ-UBND|https://zalo.me/g/abc"],
  ])("are not taken with %s, and the line is named", (_name, line) => {
    expect(readOwnProcedures(`\n${line}`, "x")).toEqual({ procedures: [], badLines: [2] });
  });
});

it("a code is drawn with four white modules around it", () => {
  const { path, side } = codePath(PAGE);
  expect((side - 8 - 17) % 4).toBe(0);
  expect(path.startsWith("M4 4h7v1h-7z")).toBe(true);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});
