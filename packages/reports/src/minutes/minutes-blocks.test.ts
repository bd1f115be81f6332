import { expect, test } from "vitest";
import { blocksOf, headings, paragraphs } from "../../test/block-texts.ts";
import { blankMinutes, sampleMinutes } from "../../test/sample-minutes.ts";
import { minutesBlocks } from "./minutes-blocks.ts";

const paper = minutesBlocks(sampleMinutes);
const blank = minutesBlocks(blankMinutes);

test("follows the order of inspection minutes", () => {
  expect(headings(paper)).toEqual([
    "I. THÀNH PHẦN",
    "1. Tổ kiểm tra",
    "2. Đơn vị được kiểm tra: UBND phường An Lộc",
    "II. NỘI DUNG VÀ KẾT QUẢ KIỂM TRA",
    "1. Kết quả đạt được",
    "a) Công tác chỉ đạo, điều hành cải cách hành chính",
    "b) Kiểm soát thủ tục hành chính",
    "2. Tồn tại, hạn chế, nguyên nhân",
    "III. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA",
    "IV. KIẾN NGHỊ, ĐỀ NGHỊ CỦA TỔ KIỂM TRA",
    "1. Yêu cầu",
    "2. Đề nghị",
    "3. Nội dung phấn đấu",
  ]);
});

test("opens and closes in the words of practice", () => {
  expect(paragraphs(paper).at(0)).toBe(
    "Hôm nay, vào hồi 08 giờ 00 phút, ngày 09 tháng 5 năm 2023, tại trụ sở UBND phường An Lộc, chúng tôi gồm có:",
  );
  expect(paragraphs(paper).at(-1)).toBe(
    "Biên bản kết thúc vào hồi 11 giờ 30 phút cùng ngày, đã đọc lại cho các bên cùng nghe, thống nhất và ký tên; " +
      "được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.",
  );
});

test("names the day when the visit ended on a later one", () => {
  const later = minutesBlocks({ ...sampleMinutes, closed: { date: "2023-05-10" } });
  expect(paragraphs(later).at(-1)).toContain("…… giờ …… phút, ngày 10 tháng 5 năm 2023, đã đọc lại");
});

test("leaves blanks where nothing is known, and invents nothing", () => {
  expect(paragraphs(blank)).toEqual([
    "Hôm nay, vào hồi …… giờ …… phút, ngày …… tháng …… năm ……, tại ……………………………, chúng tôi gồm có:",
    "Biên bản kết thúc vào hồi …… giờ …… phút cùng ngày, đã đọc lại cho các bên cùng nghe, thống nhất và ký tên; " +
      "được lập thành …… bản có giá trị như nhau, mỗi bên giữ …… bản./.",
  ]);
  expect(blocksOf(blank, "blank-lines")).toHaveLength(4);
  expect(blocksOf(blank, "participants").map(({ people }) => people)).toEqual([[{}], [{}]]);
});

test("has no number unless one is asked for, and room for it when it is not known yet", () => {
  expect(blocksOf(blank, "letterhead")[0]?.number).toBeUndefined();
  expect(blocksOf(paper, "letterhead")[0]?.number).toMatch(/^Số:\u00A0{8}\/BB-TKT$/);
});

test("says what was not inspected and why", () => {
  expect(paragraphs(paper)).toContain(
    "Nội dung chưa kiểm tra: Cung cấp bản sao điện tử từ bản chính; lý do: phần mềm đang bảo trì tại thời điểm kiểm tra.",
  );
});

test("is signed by the unit, the secretary and the head of the team, in this order", () => {
  const posts = blocksOf(paper, "signatures")[0]?.signatures.map(({ lines }) => lines.join(" "));
  expect(posts).toEqual(["ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA", "THƯ KÝ", "TỔ TRƯỞNG"]);
});

test("words a delegation as the decision does", () => {
  expect(headings(blank)).toContain("IV. KIẾN NGHỊ, ĐỀ NGHỊ CỦA ĐOÀN KIỂM TRA");
  expect(blocksOf(blank, "signatures")[0]?.signatures[2]?.lines).toEqual(["TRƯỞNG ĐOÀN"]);
});

test("numbers two annexes and mentions each in the text", () => {
  expect(blocksOf(paper, "annex").map(({ label, title }) => `${label}: ${title}`)).toEqual([
    "Phụ lục I: BẢNG KẾT QUẢ CHẤM ĐIỂM",
    "Phụ lục II: DANH SÁCH HỒ SƠ, THỦ TỤC CHỌN MẪU",
  ]);
  expect(paragraphs(paper)).toContain("Danh sách hồ sơ, thủ tục chọn mẫu tại Phụ lục II kèm theo.");
});

test("has no points table where the round gives none, and then one annex without a number", () => {
  const { scorecard: _, ...withoutPoints } = sampleMinutes;
  const annexes = blocksOf(minutesBlocks(withoutPoints), "annex");
  expect(annexes.map(({ label }) => label)).toEqual(["Phụ lục"]);
});

test("turns the page for a wide list of samples", () => {
  const columns = Array.from({ length: 8 }, (_, at) => ({ label: `Cột ${at}`, width: 1 }));
  const wide = minutesBlocks({ ...sampleMinutes, samples: [{ columns, rows: [] }] });
  expect(blocksOf(wide, "annex").map(({ isLandscape }) => isLandscape)).toEqual([false, true]);
});

test("marks illustrative data at the top and with the points, and only then", () => {
  expect(paper.blocks[0]).toEqual({ kind: "mark", text: "Dữ liệu minh họa" });
  const scores = blocksOf(paper, "annex")[0]?.blocks ?? [];
  expect(scores).toContainEqual({ kind: "note", text: "Điểm minh họa." });
  expect(JSON.stringify(minutesBlocks({ ...sampleMinutes, isIllustrative: false }))).not.toContain(
    "minh họa",
  );
});

test("ends on the first 16 letters of the digest", () => {
  expect(blocksOf(paper, "note").at(-1)?.text).toBe("Mã đối chiếu nội dung: sha256:1f7b0ffead2b2ff1");
});
