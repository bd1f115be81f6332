import type { DomainErrorCode, LocalText } from "@kiemtra/core";
import type { officeErrorTexts } from "./office-errors.ts";

/** Sentences of rules that an inspector can break: which thing, why, and what to do. */
export const fieldErrorTexts: Readonly<
  Record<Exclude<DomainErrorCode, keyof typeof officeErrorTexts>, LocalText>
> = {
  "inspection-not-found": {
    vi: "Không tìm thấy cuộc kiểm tra. Vui lòng quay lại danh sách và chọn lại.",
    en: "The inspection was not found. Go back to the list and choose again.",
  },
  "inspection-closed": {
    vi: "Kết quả kiểm tra đã chốt ngày {date:date}, chỉ được xem. Khi chưa có thông báo kết luận, {head} có thể mở lại và ghi rõ lý do.",
    en: "The inspection was closed on {date:date} and can only be read. Until a notice is recorded, the head may reopen it with a reason.",
  },
  "inspection-not-closed": {
    vi: "Cuộc kiểm tra chưa kết thúc tại đơn vị. Vui lòng kết thúc kiểm tra trước.",
    en: "The inspection is still open. Close it first.",
  },
  "inspection-concluded": {
    vi: "Đã có Thông báo số {number}, ngày {date:date}: chỉ điều chỉnh bằng văn bản của cơ quan ban hành.",
    en: "Notice {number} of {date:date} has been issued: only another document of the issuing agency changes anything.",
  },
  "inspection-has-clashes": {
    vi: "Chưa kết thúc được: còn {count:count} số liệu chưa thống nhất. {head} chọn số liệu đưa vào biên bản trước.",
    en: "Cannot close yet: {count:count} figures differ between members. The head decides them first.",
  },
  "inspection-not-yours": {
    vi: "Tài khoản này không thuộc đoàn (tổ) kiểm tra đơn vị này. Vui lòng liên hệ {head}.",
    en: "This account is not on the team of this inspection. Please contact the head of the team.",
  },
  "only-the-head": {
    vi: "Chỉ {head} được thực hiện việc này.",
    en: "Only the head of the team may do this.",
  },
  "reason-required": { vi: "Vui lòng ghi rõ lý do.", en: "Please give the reason." },
  "notice-number-required": {
    vi: "Vui lòng nhập số, ký hiệu và ngày của thông báo kết luận.",
    en: "Enter the number and date of the notice of conclusions.",
  },
  "notice-date-wrong": {
    vi: "Ngày ban hành thông báo phải từ ngày kiểm tra ({visit:date}) đến hôm nay ({today:date}). Vui lòng kiểm tra lại.",
    en: "The notice is dated between the visit ({visit:date}) and today ({today:date}). Please check.",
  },
  "criterion-unknown": {
    vi: "Bộ tiêu chí của cuộc kiểm tra này không có tiêu chí {node}. Vui lòng tải lại trang và chọn lại.",
    en: "This inspection's rule set has no criterion {node}. Reload the page and choose again.",
  },
  "event-id-reused": {
    vi: "Mã bản ghi đã dùng cho nội dung khác nên không nhận. Dữ liệu vẫn còn trên máy; vui lòng ghi lại.",
    en: "The record's id was already used for something else. The data is still on the device; record it again.",
  },
  "event-malformed": {
    vi: "Bản ghi không đúng cấu trúc nên không nhận. Vui lòng tải lại trang; nếu vẫn lỗi, báo quản trị viên.",
    en: "The record is malformed. Reload the page; if it persists, tell the administrator.",
  },
  "fact-unknown": {
    vi: "Nội dung {fact} không có trong bộ tiêu chí của cuộc kiểm tra này.",
    en: "The fact {fact} is not part of this inspection's rule set.",
  },
  "fact-value-refused": {
    vi: "Giá trị của {fact} chưa đúng. Vui lòng kiểm tra và nhập lại.",
    en: "The value of {fact} is not valid. Check it and enter it again.",
  },
  "unit-not-found": { vi: "Không tìm thấy đơn vị.", en: "The unit was not found." },
  "criterion-not-installed": {
    vi: "Máy chủ chưa cài đúng phiên bản của tiêu chí {criterion} (bản {revision}). Quản trị viên cần cài lại gói tiêu chí.",
    en: "Criterion {criterion} (revision {revision}) is not installed. The administrator must install the plugin again.",
  },
  "finding-not-found": { vi: "Không tìm thấy tồn tại, hạn chế này.", en: "The finding was not found." },
  "due-before-visit": {
    vi: "Thời hạn sớm hơn ngày kiểm tra ({visit:date}). Vui lòng chọn ngày sau ngày kiểm tra.",
    en: "The due date is before the visit ({visit:date}). Choose a later day.",
  },
  "protocol-too-old": {
    vi: "Ứng dụng đang mở là bản cũ. Vui lòng tải lại trang; dữ liệu đã nhập vẫn còn.",
    en: "This page is from an older version. Reload it; what was entered is kept.",
  },
};
