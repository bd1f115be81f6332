import type { DomainErrorCode, LocalText } from "@kiemtra/core";

/** Which thing, why, and what to do. The one place where a code of a broken rule becomes a sentence. */
export const domainErrorTexts: Readonly<Record<DomainErrorCode, LocalText>> = {
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
  "unit-not-in-force": {
    vi: "{unit} không tồn tại vào ngày {date:date}. Chọn đơn vị có hiệu lực vào ngày kiểm tra.",
    en: "{unit} did not exist on {date:date}. Choose a unit in force on the day of the visit.",
  },
  "round-not-found": { vi: "Không tìm thấy đợt kiểm tra.", en: "The round was not found." },
  "round-dates-reversed": {
    vi: "Ngày kết thúc đợt trước ngày bắt đầu, hoặc ngày kiểm tra nằm ngoài đợt. Vui lòng sửa ngày.",
    en: "The round ends before it starts, or a visit lies outside it. Correct the dates.",
  },
  "round-needs-head": {
    vi: "Đợt kiểm tra cần đúng một trưởng đoàn (tổ trưởng).",
    en: "A round needs exactly one head of the team.",
  },
  "round-needs-units": {
    vi: "Đợt kiểm tra cần ít nhất một đơn vị, mỗi đơn vị một lần.",
    en: "A round needs at least one unit, each of them once.",
  },
  "round-number-taken": { vi: "Đợt kiểm tra này đã có.", en: "This round exists already." },
  "rule-set-not-found": { vi: "Không tìm thấy bộ tiêu chí {id}.", en: "The rule set {id} was not found." },
  "rule-set-not-released": {
    vi: "Bộ tiêu chí này chưa được đưa vào áp dụng nên chưa dùng được cho đợt kiểm tra.",
    en: "This rule set has not been put into force and cannot be used for a round.",
  },
  "criterion-not-installed": {
    vi: "Máy chủ chưa cài đúng phiên bản của tiêu chí {criterion} (bản {revision}). Quản trị viên cần cài lại gói tiêu chí.",
    en: "Criterion {criterion} (revision {revision}) is not installed. The administrator must install the plugin again.",
  },
  "finding-not-found": { vi: "Không tìm thấy tồn tại, hạn chế này.", en: "The finding was not found." },
  "recommendation-not-found": {
    vi: "Không tìm thấy kiến nghị này.",
    en: "The recommendation was not found.",
  },
  "recommendation-target-not-due": {
    vi: "Nội dung phấn đấu không đặt thời hạn bắt buộc; ghi mốc phấn đấu bằng chữ.",
    en: "A target carries no binding due date; write the aim in words.",
  },
  "done-date-wrong": {
    vi: "Vui lòng nhập ngày hoàn thành, không muộn hơn hôm nay ({today:date}).",
    en: "Enter the day it was done, not later than today ({today:date}).",
  },
  "due-before-visit": {
    vi: "Thời hạn sớm hơn ngày kiểm tra ({visit:date}). Vui lòng chọn ngày sau ngày kiểm tra.",
    en: "The due date is before the visit ({visit:date}). Choose a later day.",
  },
  "user-not-found": { vi: "Không tìm thấy người dùng.", en: "The user was not found." },
  "user-exists": {
    vi: "Tên đăng nhập {username} đã có. Vui lòng chọn tên khác.",
    en: "The username {username} is taken. Choose another.",
  },
  "email-taken": {
    vi: "Thư điện tử này đã dùng cho tài khoản khác. Vui lòng nhập địa chỉ khác hoặc để trống.",
    en: "This e-mail address belongs to another account. Enter another or leave it empty.",
  },
  "last-administrator": {
    vi: "Đây là quản trị viên duy nhất. Giao vai trò quản trị viên cho người khác trước.",
    en: "This is the only administrator. Make someone else an administrator first.",
  },
  "password-too-short": {
    vi: "Mật khẩu cần ít nhất {minimum:count} ký tự.",
    en: "The password needs at least {minimum:count} characters.",
  },
  "holiday-not-found": { vi: "Ngày này không có trong lịch.", en: "This day is not in the calendar." },
  "setup-code-wrong": {
    vi: "Mã khởi tạo chưa đúng. Xem mã trên màn hình máy chủ, nơi đã chạy npm start.",
    en: "The setup code is wrong. Read it on the server's console, where npm start runs.",
  },
  "setup-done": {
    vi: "Hệ thống đã có quản trị viên. Vui lòng đăng nhập.",
    en: "An administrator exists already. Please sign in.",
  },
  "protocol-too-old": {
    vi: "Ứng dụng đang mở là bản cũ. Vui lòng tải lại trang; dữ liệu đã nhập vẫn còn.",
    en: "This page is from an older version. Reload it; what was entered is kept.",
  },
};
