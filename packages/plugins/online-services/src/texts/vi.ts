import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Dịch vụ công trực tuyến",
  "plugin.description":
    "Tiếp nhận và xử lý hồ sơ trực tuyến; số lượng, chất lượng, hiệu quả dịch vụ công trực tuyến toàn trình",

  "fact.dossiers-received": "Số hồ sơ đã tiếp nhận (trực tiếp, trực tuyến, qua bưu chính)",
  "fact.dossiers-received.unit": "hồ sơ",
  "fact.dossiers-received.help":
    "Tính từ đầu năm đến ngày kiểm tra, của các thủ tục có cung cấp dịch vụ công trực tuyến.",
  "fact.online-dossiers": "Số hồ sơ nộp trực tuyến",
  "fact.online-dossiers.unit": "hồ sơ",
  "fact.online-acknowledged-in-time":
    "Số hồ sơ trực tuyến được thông báo tiếp nhận hoặc yêu cầu bổ sung đúng thời gian quy định",
  "fact.online-acknowledged-in-time.unit": "hồ sơ",
  "fact.online-resolved-in-time": "Số hồ sơ trực tuyến giải quyết trước hạn, đúng hạn",
  "fact.online-resolved-in-time.unit": "hồ sơ",
  "fact.online-resolved-late": "Số hồ sơ trực tuyến giải quyết trễ hạn",
  "fact.online-resolved-late.unit": "hồ sơ",
  "fact.online-resolved-late.help": "Không có hồ sơ nào thì ghi 0.",
  "fact.procedures-eligible":
    "Số thủ tục hành chính đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình",
  "fact.procedures-eligible.unit": "thủ tục",
  "fact.procedures-eligible.help": "Theo danh mục được cấp có thẩm quyền phê duyệt.",
  "fact.full-process-services": "Số dịch vụ công trực tuyến toàn trình đang cung cấp",
  "fact.full-process-services.unit": "dịch vụ",
  "fact.full-process-services-used": "Số dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ",
  "fact.full-process-services-used.unit": "dịch vụ",
  "fact.full-process-dossiers": "Số hồ sơ dịch vụ công trực tuyến toàn trình",
  "fact.full-process-dossiers.unit": "hồ sơ",
  "fact.full-process-dossiers-last-year": "Số hồ sơ dịch vụ công trực tuyến toàn trình cùng kỳ năm trước",
  "fact.full-process-dossiers-last-year.unit": "hồ sơ",
  "fact.sampled-dossiers": "Hồ sơ dịch vụ công trực tuyến toàn trình chọn mẫu",
  "fact.sampled-dossiers.help":
    "Chọn ngẫu nhiên trên phần mềm; chỉ ghi mã hồ sơ, không ghi thông tin cá nhân. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-dossiers.column.dossier": "Mã hồ sơ",
  "fact.sampled-dossiers.column.procedure": "Thủ tục",
  "fact.sampled-dossiers.column.paper-asked": "Vẫn yêu cầu nộp bản giấy",
  "fact.sampled-dossiers.column.electronic-result": "Trả kết quả điện tử có ký số",
  "fact.sampled-dossiers.column.note": "Ghi chú",
  "fact.dossiers-checked": "Số hồ sơ toàn trình chọn mẫu đã kiểm tra",
  "fact.dossiers-checked.unit": "hồ sơ",
  "fact.paper-asked-again": "Số hồ sơ toàn trình vẫn bị yêu cầu nộp bản giấy",
  "fact.paper-asked-again.unit": "hồ sơ",
  "fact.electronic-results": "Số hồ sơ toàn trình được trả kết quả điện tử có ký số",
  "fact.electronic-results.unit": "hồ sơ",

  "criterion.dossiers-filed-online": "Tiếp nhận hồ sơ trực tuyến",
  "criterion.online-dossiers-acknowledged":
    "Hồ sơ trực tuyến được thông báo tiếp nhận, yêu cầu bổ sung đúng thời gian quy định",
  "criterion.online-dossiers-resolved-in-time": "Hồ sơ trực tuyến được giải quyết trước hạn, đúng hạn",
  "criterion.full-process-services-offered": "Số lượng dịch vụ công trực tuyến toàn trình",
  "criterion.full-process-services-used": "Dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ",
  "criterion.more-filed-by-full-process":
    "Hiệu quả dịch vụ công trực tuyến toàn trình: hồ sơ tăng so với cùng kỳ",
  "criterion.no-paper-asked-again":
    "Chất lượng dịch vụ công trực tuyến toàn trình: không yêu cầu nộp lại bản giấy",
  "criterion.no-paper-asked-again.guidance":
    "Xem phiếu yêu cầu bổ sung và thành phần hồ sơ lưu; bản giấy chỉ được yêu cầu khi pháp luật quy định.",
  "criterion.results-are-electronic": "Trả kết quả điện tử có ký số cho hồ sơ toàn trình",

  "reason.dossiers-filed-online.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ nộp trực tuyến ({percent:percent}); điểm tối đa tính từ {full:percent}, chưa đạt {points:points} điểm.",
  "reason.online-dossiers-acknowledged.band-below-full":
    "{of:count} trên {over:count} hồ sơ trực tuyến được thông báo đúng thời gian ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.online-dossiers-resolved-in-time.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ trực tuyến đã giải quyết đúng hạn ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.online-dossiers-resolved-in-time.ratio-below-threshold":
    "Chỉ {of:count} trên {over:count} hồ sơ trực tuyến đã giải quyết đúng hạn ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.full-process-services-offered.ratio-below-full":
    "Cung cấp {of:count} trên {over:count} dịch vụ công trực tuyến toàn trình đủ điều kiện ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.full-process-services-used.ratio-below-full":
    "{of:count} trên {over:count} dịch vụ công trực tuyến toàn trình phát sinh hồ sơ ({percent:percent}); điểm tối đa tính từ {full:percent}, chưa đạt {points:points} điểm.",
  "reason.more-filed-by-full-process.reference-equal":
    "{value:decimal} hồ sơ toàn trình, bằng cùng kỳ năm trước, chưa đạt {points:points} điểm.",
  "reason.more-filed-by-full-process.reference-worse":
    "{value:decimal} hồ sơ toàn trình, thấp hơn {referenceValue:decimal} hồ sơ cùng kỳ năm trước, chưa đạt {points:points} điểm.",
  "reason.no-paper-asked-again.deducted":
    "Có {count:count} hồ sơ toàn trình vẫn bị yêu cầu nộp bản giấy; mỗi hồ sơ trừ {each:points} điểm, chưa đạt {points:points} điểm.",
  "reason.results-are-electronic.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ toàn trình chọn mẫu được trả kết quả điện tử ({percent:percent}), chưa đạt {points:points} điểm.",

  "finding.few-filed-online": "Tỷ lệ hồ sơ nộp trực tuyến còn thấp.",
  "finding.few-filed-online.recommendation":
    "Tăng cường hướng dẫn, hỗ trợ người dân nộp hồ sơ trực tuyến, phấn đấu đạt chỉ tiêu được giao.",
  "finding.few-filed-online.cause":
    "Người dân còn thói quen nộp hồ sơ trực tiếp; việc hướng dẫn, hỗ trợ chưa thường xuyên.",
  "finding.few-filed-online.round": "Tỷ lệ hồ sơ nộp trực tuyến của {units} còn thấp.",
  "finding.acknowledged-late": "Hồ sơ trực tuyến chưa được tiếp nhận, phản hồi đúng thời gian quy định.",
  "finding.acknowledged-late.recommendation":
    "Phân công trực, tiếp nhận và phản hồi hồ sơ trực tuyến đúng thời gian quy định.",
  "finding.acknowledged-late.round":
    "{units} chưa tiếp nhận, phản hồi hồ sơ trực tuyến đúng thời gian quy định.",
  "finding.online-resolved-late": "Còn hồ sơ trực tuyến giải quyết trễ hạn.",
  "finding.online-resolved-late.recommendation": "Chấn chỉnh, bảo đảm giải quyết hồ sơ trực tuyến đúng hạn.",
  "finding.online-resolved-late.round": "{units} còn hồ sơ trực tuyến giải quyết trễ hạn.",
  "finding.few-full-process-services":
    "Còn thủ tục hành chính đủ điều kiện nhưng chưa được cung cấp dịch vụ công trực tuyến toàn trình.",
  "finding.few-full-process-services.recommendation":
    "Rà soát, đề xuất cung cấp dịch vụ công trực tuyến toàn trình đối với các thủ tục hành chính đủ điều kiện.",
  "finding.full-process-unused": "Nhiều dịch vụ công trực tuyến toàn trình chưa phát sinh hồ sơ.",
  "finding.full-process-unused.recommendation":
    "Nâng cao số lượng, chất lượng, hiệu quả dịch vụ công trực tuyến toàn trình.",
  "finding.full-process-unused.round":
    "Tại {units}, nhiều dịch vụ công trực tuyến toàn trình chưa phát sinh hồ sơ.",
  "finding.paper-asked-again":
    "Còn yêu cầu người dân nộp bản giấy đối với hồ sơ đã nộp trực tuyến toàn trình.",
  "finding.paper-asked-again.recommendation":
    "Chấm dứt việc yêu cầu nộp bản giấy đối với hồ sơ trực tuyến toàn trình, trừ trường hợp pháp luật quy định.",
  "finding.paper-asked-again.round":
    "{units} còn yêu cầu người dân nộp bản giấy đối với hồ sơ trực tuyến toàn trình.",
  "finding.results-on-paper": "Kết quả giải quyết hồ sơ trực tuyến toàn trình chủ yếu trả bằng bản giấy.",
  "finding.results-on-paper.recommendation":
    "Trả kết quả điện tử có ký số đối với hồ sơ trực tuyến toàn trình.",
  "finding.results-on-paper.round":
    "{units} chủ yếu trả kết quả bằng bản giấy đối với hồ sơ trực tuyến toàn trình.",
  "finding.online-share-high": "Kết quả tiếp nhận và xử lý hồ sơ trực tuyến đạt tỷ lệ khá cao.",
  "finding.online-share-high.recommendation":
    "Tiếp tục nâng cao số lượng, chất lượng, hiệu quả dịch vụ công trực tuyến toàn trình.",
  "finding.online-share-high.round":
    "Kết quả tiếp nhận và xử lý hồ sơ trực tuyến của {units} đạt tỷ lệ khá cao.",
  "finding.full-process-effective":
    "Dịch vụ công trực tuyến toàn trình được triển khai có hiệu quả, hồ sơ tăng so với cùng kỳ năm trước.",
  "finding.full-process-effective.round":
    "{units} triển khai có hiệu quả dịch vụ công trực tuyến toàn trình.",

  "step.figures": "Số liệu hồ sơ trực tuyến",
  "step.services": "Dịch vụ công trực tuyến toàn trình",
  "step.sample": "Kiểm tra hồ sơ toàn trình chọn mẫu",
  "evidence.system-extract": "Thống kê hồ sơ trực tuyến từ Hệ thống thông tin giải quyết thủ tục hành chính",
  "evidence.service-list": "Danh mục dịch vụ công trực tuyến toàn trình được phê duyệt",
  "evidence.dossier-screens": "Ảnh màn hình hồ sơ toàn trình chọn mẫu (che thông tin cá nhân)",
  "signal.resolved-more-than-filed":
    "Hồ sơ trực tuyến đã giải quyết là {left:count}, nhiều hơn {right:count} hồ sơ nộp trực tuyến; kiểm tra lại.",
  "signal.used-without-dossiers":
    "Có {left:count} dịch vụ toàn trình phát sinh hồ sơ nhưng chỉ có {right:count} hồ sơ toàn trình; kiểm tra lại.",
  "signal.sample-larger-than-all":
    "Mẫu kiểm tra có {left:count} hồ sơ toàn trình nhưng chỉ ghi nhận {right:count} hồ sơ; kiểm tra lại.",
  "report.filed": "{online-dossiers:count}/{dossiers-received:count} hồ sơ nộp trực tuyến.",
  "report.resolved":
    "Hồ sơ trực tuyến giải quyết trước hạn, đúng hạn {online-resolved-in-time:count}, trễ hạn {online-resolved-late:count}.",
  "report.services":
    "Cung cấp {full-process-services:count}/{procedures-eligible:count} dịch vụ công trực tuyến toàn trình; {full-process-services-used:count} dịch vụ có phát sinh hồ sơ.",
  "report.full-process":
    "Tiếp nhận {full-process-dossiers:count} hồ sơ toàn trình, cùng kỳ năm trước {full-process-dossiers-last-year:count} hồ sơ.",
  "report.sample":
    "Kiểm tra mẫu {dossiers-checked:count} hồ sơ toàn trình: {paper-asked-again:count} hồ sơ vẫn bị yêu cầu bản giấy, {electronic-results:count} hồ sơ được trả kết quả điện tử.",
  "import.online-totals": "Thống kê hồ sơ trực tuyến theo đơn vị",
  "import.online-totals.unit": "Đơn vị",
  "import.online-totals.received": "Tổng số hồ sơ tiếp nhận",
  "import.online-totals.online": "Hồ sơ nộp trực tuyến",
  "import.online-totals.resolved-in-time": "Hồ sơ trực tuyến giải quyết đúng hạn",
  "import.online-totals.resolved-late": "Hồ sơ trực tuyến giải quyết trễ hạn",
  "import.online-totals.full-process": "Hồ sơ dịch vụ công trực tuyến toàn trình",
  "import.online-totals.services": "Số dịch vụ công trực tuyến toàn trình",
  "import.online-totals.services-used": "Số dịch vụ công trực tuyến toàn trình phát sinh hồ sơ",
};
