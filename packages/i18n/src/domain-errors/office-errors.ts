import type { DomainErrorCode, LocalText } from "@kiemtra/core";

/** Sentences of rules that only office screens and the set-up can break. */
export const officeErrorTexts = {
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
  "import-inspections-closed": {
    vi: "Kết quả kiểm tra tại {units} đã chốt nên không nhập số liệu được; chưa ghi gì. Bỏ đơn vị này khỏi lần nhập, hoặc đề nghị {head} mở lại và ghi rõ lý do.",
    en: "The results of {units} are closed, so nothing was recorded. Leave these units out, or ask the head to reopen the visit with a reason.",
  },
  "import-figures-contradict": {
    vi: "Số liệu của {unit} chưa hợp lý nên chưa ghi gì: {fact} ({count:count}) lớn hơn {other} ({bound:count}). Vui lòng kiểm tra lại tệp.",
    en: "The figures of {unit} contradict one another, so nothing was recorded: {fact} ({count:count}) is above {other} ({bound:count}). Check the file.",
  },
  "rule-set-not-found": { vi: "Không tìm thấy bộ tiêu chí {id}.", en: "The rule set {id} was not found." },
  "rule-set-not-released": {
    vi: "Bộ tiêu chí này chưa được đưa vào áp dụng nên chưa dùng được cho đợt kiểm tra.",
    en: "This rule set has not been put into force and cannot be used for a round.",
  },
  "unit-proposal-not-found": {
    vi: "Không tìm thấy khó khăn, kiến nghị này của đơn vị; tải lại trang để xem danh sách hiện tại.",
    en: "This difficulty or proposal of the unit is not there; reload the page to see the list as it is.",
  },
  "unit-proposal-answered": {
    vi: "Nội dung này đã có trả lời nên không bỏ được.",
    en: "This was answered already, so it cannot be removed.",
  },
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
  "holiday-not-found": { vi: "Ngày này không có trong lịch.", en: "This day is not in the calendar." },
  "setup-code-wrong": {
    vi: "Mã khởi tạo chưa đúng. Xem mã trên màn hình máy chủ, nơi đã chạy npm start.",
    en: "The setup code is wrong. Read it on the server's console, where npm start runs.",
  },
  "setup-done": {
    vi: "Hệ thống đã có quản trị viên. Vui lòng đăng nhập.",
    en: "An administrator exists already. Please sign in.",
  },
  "password-too-short": {
    vi: "Mật khẩu cần ít nhất {minimum:count} ký tự.",
    en: "The password needs at least {minimum:count} characters.",
  },
} as const satisfies Partial<Record<DomainErrorCode, LocalText>>;
