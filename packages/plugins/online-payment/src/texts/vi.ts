import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Thanh toán trực tuyến",
  "plugin.description":
    "Phí, lệ phí thủ tục hành chính được thanh toán trực tuyến, cấp biên lai điện tử; niêm yết tài khoản, mã QR thanh toán tại quầy tiếp nhận",

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
  "fact.registered-bank": "Ngân hàng, kho bạc mở tài khoản thu của đơn vị",
  "fact.registered-bank.help": "Ghi tên ngân hàng và mã định danh gồm 6 chữ số, ví dụ 970436.",
  "fact.registered-account": "Số tài khoản thu phí, lệ phí của đơn vị đã đăng ký",
  "fact.registered-account.help":
    "Lấy theo văn bản thông báo tài khoản hoặc hợp đồng với ngân hàng, không lấy theo mã dán tại quầy.",
  "fact.payment-codes": "Mã QR thanh toán đã quét tại quầy",
  "fact.payment-codes.help":
    "Quét từng mã dán tại quầy, đối chiếu với tài khoản đã đăng ký; không thực hiện giao dịch. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.payment-codes.column.place": "Nơi đặt mã",
  "fact.payment-codes.column.beneficiary": "Đơn vị thụ hưởng",
  "fact.payment-codes.column.account": "Số tài khoản trong mã",
  "fact.payment-codes.column.outcome": "Kết quả",
  "fact.payment-codes.column.outcome.option.registered-account": "Đúng tài khoản đã đăng ký",
  "fact.payment-codes.column.outcome.option.other-account": "Tài khoản khác",
  "fact.payment-codes.column.outcome.option.damaged": "Mã hỏng, không đọc được",
  "fact.payment-codes.column.outcome.option.not-a-payment-code": "Không phải mã thanh toán",
  "fact.payment-codes.column.note": "Ghi chú",
  "fact.payment-codes-scanned": "Số mã QR thanh toán đã quét",
  "fact.payment-codes-scanned.unit": "mã",
  "fact.codes-paying-registered-account": "Số mã QR thanh toán chuyển tiền về đúng tài khoản đã đăng ký",
  "fact.codes-paying-registered-account.unit": "mã",
  "fact.codes-paying-other-account": "Số mã QR thanh toán chuyển tiền về tài khoản khác",
  "fact.codes-paying-other-account.unit": "mã",

  "criterion.fees-paid-online": "Hồ sơ có phí, lệ phí được thanh toán trực tuyến",
  "criterion.procedures-offer-online-payment":
    "Thủ tục hành chính có thu phí, lệ phí đều thanh toán trực tuyến được",
  "criterion.receipts-issued-online": "Cấp biên lai điện tử cho hồ sơ thanh toán trực tuyến",
  "criterion.payment-codes-pay-registered-account":
    "Mã QR thanh toán tại quầy chuyển tiền về đúng tài khoản đã đăng ký của đơn vị",
  "criterion.payment-codes-pay-registered-account.guidance":
    "Đối chiếu ngân hàng và số tài khoản trong mã với tài khoản đã đăng ký; chú ý mã bị dán đè.",
  "criterion.no-payment-code-pays-elsewhere":
    "Không có mã QR thanh toán tại quầy chuyển tiền về tài khoản khác",
  "criterion.payment-details-posted": "Niêm yết tài khoản, mã QR thanh toán tại quầy tiếp nhận",

  "reason.fees-paid-online.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ có phí, lệ phí được thanh toán trực tuyến ({percent:percent}); điểm tối đa tính từ {full:percent}, chưa đạt {points:points} điểm.",
  "reason.procedures-offer-online-payment.ratio-below-full":
    "{of:count} trên {over:count} thủ tục có thu phí, lệ phí thanh toán trực tuyến được ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.receipts-issued-online.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ thanh toán trực tuyến được cấp biên lai điện tử ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.payment-codes-pay-registered-account.ratio-below-full":
    "{of:count} trên {over:count} mã QR thanh toán đã quét chuyển tiền về đúng tài khoản đã đăng ký ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.payment-codes-pay-registered-account.ratio-below-threshold":
    "Chỉ {of:count} trên {over:count} mã QR thanh toán đã quét chuyển tiền về đúng tài khoản đã đăng ký ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.no-payment-code-pays-elsewhere.event-happened":
    "Có mã QR thanh toán tại quầy chuyển tiền về tài khoản khác nên được {share:percent} điểm tối đa.",

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
  "finding.code-pays-other-account":
    "Có mã QR thanh toán tại quầy không chuyển tiền về tài khoản đã đăng ký của đơn vị.",
  "finding.code-pays-other-account.recommendation":
    "Gỡ ngay mã QR chuyển tiền về tài khoản khác; xác minh người dán mã, rà soát các khoản đã thu và báo cáo kết quả.",
  "finding.code-pays-other-account.round":
    "{units} có mã QR thanh toán tại quầy không chuyển tiền về tài khoản đã đăng ký.",
  "finding.payment-codes-useless":
    "Một số mã QR thanh toán tại quầy bị hỏng, không đọc được hoặc không phải mã thanh toán.",
  "finding.payment-codes-useless.recommendation":
    "Thay các mã QR thanh toán bị hỏng; kiểm tra lại từng mã trước khi đặt tại quầy.",
  "finding.payment-codes-right":
    "Mã QR thanh toán tại quầy rõ nét, chuyển tiền về đúng tài khoản đã đăng ký của đơn vị.",
  "finding.paid-online-share-high": "Kết quả thanh toán trực tuyến đạt tỷ lệ khá cao.",

  "step.figures": "Số liệu phí, lệ phí trong kỳ",
  "step.counter": "Xem quầy tiếp nhận",
  "step.scan": "Quét mã QR thanh toán tại quầy",
  "evidence.system-extract":
    "Trích xuất hồ sơ có phí, lệ phí từ hệ thống thông tin giải quyết thủ tục hành chính",
  "evidence.counter-photo": "Ảnh tài khoản, mã QR thanh toán tại quầy",
  "evidence.registered-account": "Văn bản thông báo tài khoản thu hoặc hợp đồng với ngân hàng",
  "signal.code-pays-elsewhere":
    "Ghi là tài khoản, mã QR đứng tên cơ quan thu nhưng có {left:count} mã chuyển tiền về tài khoản khác; kiểm tra lại.",
  "signal.scanned-though-not-posted":
    "Ghi là chưa niêm yết mã QR thanh toán nhưng đã quét {left:count} mã tại quầy; kiểm tra lại một trong hai nội dung.",
  "signal.code-outcomes-above-scanned":
    "Số mã chuyển tiền về tài khoản đã đăng ký và tài khoản khác ({left:count}) nhiều hơn số mã đã quét ({right:count}); kiểm tra lại.",
  "report.codes":
    "Quét {payment-codes-scanned:count} mã QR thanh toán tại quầy, {codes-paying-registered-account:count} mã chuyển tiền về đúng tài khoản đã đăng ký.",
  "signal.payee-of-nothing":
    "Ghi là tài khoản, mã QR đứng tên cơ quan thu nhưng chưa niêm yết tài khoản, mã QR nào ({left:count}); kiểm tra lại.",
  "report.procedures":
    "{procedures-offering-online-payment:count}/{procedures-with-fee:count} thủ tục hành chính có thu phí, lệ phí thanh toán trực tuyến được.",
  "report.paid":
    "{dossiers-paid-online:count}/{dossiers-with-fee:count} hồ sơ có phí, lệ phí được thanh toán trực tuyến.",
  "finding.paid-online-share-high.round": "Kết quả thanh toán trực tuyến của {units} đạt tỷ lệ khá cao.",
  "finding.few-paid-online.round": "{units} có tỷ lệ hồ sơ thanh toán trực tuyến còn thấp.",

  "import.payments": "Danh sách hồ sơ có thu phí, lệ phí",
  "import.payments.code": "Mã hồ sơ",
  "import.payments.paid-online": "Thanh toán trực tuyến",
  "import.payments.receipt": "Số biên lai điện tử",
};
