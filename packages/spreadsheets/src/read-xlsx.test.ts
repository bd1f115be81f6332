import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { readSpreadsheet, type UnreadableFile } from "./index.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook from the XML of its sheets: what no library would write. */
function workbook(
  sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[],
  more: Readonly<Record<string, string>> = {},
  properties = "",
): Uint8Array {
  const listed = sheets.map(
    ({ name, state = "visible" }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) => `<Relationship Id="r${at + 1}" Type="${RELS}/worksheet" Target="worksheets/s${at + 1}.xml"/>`,
  );
  const files = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/s${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${properties}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join("")}<Relationship Id="rs" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [
        `xl/worksheets/s${at + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${xml}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const table = `<row r="3">${text("A3", "Mã")}${text("B3", "Ngày")}</row><row r="5">${text("A5", "H1")}<c r="B5" s="1"><v>45055</v></c></row>`;
const rowsOf = (bytes: Uint8Array) => readSpreadsheet(bytes).rows;

function problemOf(bytes: Uint8Array, sheet?: string): object {
  try {
    readSpreadsheet(bytes, { sheet });
  } catch (error) {
    const { code, data } = error as UnreadableFile;
    return { code, data };
  }
  return {};
}

describe("a workbook", () => {
  it("is read as another program wrote it: texts, numbers, days, yes and no", async () => {
    const day = new Date("2023-05-09T00:00:00Z");
    const bytes = await writeXlsxFile([
      [{ value: "Mã hồ sơ" }, { value: "Ngày" }, { value: "Số" }, { value: "Có" }],
      [{ value: "H1" }, { value: day, type: Date, format: "dd/mm/yyyy" }, { value: 12.5 }, { value: true }],
    ]).toBuffer();
    expect(rowsOf(new Uint8Array(bytes))).toEqual([
      { row: 1, cells: ["Mã hồ sơ", "Ngày", "Số", "Có"] },
      { row: 2, cells: ["H1", "2023-05-09", 12.5, true] },
    ]);
  });

  it("keeps the numbers of its rows, and shows days, shares and errors as a person sees them", () => {
    const xml = `${table}<row r="9"><c r="A9" s="1"><v>45055.604166667</v></c><c r="B9" s="2"><v>0.977</v></c><c r="C9" t="e"><v>#N/A</v></c><c r="D9" t="b"><v>0</v></c><c r="F9"><v>45055</v></c></row>`;
    expect(rowsOf(workbook([{ name: "Sheet1", xml }]))).toEqual([
      { row: 3, cells: ["Mã", "Ngày"] },
      { row: 5, cells: ["H1", "2023-05-09"] },
      { row: 9, cells: ["2023-05-09 14:30", "97.7%", "#N/A", false, null, 45_055] },
    ]);
  });

  it("that counts from 1904 has the same days", () => {
    const bytes = workbook(
      [{ name: "Sheet1", xml: table.replace("45055", "43593") }],
      {},
      '<workbookPr date1904="1"/>',
    );
    expect(rowsOf(bytes)[1]?.cells).toEqual(["H1", "2023-05-09"]);
  });

  it("gives the saved value of a formula, and nothing where none was saved; no formula is ever looked at", () => {
    const xml = `<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1"><f>WEBSERVICE("http://example.invalid")</f></c><c r="C1"><v>5</v></c></row>`;
    expect(rowsOf(workbook([{ name: "Sheet1", xml }]))).toEqual([{ row: 1, cells: [3, null, 5] }]);
  });

  it("opens at the first visible sheet with a table, or at the one that is named", () => {
    const bytes = workbook([
      { name: "Ẩn", xml: table, state: "hidden" },
      { name: "Bìa", xml: `<row r="1">${text("A1", "BÁO CÁO")}</row>` },
      { name: "Danh sách", xml: table },
    ]);
    const first = readSpreadsheet(bytes);
    expect([first.sheet, first.sheets, first.rows.length]).toEqual(["Danh sách", ["Bìa", "Danh sách"], 2]);
    expect(readSpreadsheet(bytes, { sheet: "Bìa" }).rows).toEqual([{ row: 1, cells: ["BÁO CÁO"] }]);
    expect(problemOf(bytes, "Nothing")).toEqual({
      code: "sheet-not-found",
      data: { sheet: "Nothing", sheets: "Ẩn, Bìa, Danh sách" },
    });
  });

  it("does not unpack what it does not need", () => {
    const bytes = workbook([{ name: "Sheet1", xml: table }], {
      "xl/media/image1.png": "x".repeat(300_000_000),
    });
    expect(rowsOf(bytes)).toHaveLength(2);
  });

  it("tells how far it is", () => {
    const seen: number[] = [];
    readSpreadsheet(workbook([{ name: "Sheet1", xml: table }]), { onProgress: (share) => seen.push(share) });
    expect(seen.at(-1)).toBe(1);
  });
});

describe("a workbook is refused with a reason", () => {
  const bomb = workbook([{ name: "Sheet1", xml: "<row/>".repeat(40_000_000) }]);

  it("that unpacks to more than anyone needs", () => {
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(problemOf(bomb)).toEqual({ code: "file-unpacks-too-large", data: { maximum: 200 } });
  });

  it("that does so while it says it is small", () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 30; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(problemOf(lying)).toMatchObject({ code: "file-unpacks-too-large" });
  });

  it("with a million rows", () => {
    const xml = "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(1_000_000);
    expect(problemOf(workbook([{ name: "Sheet1", xml }]))).toEqual({
      code: "too-many-rows",
      data: { maximum: 200_000 },
    });
  });

  it.each<[string, () => Uint8Array, string]>([
    ["cut off", () => workbook([{ name: "Sheet1", xml: table }]).slice(0, 700), "file-broken"],
    ["another archive", () => zipSync({ "word/document.xml": strToU8("<w/>") }), "file-kind-unknown"],
    [
      "bytes after the mark of an archive",
      () => new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
      "file-kind-unknown",
    ],
  ])("that is %s", (_, make, code) => {
    expect(problemOf(make())).toMatchObject({ code });
  });
});
