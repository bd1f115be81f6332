/** The words around a unit's sheets of codes, loaded with them. */
export const codeSheetVi = {
  "sheets.title": "In tờ mã QR niêm yết",
  "sheets.check":
    "Đối chiếu với danh mục và quyết định công bố đang có hiệu lực của tỉnh trước khi in. Danh mục kèm theo ứng dụng chưa đủ các lĩnh vực.",
  "sheets.search": "Tìm thủ tục theo tên, mã hoặc lĩnh vực",
  "sheets.found-none": "Không tìm thấy thủ tục nào.",
  "sheets.of": "{n}/{total}",
  "sheets.one-by-one": "Chọn từng thủ tục",
  "sheets.own": "Thủ tục ngoài danh mục",
  "sheets.own-hint":
    "Mỗi dòng một thủ tục: mã | tên | quyết định công bố | địa chỉ trang thủ tục | lĩnh vực. Có thể dán từ Excel.",
  "sheets.own-bad": "Chưa hiểu dòng {lines}: cần có mã, tên và địa chỉ của một trang thủ tục.",
  "sheets.print": "In {n} trang",
  "sheets.print-none": "In",
  "sheets.none": "Chọn lĩnh vực hoặc từng thủ tục, các trang in hiện ra ở đây.",
  "sheets.preview": "Các trang in",
  "sheets.code-of": "Mã QR: {name}",
} as const;

export type CodeSheetKey = keyof typeof codeSheetVi;
