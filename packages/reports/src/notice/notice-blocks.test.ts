import { expect, test } from "vitest";
import { blocksOf, headings, paragraphs } from "../../test/block-texts.ts";
import { sampleNotice } from "../../test/sample-notice.ts";
import { noticeBlocks } from "./notice-blocks.ts";

const paper = noticeBlocks(sampleNotice);

test("follows the order of a notice of conclusions", () => {
  expect(headings(paper).filter((text) => /^[IV]+\./.test(text))).toEqual([
    "I. KẾT QUẢ ĐẠT ĐƯỢC",
    "II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
    "III. KẾT LUẬN, YÊU CẦU, KIẾN NGHỊ",
  ]);
});

test("pads the number and writes place and date", () => {
  expect(blocksOf(paper, "letterhead")[0]).toMatchObject({
    number: "Số: 05/TB-PNV",
    placeAndDate: "Hồng Ngự, ngày 05 tháng 6 năm 2023",
  });
});

test("leaves number, place and date free until they are given", () => {
  const { place: _place, date: _date, ...rest } = sampleNotice;
  const head = blocksOf(noticeBlocks({ ...rest, number: { symbol: "TB-PNV" } }), "letterhead")[0];
  expect(head?.number).toMatch(/^Số:\u00A0{8}\/TB-PNV$/);
  expect(head?.placeAndDate).toBe("……, ngày …… tháng …… năm ……");
});

test("names the plan, the day, the team and the unit at the start", () => {
  expect(paragraphs(paper)[0]).toBe(
    "Thực hiện Kế hoạch kiểm tra cải cách hành chính năm 2023, ngày 09 tháng 5 năm 2023, Tổ kiểm tra cải cách hành chính " +
      "thành phố Hồng Ngự đã kiểm tra công tác cải cách hành chính và kiểm soát thủ tục hành chính năm 2023 tại UBND " +
      "phường An Lộc. Phòng Nội vụ thành phố Hồng Ngự thông báo kết luận kiểm tra như sau:",
  );
});

test("names first and last day of a longer visit", () => {
  const longer = noticeBlocks({ ...sampleNotice, visit: { ...sampleNotice.visit, to: "2023-05-23" } });
  expect(paragraphs(longer)[0]).toContain("từ ngày 09 tháng 5 năm 2023 đến ngày 23 tháng 5 năm 2023");
});

test("asks for a report by its day, then ends on ./.", () => {
  expect(paragraphs(paper).at(-2)).toBe(
    "Yêu cầu UBND phường An Lộc báo cáo kết quả thực hiện về Phòng Nội vụ trước ngày 10 tháng 7 năm 2023.",
  );
  expect(paragraphs(paper).at(-1)).toMatch(
    /^Trên đây là Thông báo .* nghiêm túc triển khai thực hiện\.\/\.$/,
  );
});

test("closes the list of recipients", () => {
  expect(blocksOf(paper, "signer")[0]?.recipients).toEqual([
    "Như trên (để thực hiện);",
    "TT. UBND Thành phố (để báo cáo);",
    "Lưu: VT, PNV.",
  ]);
});
