import { beforeAll, describe, expect, test } from "vitest";
import { type ReadDocx, readDocx } from "../../test/read-docx.ts";
import { blankMinutes, sampleMinutes } from "../../test/sample-minutes.ts";
import { sampleNotice } from "../../test/sample-notice.ts";
import { minutesBlocks } from "../minutes/minutes-blocks.ts";
import { noticeBlocks } from "../notice/notice-blocks.ts";
import { paperToDocx } from "./paper-to-docx.ts";

const TWIPS_PER_MM = 1440 / 25.4;
let minutes: ReadDocx;
let notice: ReadDocx;

beforeAll(async () => {
  minutes = readDocx(await paperToDocx(minutesBlocks(sampleMinutes)));
  notice = readDocx(await paperToDocx(noticeBlocks(sampleNotice)));
});

describe("page", () => {
  const margin = (section: string, side: string) =>
    Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(section)?.[1]) / TWIPS_PER_MM;

  test("is A4 portrait", () => {
    expect(notice.sections[0]).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  test.each([
    ["top", 20, 25],
    ["bottom", 20, 25],
    ["left", 30, 35],
    ["right", 15, 20],
  ])("has its %s margin between %i and %i mm", (side, least, most) => {
    expect(margin(minutes.sections[0] ?? "", side)).toBeGreaterThanOrEqual(least);
    expect(margin(minutes.sections[0] ?? "", side)).toBeLessThanOrEqual(most);
  });

  test("numbers every page but the first, centred in the top margin, size 13 to 14 upright", () => {
    const [section = ""] = minutes.sections;
    expect(section).toContain("<w:titlePg/>");
    expect(minutes.header(section, "default")).toMatch(/w:pStyle w:val="SoTrang"[\s\S]*PAGE/);
    expect(minutes.header(section, "first")).not.toContain("PAGE");
    expect(minutes.style("Số trang")).toMatchObject({
      sizePt: 14,
      align: "center",
      isItalic: false,
      isBold: false,
    });
  });

  test("gives each annex its own section that counts from 1", () => {
    expect(minutes.sections).toHaveLength(3);
    expect(minutes.sections.filter((one) => one.includes('<w:pgNumType w:start="1"/>'))).toHaveLength(3);
    expect(minutes.sections[1]).toContain('<w:type w:val="nextPage"/>');
  });

  test("turns for a wide annex", async () => {
    const columns = Array.from({ length: 9 }, (_, at) => ({ label: `Cột ${at}`, width: 1 }));
    const wide = { ...sampleMinutes, samples: [{ columns, rows: [] }] };
    const { sections } = readDocx(await paperToDocx(minutesBlocks(wide)));
    expect(sections[2]).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  });
});

describe("elements", () => {
  test.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Quốc hiệu", 12, true, false, "center"],
    ["Độc lập - Tự do - Hạnh phúc", "Tiêu ngữ", 13, true, false, "center"],
    ["UBND THÀNH PHỐ HỒNG NGỰ", "Cơ quan chủ quản", 12, false, false, "center"],
    ["PHÒNG NỘI VỤ", "Cơ quan ban hành", 12, true, false, "center"],
    ["Số: 05/TB-PNV", "Số, ký hiệu", 13, false, false, "center"],
    ["Hồng Ngự, ngày 05 tháng 6 năm 2023", "Địa danh, ngày tháng", 13, false, true, "center"],
    ["THÔNG BÁO", "Tên loại văn bản", 14, true, false, "center"],
    [sampleNotice.summary, "Trích yếu", 14, true, false, "center"],
    [`${sampleNotice.legalBases[1]}.`, "Căn cứ", 14, false, true, "both"],
    ["I. KẾT QUẢ ĐẠT ĐƯỢC", "Đề mục I", 14, true, false, "both"],
    ["1. Yêu cầu", "Đề mục 1", 14, true, false, "both"],
    ["b) Kiểm soát thủ tục hành chính", "Đề mục a", 14, false, false, "both"],
    ["Nguyên nhân:", "Nội dung", 14, false, false, "both"],
    ["KT. TRƯỞNG PHÒNG", "Chữ ký", 14, true, false, "center"],
    ["Nơi nhận:", "Nơi nhận", 12, true, true, undefined],
    ["- Lưu: VT, PNV.", "Danh sách nơi nhận", 11, false, false, undefined],
  ])("%s is set as %s", (text, name, sizePt, isBold, isItalic, align) => {
    expect(notice.styleNameOf(text)).toBe(name);
    expect(notice.style(name)).toMatchObject({ sizePt, isBold, isItalic, align, font: "Times New Roman" });
  });

  test.each([
    ["Phụ lục I", "Số phụ lục", 14, true, false],
    ["BẢNG KẾT QUẢ CHẤM ĐIỂM", "Tên phụ lục", 14, true, false],
    [
      "(Kèm theo Biên bản kiểm tra ngày 09 tháng 5 năm 2023 tại UBND phường An Lộc)",
      "Kèm theo",
      14,
      false,
      true,
    ],
  ])("%s is set as %s", (text, name, sizePt, isBold, isItalic) => {
    expect(minutes.styleNameOf(text)).toBe(name);
    expect(minutes.style(name)).toMatchObject({ sizePt, isBold, isItalic, align: "center" });
  });

  test("body text is indented 1,27 cm with 6 pt between paragraphs", () => {
    expect(minutes.style("Nội dung")).toMatchObject({ firstLine: 720, spaceAfterPt: 6 });
  });

  test("no run sets a size or a font of its own: all comes from styles", () => {
    expect(minutes.document).not.toMatch(/<w:sz |<w:rFonts /);
  });

  test("every paragraph has a named style", () => {
    const unnamed = minutes.paragraphs.filter(({ style }) => style === "");
    expect(unnamed).toEqual([]);
  });
});

describe("rules", () => {
  const RIGHT_COLUMN_PT = 165 * (72 / 25.4) - 69 * (72 / 25.4);
  const indents = (file: ReadDocx) =>
    file.paragraphs
      .filter(({ style }) => style === "DuongKe")
      .map(({ xml }) => [
        Number(/w:left="(\d+)"/.exec(xml)?.[1]) / 20,
        Number(/w:right="(\d+)"/.exec(xml)?.[1]) / 20,
      ]);

  test("are borders of a paragraph, under agency, motto and summary", () => {
    expect(indents(notice)).toHaveLength(3);
    expect(notice.part("word/styles.xml")).toMatch(/Đường kẻ[\s\S]{0,200}<w:pBdr><w:top w:val="single"/);
  });

  test("the one under the motto is as long as the motto: 158,6 points in Times New Roman bold 13", () => {
    const [, [left = 0, right = 0] = []] = indents(notice);
    expect(RIGHT_COLUMN_PT - left - right).toBeCloseTo(158.6, 0);
  });

  test("the one under PHÒNG NỘI VỤ takes between a third and a half of its 99 points, centred", () => {
    const [[left = 0, right = 0] = []] = indents(notice);
    const length = 69 * (72 / 25.4) - left - right;
    expect(length).toBeGreaterThan(33);
    expect(length).toBeLessThan(49.5);
    expect(left).toBe(right);
  });
});

describe("content", () => {
  test("keeps a signature block in one row that is not torn", () => {
    expect(minutes.document).toMatch(/<w:cantSplit\/>(?:(?!<w:tr>)[\s\S])*TỔ TRƯỞNG/);
  });

  test("repeats the head of a table on each page", () => {
    expect(minutes.document).toMatch(/<w:tblHeader\/>(?:(?!<w:tr>)[\s\S])*Điểm tối đa/);
  });

  test("leaves unknown points empty and writes known ones with a comma", () => {
    const texts = minutes.paragraphs.map(({ text }) => text);
    const open = texts.indexOf("3. Số hóa hồ sơ");
    expect(texts.slice(open, open + 5)).toEqual(["3. Số hóa hồ sơ", "1,00", "", "", "Chưa đủ thông tin"]);
  });

  test("draws lines to write on where nothing is known", async () => {
    const blank = readDocx(await paperToDocx(minutesBlocks(blankMinutes)));
    expect(blank.document.match(/w:leader="dot"/g)).toHaveLength(12);
  });

  test("survives signs that XML cannot carry", async () => {
    const odd = { ...sampleMinutes, opinion: ["Nhất trí\u0000 <b>&\nvà bổ sung"] };
    const { document } = readDocx(await paperToDocx(minutesBlocks(odd)));
    expect(document).toContain("Nhất trí &lt;b&gt;&amp;</w:t></w:r><w:r><w:br/>");
  });
});
