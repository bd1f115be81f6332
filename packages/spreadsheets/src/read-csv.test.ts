import { describe, expect, it } from "vitest";
import { MAX_FILE_BYTES, readSpreadsheet, type UnreadableFile } from "./index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const cellsOf = (bytes: Uint8Array) => readSpreadsheet(bytes).rows.map(({ cells }) => cells);

/** "Đơn vị;Ngày trả" in Windows-1258: base letters with their marks behind, as Vietnamese systems wrote it. */
const WINDOWS_1258 = new Uint8Array([
  0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2, 0x3b, 0x4e, 0x67, 0x61, 0xcc, 0x79, 0x20, 0x74, 0x72, 0x61, 0xd2,
  0x0d, 0x0a, 0x41, 0x6e, 0x20, 0x4c, 0xf4, 0xf2, 0x63, 0x3b, 0x39, 0x2f, 0x35, 0x2f, 0x32, 0x30, 0x32, 0x33,
]);

function problemOf(bytes: Uint8Array): object {
  try {
    readSpreadsheet(bytes);
  } catch (error) {
    const { code, data } = error as UnreadableFile;
    return { code, data };
  }
  return {};
}

describe("a file of text", () => {
  it.each<[string, string]>([
    ["commas", 'Đơn vị,Số\n"An Lộc, Hồng Ngự",12\n'],
    ["semicolons, with decimal commas", "Đơn vị;Số\nAn Lộc, Hồng Ngự;12\n"],
    ["tabs", "Đơn vị\tSố\nAn Lộc, Hồng Ngự\t12\n"],
    ["a first line that says so", "sep=;\nĐơn vị;Số\nAn Lộc, Hồng Ngự;12\n"],
    ["a byte order mark and carriage returns", "\ufeffĐơn vị;Số\r\nAn Lộc, Hồng Ngự;12\r\n"],
    ["no last line break", "Đơn vị;Số\nAn Lộc, Hồng Ngự;12"],
    ["marks apart from letters", "Đơn vị;Số\nAn Lộc, Hồng Ngự;12".normalize("NFD")],
  ])("is read with %s", (_, text) => {
    expect(cellsOf(utf8(text))).toEqual([
      ["Đơn vị", "Số"],
      ["An Lộc, Hồng Ngự", "12"],
    ]);
  });

  it("is read in Windows-1258 where it is no UTF-8", () => {
    expect(cellsOf(WINDOWS_1258)).toEqual([
      ["Đơn vị", "Ngày trả"],
      ["An Lộc", "9/5/2023"],
    ]);
  });

  it("is read in UTF-16, as spreadsheets save Unicode text", () => {
    const text = "\ufeffĐơn vị\tSố\r\nAn Lộc\t12";
    const bytes = new Uint8Array(new Uint16Array([...text].map((char) => char.charCodeAt(0))).buffer);
    expect(cellsOf(bytes)).toEqual([
      ["Đơn vị", "Số"],
      ["An Lộc", "12"],
    ]);
  });

  it("keeps the numbers of its rows over empty lines and breaks inside quotes", () => {
    const { rows } = readSpreadsheet(utf8('a,b\n\n"x\ny",1\n,\n=1+1,2\n'));
    expect(rows).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 3, cells: ["x\ny", "1"] },
      { row: 5, cells: ["=1+1", "2"] },
    ]);
  });

  it.each<[string, () => Uint8Array, object]>([
    ["nothing in it", () => utf8(""), { code: "file-empty", data: {} }],
    [
      "more than 20 MB",
      () => new Uint8Array(MAX_FILE_BYTES + 1),
      { code: "file-too-large", data: { maximum: 20 } },
    ],
    [
      "a picture",
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
      { code: "file-kind-unknown", data: {} },
    ],
    [
      "a workbook of 2003",
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      { code: "file-is-old-excel", data: {} },
    ],
    ["a quote that never ends", () => utf8('a,b\n1,"2\n3,4\n'), { code: "quotes-broken", data: { row: 2 } }],
    [
      "a million rows",
      () => utf8("1,2\n".repeat(1_000_000)),
      { code: "too-many-rows", data: { maximum: 200_000 } },
    ],
  ])("is refused with a reason: %s", (_, make, problem) => {
    expect(problemOf(make())).toEqual(problem);
  });
});
