import type { LocalText } from "@kiemtra/core";

/** Why a file is refused as a whole, and what to do. */
export const unreadableFileTexts = {
  "file-empty": {
    vi: "Tệp không có nội dung. Vui lòng chọn tệp khác.",
    en: "The file is empty. Choose another.",
  },
  "file-too-large": {
    vi: "Tệp lớn hơn {maximum} MB nên không đọc. Xuất riêng từng đơn vị, hoặc bỏ bớt cột không cần.",
    en: "The file is larger than {maximum} MB. Export each unit apart, or leave columns out.",
  },
  "file-kind-unknown": {
    vi: "Đây không phải tệp Excel (XLSX) hoặc CSV. Xuất lại từ hệ thống ở dạng XLSX hoặc CSV.",
    en: "This is neither an Excel workbook (XLSX) nor CSV. Export it again as XLSX or CSV.",
  },
  "file-is-old-excel": {
    vi: "Đây là tệp Excel đời cũ (XLS) hoặc tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi lưu lại ở dạng XLSX.",
    en: "This is an old Excel workbook (XLS), or one with a password. Open it, take the password off and save it as XLSX.",
  },
  "file-broken": {
    vi: "Tệp bị hỏng nên không đọc được. Tải lại từ hệ thống, hoặc mở bằng Excel và lưu lại.",
    en: "The file is damaged. Download it again, or open it in Excel and save it.",
  },
  "file-unpacks-too-large": {
    vi: "Tệp giải nén ra hơn {maximum} MB nên không đọc. Bỏ trang tính, cột không cần rồi lưu lại.",
    en: "The file unpacks to more than {maximum} MB. Take out sheets and columns that are not needed and save it again.",
  },
  "too-many-rows": {
    vi: "Tệp có hơn {maximum:count} dòng nên không đọc. Xuất riêng từng đơn vị, hoặc dùng bảng tổng hợp theo đơn vị.",
    en: "The file has more than {maximum:count} rows. Export each unit apart, or use totals by unit.",
  },
  "sheet-not-found": {
    vi: "Tệp không có trang tính {sheet}; có: {sheets}.",
    en: "There is no sheet {sheet}; there are {sheets}.",
  },
  "quotes-broken": {
    vi: "Dấu ngoặc kép mở ở dòng {row} mà không đóng. Sửa dòng này, hoặc lưu lại ở dạng XLSX.",
    en: "A quote opens on row {row} and never closes. Correct the row, or save the file as XLSX.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
