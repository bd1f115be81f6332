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

  "criterion.fees-paid-online": "Hồ sơ có phí, lệ phí được thanh toán trực tuyến",
  "criterion.procedures-offer-online-payment":
    "Thủ tục hành chính có thu phí, lệ phí đều thanh toán trực tuyến được",
  "criterion.receipts-issued-online": "Cấp biên lai điện tử cho hồ sơ thanh toán trực tuyến",
  "criterion.payment-details-posted": "Niêm yết tài khoản, mã QR thanh toán tại quầy tiếp nhận",

  "reason.fees-paid-online.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ có phí, lệ phí được thanh toán trực tuyến ({percent:percent}); điểm tối đa tính từ {full:percent}, chưa đạt {points:points} điểm.",
  "reason.procedures-offer-online-payment.ratio-below-full":
    "{of:count} trên {over:count} thủ tục có thu phí, lệ phí thanh toán trực tuyến được ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.receipts-issued-online.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ thanh toán trực tuyến được cấp biên lai điện tử ({percent:percent}), chưa đạt {points:points} điểm.",

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
  "finding.paid-online-share-high": "Kết quả thanh toán trực tuyến đạt tỷ lệ khá cao.",

  "step.figures": "Số liệu phí, lệ phí trong kỳ",
  "step.counter": "Xem quầy tiếp nhận",
  "evidence.system-extract":
    "Trích xuất hồ sơ có phí, lệ phí từ hệ thống thông tin giải quyết thủ tục hành chính",
  "evidence.counter-photo": "Ảnh tài khoản, mã QR thanh toán tại quầy",
  "signal.payee-of-nothing":
    "Ghi là tài khoản, mã QR đứng tên cơ quan thu nhưng chưa niêm yết tài khoản, mã QR nào ({left:count}); kiểm tra lại.",
  "report.procedures":
    "{procedures-offering-online-payment:count}/{procedures-with-fee:count} thủ tục hành chính có thu phí, lệ phí thanh toán trực tuyến được.",
  "report.paid":
    "{dossiers-paid-online:count}/{dossiers-with-fee:count} hồ sơ có phí, lệ phí được thanh toán trực tuyến.",
  "finding.paid-online-share-high.round": "Kết quả thanh toán trực tuyến của {units} đạt tỷ lệ khá cao.",
  "finding.few-paid-online.round": "{units} có tỷ lệ hồ sơ thanh toán trực tuyến còn thấp.",
};
