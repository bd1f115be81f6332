import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến",
  "plugin.description":
    "Mô hình được triển khai kịp thời theo kế hoạch; có người trực hỗ trợ tại nơi tiếp nhận hồ sơ; người hỗ trợ được hướng dẫn, không sử dụng mật khẩu của người dân",

  "fact.launch": "Triển khai mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến",
  "fact.launch.option.in-time": "Đã triển khai, đúng thời gian kế hoạch đề ra",
  "fact.launch.option.late": "Đã triển khai, chậm so với kế hoạch",
  "fact.launch.option.not-launched": "Chưa triển khai",
  "fact.launch-document": "Kế hoạch, quyết định triển khai (số, ngày)",
  "fact.on-duty": "Người hỗ trợ tại nơi tiếp nhận hồ sơ",
  "fact.on-duty.option.regular": "Có lịch trực và có người trực tại thời điểm kiểm tra",
  "fact.on-duty.option.irregular": "Có phân công nhưng trực chưa thường xuyên",
  "fact.on-duty.option.none": "Chưa bố trí người hỗ trợ",
  "fact.people-helped": "Số lượt người dân được hỗ trợ trong kỳ",
  "fact.people-helped.unit": "lượt",
  "fact.people-helped.help":
    "Theo sổ ghi chép của mô hình, tính từ đầu năm đến ngày kiểm tra. Chưa có lượt nào thì ghi 0.",
  "fact.helpers": "Số đoàn viên, thanh niên được phân công hỗ trợ",
  "fact.helpers.unit": "người",
  "fact.helpers.help": "Theo lịch trực hoặc danh sách phân công. Chưa phân công thì ghi 0.",
  "fact.helpers-instructed":
    "Số người hỗ trợ đã được hướng dẫn nghiệp vụ nộp hồ sơ, thanh toán trực tuyến và bảo vệ thông tin cá nhân",
  "fact.helpers-instructed.unit": "người",
  "fact.helpers-use-passwords": "Người hỗ trợ có yêu cầu hoặc lưu giữ mật khẩu, mã xác thực của người dân",
  "fact.helpers-use-passwords.help":
    "Quan sát cách hỗ trợ, xem sổ ghi chép và trình duyệt của máy dùng chung; hỏi người dân đang được hỗ trợ.",

  "criterion.support-launched-by-plan":
    "Mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến được triển khai kịp thời",
  "criterion.people-are-helped": "Người dân được hỗ trợ nộp hồ sơ, thanh toán trực tuyến tại nơi tiếp nhận",
  "criterion.helpers-are-instructed": "Người hỗ trợ được hướng dẫn nghiệp vụ trước khi tham gia hỗ trợ",
  "criterion.helpers-use-no-passwords":
    "Người hỗ trợ không yêu cầu, không lưu giữ mật khẩu, mã xác thực của người dân",

  "reason.helpers-are-instructed.ratio-below-full":
    "{of:count} trên {over:count} người hỗ trợ được hướng dẫn nghiệp vụ ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.helpers-use-no-passwords.not-met":
    "Người hỗ trợ còn yêu cầu hoặc lưu giữ mật khẩu, mã xác thực của người dân, chưa đạt {points:points} điểm.",

  "finding.support-not-launched":
    "Chưa triển khai mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
  "finding.support-not-launched.recommendation":
    "Triển khai mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
  "finding.support-not-launched.round":
    "{units} chưa triển khai mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
  "finding.helpers-not-on-duty":
    "Việc bố trí người hỗ trợ nộp hồ sơ, thanh toán trực tuyến chưa thường xuyên.",
  "finding.helpers-not-on-duty.recommendation":
    "Phân công lịch trực, duy trì thường xuyên người hỗ trợ tại nơi tiếp nhận hồ sơ.",
  "finding.helpers-not-on-duty.round":
    "{units} bố trí người hỗ trợ nộp hồ sơ, thanh toán trực tuyến chưa thường xuyên.",
  "finding.helpers-not-instructed":
    "Người hỗ trợ chưa được hướng dẫn đầy đủ nghiệp vụ nộp hồ sơ, thanh toán trực tuyến.",
  "finding.helpers-not-instructed.recommendation":
    "Tổ chức hướng dẫn nghiệp vụ và việc bảo vệ thông tin cá nhân cho người tham gia hỗ trợ.",
  "finding.helpers-use-passwords":
    "Người hỗ trợ còn sử dụng mật khẩu, mã xác thực của người dân khi nộp hồ sơ, thanh toán trực tuyến.",
  "finding.helpers-use-passwords.recommendation":
    "Chấm dứt việc sử dụng, lưu giữ mật khẩu, mã xác thực của người dân; hướng dẫn để người dân tự thao tác.",
  "finding.helpers-use-passwords.round":
    "Người hỗ trợ tại {units} còn sử dụng mật khẩu, mã xác thực của người dân.",
  "finding.support-in-time":
    "Triển khai thực hiện kịp thời mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
  "finding.support-in-time.round":
    "{units} triển khai thực hiện kịp thời mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
  "finding.support-worth-spreading":
    "Duy trì thường xuyên việc hỗ trợ người dân nộp hồ sơ, thanh toán trực tuyến ngay tại nơi tiếp nhận hồ sơ.",
  "finding.support-worth-spreading.recommendation":
    "Tiếp tục duy trì, nhân rộng mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",

  "step.launch": "Kế hoạch, lực lượng hỗ trợ",
  "step.counter": "Xem việc hỗ trợ tại nơi tiếp nhận hồ sơ",
  "evidence.support-plan": "Kế hoạch, quyết định triển khai mô hình",
  "evidence.duty-roster": "Lịch trực, sổ ghi chép lượt hỗ trợ",
  "evidence.instruction-record": "Tài liệu, danh sách người được hướng dẫn nghiệp vụ",
  "evidence.desk-photo": "Ảnh bàn hỗ trợ tại nơi tiếp nhận hồ sơ",
  "signal.helped-without-launch":
    "Ghi là chưa triển khai mô hình hỗ trợ nhưng có {left:count} lượt người được hỗ trợ; kiểm tra lại.",
  "signal.on-duty-without-helpers":
    "Ghi là có lịch trực nhưng số người được phân công hỗ trợ là {left:count}; kiểm tra lại.",
  "signal.helped-by-nobody":
    "Ghi là chưa bố trí người hỗ trợ nhưng có {left:count} lượt người được hỗ trợ; kiểm tra lại.",
  "report.launch":
    "Mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến: {launch:option}.",
  "report.helped": "Hỗ trợ {people-helped:count} lượt người dân nộp hồ sơ, thanh toán trực tuyến.",
  "report.instructed":
    "Phân công {helpers:count} đoàn viên, thanh niên tham gia hỗ trợ; {helpers-instructed:count} người được hướng dẫn nghiệp vụ.",
};
