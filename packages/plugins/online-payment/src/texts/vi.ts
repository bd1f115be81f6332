import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Thanh toán trực tuyến và hỗ trợ nộp hồ sơ trực tuyến",
  "plugin.description":
    "Phí, lệ phí thủ tục hành chính được thanh toán trực tuyến; thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến",

  "fact.dossiers-with-fee": "Số hồ sơ có phí, lệ phí trong kỳ",
  "fact.dossiers-with-fee.unit": "hồ sơ",
  "fact.dossiers-with-fee.help": "Tính từ đầu năm đến ngày kiểm tra. Không có hồ sơ nào thì ghi 0.",
  "fact.dossiers-paid-online": "Số hồ sơ thanh toán trực tuyến",
  "fact.dossiers-paid-online.unit": "hồ sơ",
  "fact.procedures-with-fee": "Số thủ tục hành chính có thu phí, lệ phí",
  "fact.procedures-with-fee.unit": "thủ tục",
  "fact.procedures-offering-online-payment": "Số thủ tục hành chính cho phép thanh toán trực tuyến",
  "fact.procedures-offering-online-payment.unit": "thủ tục",
  "fact.online-receipts-issued": "Số biên lai điện tử đã cấp cho hồ sơ thanh toán trực tuyến",
  "fact.online-receipts-issued.unit": "biên lai",
  "fact.account-posted": "Có niêm yết số tài khoản thu phí, lệ phí tại quầy tiếp nhận",
  "fact.payment-code-posted": "Có niêm yết mã QR thanh toán tại quầy tiếp nhận",
  "fact.payee-is-the-authority": "Tài khoản và mã QR đứng tên cơ quan thu",
  "fact.payee-is-the-authority.help": "Quét thử mã, xem tên người thụ hưởng; không thực hiện giao dịch.",
  "fact.support-launch": "Triển khai mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến",
  "fact.support-launch.option.in-time": "Đã triển khai, đúng thời gian kế hoạch đề ra",
  "fact.support-launch.option.late": "Đã triển khai, chậm so với kế hoạch",
  "fact.support-launch.option.not-launched": "Chưa triển khai",
  "fact.support-document": "Kế hoạch, quyết định triển khai (số, ngày)",
  "fact.support-on-duty": "Người hỗ trợ tại nơi tiếp nhận hồ sơ",
  "fact.support-on-duty.option.regular": "Có lịch trực và có người trực tại thời điểm kiểm tra",
  "fact.support-on-duty.option.irregular": "Có phân công nhưng trực chưa thường xuyên",
  "fact.support-on-duty.option.none": "Chưa bố trí người hỗ trợ",
  "fact.people-helped": "Số lượt người dân được hỗ trợ trong kỳ",
  "fact.people-helped.unit": "lượt",
  "fact.helpers-use-passwords": "Người hỗ trợ có yêu cầu hoặc lưu giữ mật khẩu, mã xác thực của người dân",

  "criterion.fees-paid-online": "Hồ sơ có phí, lệ phí được thanh toán trực tuyến",
  "criterion.procedures-offer-online-payment":
    "Thủ tục hành chính có thu phí, lệ phí đều thanh toán trực tuyến được",
  "criterion.receipts-issued-online": "Cấp biên lai điện tử cho hồ sơ thanh toán trực tuyến",
  "criterion.payment-details-posted": "Niêm yết tài khoản, mã QR thanh toán tại quầy tiếp nhận",
  "criterion.support-launched-by-plan":
    "Mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến được triển khai kịp thời",
  "criterion.people-are-helped": "Người dân được hỗ trợ nộp hồ sơ, thanh toán trực tuyến tại nơi tiếp nhận",
  "criterion.helpers-use-no-passwords":
    "Người hỗ trợ không yêu cầu, không lưu giữ mật khẩu, mã xác thực của người dân",

  "reason.fees-paid-online.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ có phí, lệ phí được thanh toán trực tuyến ({percent:percent}); điểm tối đa tính từ {full:percent}, chưa đạt {points:points} điểm.",
  "reason.procedures-offer-online-payment.ratio-below-full":
    "{of:count} trên {over:count} thủ tục có thu phí, lệ phí thanh toán trực tuyến được ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.receipts-issued-online.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ thanh toán trực tuyến được cấp biên lai điện tử ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.helpers-use-no-passwords.not-met":
    "Người hỗ trợ còn yêu cầu hoặc lưu giữ mật khẩu, mã xác thực của người dân, chưa đạt {points:points} điểm.",

  "finding.few-paid-online": "Tỷ lệ hồ sơ thanh toán trực tuyến còn thấp.",
  "finding.few-paid-online.recommendation":
    "Nâng cao số lượng, chất lượng, hiệu quả thanh toán trực tuyến trong giải quyết thủ tục hành chính.",
  "finding.procedures-without-online-payment":
    "Còn thủ tục hành chính có thu phí, lệ phí chưa thanh toán trực tuyến được.",
  "finding.procedures-without-online-payment.recommendation":
    "Phối hợp cấu hình thanh toán trực tuyến cho các thủ tục hành chính có thu phí, lệ phí còn lại.",
  "finding.receipts-not-issued-online": "Chưa cấp đầy đủ biên lai điện tử cho hồ sơ thanh toán trực tuyến.",
  "finding.receipts-not-issued-online.recommendation":
    "Cấp đầy đủ biên lai điện tử cho hồ sơ thanh toán trực tuyến.",
  "finding.payment-details-not-posted":
    "Chưa niêm yết đầy đủ số tài khoản, mã QR thanh toán tại quầy tiếp nhận.",
  "finding.payment-details-not-posted.recommendation":
    "Niêm yết số tài khoản, mã QR thanh toán đứng tên cơ quan thu tại quầy tiếp nhận.",
  "finding.support-not-launched":
    "Chưa triển khai mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
  "finding.support-not-launched.recommendation":
    "Triển khai mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
  "finding.helpers-not-on-duty":
    "Việc bố trí người hỗ trợ nộp hồ sơ, thanh toán trực tuyến chưa thường xuyên.",
  "finding.helpers-not-on-duty.recommendation":
    "Phân công lịch trực, duy trì thường xuyên người hỗ trợ tại nơi tiếp nhận hồ sơ.",
  "finding.helpers-use-passwords":
    "Người hỗ trợ còn sử dụng mật khẩu, mã xác thực của người dân khi nộp hồ sơ, thanh toán trực tuyến.",
  "finding.helpers-use-passwords.recommendation":
    "Chấm dứt việc sử dụng, lưu giữ mật khẩu, mã xác thực của người dân; hướng dẫn để người dân tự thao tác.",
  "finding.paid-online-share-high": "Kết quả thanh toán trực tuyến đạt tỷ lệ khá cao.",
  "finding.support-in-time":
    "Triển khai thực hiện kịp thời mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",

  "step.figures": "Số liệu phí, lệ phí trong kỳ",
  "step.counter": "Xem quầy tiếp nhận",
  "step.support": "Xem việc hỗ trợ người dân",
  "evidence.system-extract":
    "Trích xuất hồ sơ có phí, lệ phí từ hệ thống thông tin giải quyết thủ tục hành chính",
  "evidence.counter-photo": "Ảnh tài khoản, mã QR thanh toán tại quầy",
  "evidence.support-plan": "Kế hoạch, lịch trực của mô hình hỗ trợ",
  "signal.helped-without-launch":
    "Ghi là chưa triển khai mô hình hỗ trợ nhưng có {left:count} lượt người được hỗ trợ; kiểm tra lại.",
  "report.paid":
    "{dossiers-paid-online:count}/{dossiers-with-fee:count} hồ sơ có phí, lệ phí được thanh toán trực tuyến.",
  "report.helped": "Hỗ trợ {people-helped:count} lượt người dân nộp hồ sơ, thanh toán trực tuyến.",
  "finding.paid-online-share-high.round": "Kết quả thanh toán trực tuyến của {units} đạt tỷ lệ khá cao.",
  "finding.few-paid-online.round": "{units} có tỷ lệ hồ sơ thanh toán trực tuyến còn thấp.",
  "finding.support-in-time.round":
    "{units} triển khai thực hiện kịp thời mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
};
