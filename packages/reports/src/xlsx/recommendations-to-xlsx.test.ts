import { beforeAll, expect, test } from "vitest";
import { readZip } from "../../test/read-zip.ts";
import { sampleBoard } from "../../test/sample-board.ts";
import { recommendationsToXlsx } from "./recommendations-to-xlsx.ts";

const heading = {
  roundTitle: "Đợt kiểm tra năm 2023",
  generatedOn: "2023-06-18",
  illustrative: true,
} as const;
let files: ReadonlyMap<string, string>;

const sheet = () => files.get("xl/worksheets/sheet1.xml") ?? "";
const cellXml = (at: string) => new RegExp(`<c r="${at}"[^>]*?(/>|>.*?</c>)`).exec(sheet())?.[0] ?? "";

function textAt(at: string): string | undefined {
  const strings = [
    ...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>.*?<t[^>]*>([\s\S]*?)<\/t>.*?<\/si>/g),
  ];
  const [, index] = /t="s"><v>(\d+)</.exec(cellXml(at)) ?? [];
  return index === undefined ? undefined : strings[Number(index)]?.[1];
}

function formatAt(at: string): string | undefined {
  const styles = files.get("xl/styles.xml") ?? "";
  const looks = [...styles.matchAll(/<xf [^>]*>/g)].map(([xml]) => xml);
  const id = /numFmtId="(\d+)"/.exec(looks[Number(/ s="(\d+)"/.exec(cellXml(at))?.[1])] ?? "")?.[1];
  return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
}

beforeAll(async () => {
  files = readZip(await recommendationsToXlsx(sampleBoard, heading));
});

test("names its columns in order, the id last", () => {
  expect("ABCDEFGHIJKL".split("").map((column) => textAt(`${column}5`))).toEqual([
    "STT",
    "Đơn vị",
    "Loại",
    "Nội dung kiến nghị",
    "Tồn tại liên quan",
    "Căn cứ",
    "Thời hạn",
    "Trạng thái",
    "Ngày hoàn thành",
    "Tài liệu kiểm chứng",
    "Lặp lại",
    "Mã",
  ]);
  expect(textAt("L6")).toBe("KN-2023-001");
});

test("writes dates as numbers with a date format", () => {
  expect(cellXml("G6")).toMatch(/^<c r="G6" s="\d+"><v>45083<\/v><\/c>$/);
  expect(formatAt("G6")).toBe("d/m/yyyy");
  expect(cellXml("I8")).toContain("<v>45077</v>");
});

test("keeps a text that begins with = a text", () => {
  expect(textAt("B8")).toBe('=HYPERLINK("http://example.test","x")');
  expect(sheet()).not.toContain("<f>");
});

test("says how late a recommendation is, but never an aim", () => {
  expect(textAt("H6")).toBe("Chưa thực hiện (quá hạn 12 ngày)");
  expect(textAt("H7")).toBe("Đang thực hiện");
});

test("keeps the term of an aim in words, even with a day known", () => {
  expect(textAt("G7")).toBe("Phấn đấu trong tháng 9 năm 2023");
});

test("keeps a term in words that comes to no day", () => {
  expect(textAt("G8")).toBe("Thường xuyên");
});

test("freezes titles, headings and the unit", () => {
  expect(sheet()).toMatch(/<pane ySplit="5" xSplit="2" topLeftCell="C6"[^>]*state="frozen"/);
});

test("prints landscape A4, one page wide, headings on every page", () => {
  expect(sheet()).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(sheet()).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(files.get("xl/workbook.xml")).toContain("'Kiến nghị'!$5:$5</definedName>");
});

test("marks illustrative data in the first row, and only then", async () => {
  expect(textAt("A1")).toBe("Dữ liệu minh họa");
  const real = readZip(await recommendationsToXlsx(sampleBoard, { ...heading, illustrative: false }));
  expect(real.get("xl/sharedStrings.xml")).toContain("BẢNG THEO DÕI THỰC HIỆN KIẾN NGHỊ SAU KIỂM TRA");
  expect(real.get("xl/sharedStrings.xml")).not.toContain("minh họa");
});

test("is a workbook even without a row", async () => {
  const empty = readZip(await recommendationsToXlsx([], heading));
  expect(empty.get("xl/worksheets/sheet1.xml")).toContain('<autoFilter ref="A5:L5"/>');
});
