import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Cơ chế tự chủ, tự chịu trách nhiệm về kinh phí quản lý hành chính",
  "plugin.description":
    "Quy chế chi tiêu nội bộ được ban hành, công khai và thực hiện; kinh phí tiết kiệm sử dụng đúng quy định; công khai ngân sách; không có vi phạm theo kết luận thanh tra, kiểm toán",

  "fact.spending-rules": "Quy chế chi tiêu nội bộ và quản lý, sử dụng tài sản công",
  "fact.spending-rules.option.current": "Đã ban hành, phù hợp chế độ, định mức hiện hành",
  "fact.spending-rules.option.outdated":
    "Đã ban hành nhưng chưa sửa đổi, bổ sung theo chế độ, định mức hiện hành",
  "fact.spending-rules.option.none": "Chưa ban hành",
  "fact.spending-rules-document": "Quyết định ban hành quy chế (số, ngày)",
  "fact.rules-discussed-with-staff": "Quy chế được thảo luận rộng rãi, có ý kiến của tổ chức công đoàn",
  "fact.rules-made-public-inside": "Quy chế được công khai trong cơ quan",
  "fact.rules-sent-to-treasury": "Quy chế đã gửi Kho bạc Nhà nước nơi giao dịch và cơ quan quản lý cấp trên",
  "fact.sampled-payments": "Chứng từ chi chọn mẫu",
  "fact.sampled-payments.help":
    "Chọn ở nhiều nội dung chi; đối chiếu mức chi, thủ tục với quy chế chi tiêu nội bộ. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-payments.column.voucher": "Chứng từ (số, ngày)",
  "fact.sampled-payments.column.item": "Nội dung chi",
  "fact.sampled-payments.column.by-the-rules": "Đúng quy chế",
  "fact.sampled-payments.column.note": "Ghi chú",
  "fact.payments-checked": "Số chứng từ chi đã kiểm tra",
  "fact.payments-checked.unit": "chứng từ",
  "fact.payments-by-the-rules": "Số chứng từ chi đúng quy chế",
  "fact.payments-by-the-rules.unit": "chứng từ",
  "fact.autonomous-funds": "Kinh phí giao thực hiện chế độ tự chủ trong năm",
  "fact.autonomous-funds.unit": "triệu đồng",
  "fact.savings": "Kinh phí tiết kiệm được",
  "fact.savings.unit": "triệu đồng",
  "fact.savings.help": "Theo báo cáo kết quả thực hiện chế độ tự chủ của năm gần nhất.",
  "fact.savings-used": "Kinh phí tiết kiệm đã sử dụng",
  "fact.savings-used.unit": "triệu đồng",
  "fact.savings-used-by-the-rules": "Kinh phí tiết kiệm đã sử dụng đúng quy định",
  "fact.savings-used-by-the-rules.unit": "triệu đồng",
  "fact.savings-used-by-the-rules.help":
    "Bổ sung thu nhập gắn với kết quả công việc, khen thưởng, phúc lợi, nâng cao hiệu quả và chất lượng công việc, lập quỹ dự phòng ổn định thu nhập, theo quy chế chi tiêu nội bộ.",
  "fact.estimate-disclosed": "Đã công khai dự toán ngân sách được giao trong năm",
  "fact.estimate-disclosed-on": "Ngày công khai dự toán",
  "fact.estimate-disclosure-due": "Hạn cuối phải công khai dự toán",
  "fact.estimate-disclosure-due.help":
    "Tính từ ngày đơn vị được giao dự toán, theo thời hạn của văn bản hướng dẫn đang áp dụng.",
  "fact.disclosures": "Các lần phải công khai ngân sách trong kỳ",
  "fact.disclosures.help":
    "Dự toán, tình hình thực hiện quý, 6 tháng, năm và quyết toán. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.disclosures.column.subject": "Nội dung công khai",
  "fact.disclosures.column.due": "Hạn công khai",
  "fact.disclosures.column.disclosed-on": "Ngày công khai",
  "fact.disclosures.column.outcome": "Kết quả",
  "fact.disclosures.column.outcome.option.in-time": "Đúng hạn",
  "fact.disclosures.column.outcome.option.late": "Chậm",
  "fact.disclosures.column.outcome.option.not-disclosed": "Chưa công khai",
  "fact.disclosures.column.note": "Ghi chú",
  "fact.disclosures-due": "Số lần phải công khai trong kỳ",
  "fact.disclosures-due.unit": "lần",
  "fact.disclosures-late": "Số lần công khai chậm",
  "fact.disclosures-late.unit": "lần",
  "fact.disclosures-missing": "Số lần chưa công khai",
  "fact.disclosures-missing.unit": "lần",
  "fact.disclosure-place": "Nơi công khai ngân sách",
  "fact.disclosure-place.option.open-to-all":
    "Trên trang thông tin điện tử hoặc niêm yết tại trụ sở, người dân xem được",
  "fact.disclosure-place.option.inside-only": "Chỉ thông báo trong nội bộ cơ quan",
  "fact.disclosure-place.option.nowhere": "Chưa công khai",
  "fact.autonomy-report-sent": "Đã gửi báo cáo kết quả thực hiện chế độ tự chủ hằng năm",
  "fact.autonomy-report-sent-on": "Ngày gửi báo cáo",
  "fact.autonomy-report-due": "Hạn gửi báo cáo",
  "fact.unit-reports-no-violation": "Báo cáo của đơn vị nêu không có vi phạm về tài chính",
  "fact.minor-violations":
    "Số vi phạm ở mức phải rút kinh nghiệm, chấn chỉnh theo kết luận thanh tra, kiểm toán, kiểm tra",
  "fact.minor-violations.unit": "vi phạm",
  "fact.minor-violations.help": "Theo kết luận ban hành trong kỳ. Không có thì ghi 0.",
  "fact.serious-violations": "Số vi phạm phải xử lý kỷ luật, thu hồi tiền hoặc chuyển cơ quan điều tra",
  "fact.serious-violations.unit": "vi phạm",
  "fact.money-to-recover": "Số tiền phải thu hồi, nộp trả theo kết luận",
  "fact.money-to-recover.unit": "triệu đồng",
  "fact.money-to-recover.help": "Không có kết luận nào yêu cầu thì ghi 0.",
  "fact.money-recovered": "Số tiền đã thu hồi, nộp trả",
  "fact.money-recovered.unit": "triệu đồng",

  "criterion.spending-rules-issued": "Ban hành quy chế chi tiêu nội bộ phù hợp chế độ, định mức hiện hành",
  "criterion.spending-rules-made-public":
    "Quy chế chi tiêu nội bộ được thảo luận, công khai và gửi cơ quan liên quan",
  "criterion.payments-follow-spending-rules": "Chi tiêu thực hiện đúng quy chế chi tiêu nội bộ",
  "criterion.savings-used-by-the-rules": "Kinh phí tiết kiệm được sử dụng đúng quy định",
  "criterion.estimate-disclosed-in-time": "Dự toán ngân sách được công khai đúng thời hạn",
  "criterion.budget-disclosed-each-time": "Ngân sách được công khai đầy đủ các lần theo quy định",
  "criterion.disclosed-where-all-can-read": "Ngân sách được công khai nơi người dân tiếp cận được",
  "criterion.autonomy-report-sent-in-time": "Báo cáo kết quả thực hiện chế độ tự chủ được gửi đúng hạn",
  "criterion.no-violation-concluded":
    "Không có vi phạm về tài chính theo kết luận thanh tra, kiểm toán, kiểm tra",
  "criterion.no-violation-concluded.guidance":
    "Chỉ tính vi phạm đã có kết luận của cơ quan có thẩm quyền; sai sót phát hiện khi kiểm tra chứng từ ghi ở phần chứng từ.",
  "criterion.money-recovered-as-concluded": "Số tiền phải thu hồi theo kết luận được nộp đủ",

  "reason.payments-follow-spending-rules.ratio-below-full":
    "{of:count} trên {over:count} chứng từ chi chọn mẫu đúng quy chế chi tiêu nội bộ ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.payments-follow-spending-rules.ratio-below-threshold":
    "Chỉ {of:count} trên {over:count} chứng từ chi chọn mẫu đúng quy chế chi tiêu nội bộ ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.savings-used-by-the-rules.ratio-below-full":
    "{of:decimal} trên {over:decimal} triệu đồng kinh phí tiết kiệm được sử dụng đúng quy định ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.estimate-disclosed-in-time.not-met":
    "Chưa công khai dự toán ngân sách được giao trong năm, chưa đạt {points:points} điểm.",
  "reason.estimate-disclosed-in-time.late-band":
    "Công khai dự toán ngân sách chậm {days:count} ngày nên được {share:percent} điểm tối đa.",
  "reason.budget-disclosed-each-time.deducted-share":
    "Trừ {share:percent} điểm tối đa cho mỗi lần: {fact:fact} là {count:count}, chưa đạt {points:points} điểm.",
  "reason.autonomy-report-sent-in-time.not-met":
    "Chưa gửi báo cáo kết quả thực hiện chế độ tự chủ hằng năm, chưa đạt {points:points} điểm.",
  "reason.autonomy-report-sent-in-time.late":
    "Gửi báo cáo kết quả thực hiện chế độ tự chủ chậm {days:count} ngày làm việc, mỗi ngày trừ {each:points} điểm.",
  "reason.no-violation-concluded.event-happened":
    "Trong kỳ có vi phạm theo kết luận ({fact:fact}) nên được {share:percent} điểm tối đa.",
  "reason.money-recovered-as-concluded.ratio-below-full":
    "Đã nộp {of:decimal} trên {over:decimal} triệu đồng phải thu hồi theo kết luận ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.money-recovered-as-concluded.ratio-below-threshold":
    "Mới nộp {of:decimal} trên {over:decimal} triệu đồng phải thu hồi theo kết luận ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",

  "finding.no-spending-rules": "Chưa ban hành quy chế chi tiêu nội bộ và quản lý, sử dụng tài sản công.",
  "finding.no-spending-rules.recommendation":
    "Xây dựng, lấy ý kiến và ban hành quy chế chi tiêu nội bộ theo quy định về chế độ tự chủ.",
  "finding.no-spending-rules.round": "{units} chưa ban hành quy chế chi tiêu nội bộ.",
  "finding.spending-rules-outdated":
    "Quy chế chi tiêu nội bộ chưa được sửa đổi, bổ sung theo chế độ, định mức hiện hành.",
  "finding.spending-rules-outdated.recommendation":
    "Rà soát, sửa đổi, bổ sung quy chế chi tiêu nội bộ phù hợp chế độ, định mức hiện hành.",
  "finding.spending-rules-not-public":
    "Quy chế chi tiêu nội bộ chưa được công khai, lấy ý kiến hoặc gửi Kho bạc Nhà nước đầy đủ.",
  "finding.spending-rules-not-public.recommendation":
    "Công khai quy chế chi tiêu nội bộ trong cơ quan, gửi Kho bạc Nhà nước và cơ quan quản lý cấp trên.",
  "finding.payments-against-rules": "Một số khoản chi chưa đúng quy chế chi tiêu nội bộ.",
  "finding.payments-against-rules.recommendation":
    "Chấn chỉnh việc chi tiêu, hoàn thiện chứng từ đúng quy chế chi tiêu nội bộ và chế độ quy định.",
  "finding.savings-not-by-the-rules": "Việc sử dụng kinh phí tiết kiệm chưa đúng quy định.",
  "finding.savings-not-by-the-rules.recommendation":
    "Sử dụng kinh phí tiết kiệm đúng nội dung được phép; chi bổ sung thu nhập gắn với kết quả công việc của từng người.",
  "finding.estimate-disclosed-late": "Việc công khai dự toán ngân sách chưa kịp thời.",
  "finding.estimate-disclosed-late.recommendation":
    "Công khai dự toán ngân sách đúng thời hạn kể từ ngày được giao.",
  "finding.disclosure-incomplete": "Công khai ngân sách chưa đầy đủ các lần theo quy định.",
  "finding.disclosure-incomplete.recommendation":
    "Công khai bổ sung các nội dung còn thiếu; thực hiện công khai ngân sách đầy đủ, đúng hạn.",
  "finding.disclosure-incomplete.round": "{units} công khai ngân sách chưa đầy đủ các lần theo quy định.",
  "finding.disclosed-out-of-reach": "Ngân sách mới công khai trong nội bộ, người dân chưa tiếp cận được.",
  "finding.disclosed-out-of-reach.recommendation":
    "Niêm yết tại trụ sở và đăng trên trang thông tin điện tử để người dân theo dõi, giám sát.",
  "finding.autonomy-report-late": "Báo cáo kết quả thực hiện chế độ tự chủ gửi chưa đúng hạn.",
  "finding.autonomy-report-late.recommendation": "Gửi báo cáo kết quả thực hiện chế độ tự chủ đúng hạn.",
  "finding.violation-concluded":
    "Có vi phạm trong quản lý, sử dụng kinh phí theo kết luận của cơ quan có thẩm quyền.",
  "finding.violation-concluded.recommendation":
    "Thực hiện nghiêm kết luận; kiểm điểm trách nhiệm tập thể, cá nhân liên quan và báo cáo kết quả.",
  "finding.money-not-recovered": "Chưa nộp đủ số tiền phải thu hồi theo kết luận.",
  "finding.money-not-recovered.recommendation": "Nộp đủ số tiền phải thu hồi theo kết luận.",
  "finding.autonomy-well-kept":
    "Thực hiện tốt cơ chế tự chủ, tự chịu trách nhiệm về kinh phí quản lý hành chính.",
  "finding.autonomy-well-kept.round":
    "{units} thực hiện tốt cơ chế tự chủ, tự chịu trách nhiệm về kinh phí quản lý hành chính.",
  "finding.disclosed-in-time-and-full": "Ngân sách được công khai đầy đủ, đúng hạn, người dân dễ theo dõi.",

  "step.rules": "Xem quy chế chi tiêu nội bộ",
  "step.vouchers": "Kiểm tra chứng từ chi theo mẫu",
  "step.savings": "Kinh phí tự chủ, kinh phí tiết kiệm",
  "step.disclosure": "Xem việc công khai ngân sách",
  "step.conclusions": "Kết luận thanh tra, kiểm toán, kiểm tra",
  "evidence.spending-rules": "Quy chế chi tiêu nội bộ, quyết định ban hành, biên bản thảo luận",
  "evidence.vouchers": "Chứng từ chi chọn mẫu, phương án chi kinh phí tiết kiệm",
  "evidence.disclosure-decisions": "Quyết định, thông báo công khai ngân sách",
  "evidence.disclosure-photo": "Ảnh nơi niêm yết công khai ngân sách",
  "evidence.autonomy-report": "Báo cáo kết quả thực hiện chế độ tự chủ",
  "evidence.conclusions": "Kết luận thanh tra, kiểm toán và chứng từ nộp trả",
  "signal.more-used-than-saved":
    "Kinh phí tiết kiệm đã sử dụng ({left:decimal} triệu đồng) lớn hơn kinh phí tiết kiệm được ({right:decimal} triệu đồng); kiểm tra lại.",
  "signal.saved-above-funds":
    "Kinh phí tiết kiệm ({left:decimal} triệu đồng) lớn hơn kinh phí được giao tự chủ ({right:decimal} triệu đồng); kiểm tra đơn vị tính.",
  "signal.by-the-rules-above-used":
    "Số sử dụng đúng quy định ({left:decimal} triệu đồng) lớn hơn số đã sử dụng ({right:decimal} triệu đồng); kiểm tra lại.",
  "signal.more-recovered-than-asked":
    "Số tiền đã nộp ({left:decimal} triệu đồng) lớn hơn số phải thu hồi ({right:decimal} triệu đồng); kiểm tra lại.",
  "signal.violations-though-none-reported":
    "Đơn vị báo cáo không có vi phạm nhưng đã ghi nhận {left:count} vi phạm theo kết luận; làm rõ với đơn vị.",
  "signal.disclosure-parts-above-whole":
    "Số lần chậm và chưa công khai ({left:count}) nhiều hơn số lần phải công khai ({right:count}); kiểm tra lại.",
  "report.funds":
    "Kinh phí giao tự chủ {autonomous-funds:decimal} triệu đồng, tiết kiệm được {savings:decimal} triệu đồng.",
  "report.savings":
    "Đã sử dụng {savings-used:decimal} triệu đồng kinh phí tiết kiệm, trong đó {savings-used-by-the-rules:decimal} triệu đồng đúng quy định.",
  "report.disclosures":
    "Trong kỳ phải công khai ngân sách {disclosures-due:count} lần, chậm {disclosures-late:count} lần, chưa công khai {disclosures-missing:count} lần.",
  "report.vouchers":
    "Kiểm tra mẫu {payments-checked:count} chứng từ chi, {payments-by-the-rules:count} chứng từ đúng quy chế.",
};
