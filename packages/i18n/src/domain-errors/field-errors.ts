import type { DomainErrorCode, LocalText } from "@kiemtra/core";
import type { officeErrorTexts } from "./office-errors.ts";

/** Codes that an inspector can meet. */
export type FieldErrorCode = Exclude<DomainErrorCode, keyof typeof officeErrorTexts>;

/** Sentences of rules that an inspector can break: which thing, why, and what to do. English is loaded when it is asked for. */
export const fieldErrorTexts: Readonly<
  Record<Exclude<DomainErrorCode, keyof typeof officeErrorTexts>, LocalText>
> = {
  "inspection-not-found": {
    vi: "Không tìm thấy cuộc kiểm tra. Vui lòng quay lại danh sách và chọn lại.",
  },
  "inspection-closed": {
    vi: "Kết quả kiểm tra đã chốt ngày {date:date}, chỉ được xem. Khi chưa có thông báo kết luận, {head} có thể mở lại và ghi rõ lý do.",
  },
  "inspection-not-closed": {
    vi: "Cuộc kiểm tra chưa kết thúc tại đơn vị. Vui lòng kết thúc kiểm tra trước.",
  },
  "inspection-concluded": {
    vi: "Đã có Thông báo số {number}, ngày {date:date}: chỉ điều chỉnh bằng văn bản của cơ quan ban hành.",
  },
  "inspection-has-clashes": {
    vi: "Chưa kết thúc được: còn {count:count} số liệu chưa thống nhất. {head} chọn số liệu đưa vào biên bản trước.",
  },
  "inspection-not-yours": {
    vi: "Tài khoản này không thuộc đoàn (tổ) kiểm tra đơn vị này. Vui lòng liên hệ {head}.",
  },
  "only-the-head": {
    vi: "Chỉ {head} được thực hiện việc này.",
  },
  "reason-required": {
    vi: "Vui lòng ghi rõ lý do.",
  },
  "notice-number-required": {
    vi: "Vui lòng nhập số, ký hiệu và ngày của thông báo kết luận.",
  },
  "notice-date-wrong": {
    vi: "Ngày ban hành thông báo phải từ ngày kiểm tra ({visit:date}) đến hôm nay ({today:date}). Vui lòng kiểm tra lại.",
  },
  "criterion-unknown": {
    vi: "Bộ tiêu chí của cuộc kiểm tra này không có tiêu chí {node}. Vui lòng tải lại trang và chọn lại.",
  },
  "event-id-reused": {
    vi: "Mã bản ghi đã dùng cho nội dung khác nên không nhận. Dữ liệu vẫn còn trên máy; vui lòng ghi lại.",
  },
  "event-malformed": {
    vi: "Bản ghi không đúng cấu trúc nên không nhận. Vui lòng tải lại trang; nếu vẫn lỗi, báo quản trị viên.",
  },
  "fact-unknown": {
    vi: "Nội dung {fact} không có trong bộ tiêu chí của cuộc kiểm tra này.",
  },
  "fact-value-refused": {
    vi: "Giá trị của {fact} chưa đúng. Vui lòng kiểm tra và nhập lại.",
  },
  "unit-not-found": {
    vi: "Không tìm thấy đơn vị.",
  },
  "criterion-not-installed": {
    vi: "Máy chủ chưa cài đúng phiên bản của tiêu chí {criterion} (bản {revision}). Quản trị viên cần cài lại gói tiêu chí.",
  },
  "finding-not-found": {
    vi: "Không tìm thấy tồn tại, hạn chế này.",
  },
  "due-before-visit": {
    vi: "Thời hạn sớm hơn ngày kiểm tra ({visit:date}). Vui lòng chọn ngày sau ngày kiểm tra.",
  },
  "protocol-too-old": {
    vi: "Ứng dụng đang mở là bản cũ. Vui lòng tải lại trang; dữ liệu đã nhập vẫn còn.",
  },
};
