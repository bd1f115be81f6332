import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Khắc phục hạn chế, khuyết điểm qua các lần kiểm tra trước",
  "plugin.description":
    "Kiến nghị của các lần kiểm tra trước được thực hiện đầy đủ, đúng hạn, không để lặp lại; kết luận thanh tra, kiểm tra được thực hiện; báo cáo kết quả khắc phục gửi đúng hạn",

  "fact.earlier-conclusion": "Thông báo kết luận của lần kiểm tra trước (số, ngày)",
  "fact.earlier-conclusion-on": "Ngày ban hành thông báo kết luận",
  "fact.earlier-recommendations": "Kiến nghị của các lần kiểm tra trước",
  "fact.earlier-recommendations.help":
    "Ghi từng kiến nghị theo thông báo kết luận; nội dung phấn đấu hoặc không ghi thời hạn thì chọn “Chưa đến hạn”. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.earlier-recommendations.column.recommendation": "Nội dung kiến nghị",
  "fact.earlier-recommendations.column.due": "Thời hạn",
  "fact.earlier-recommendations.column.outcome": "Kết quả thực hiện",
  "fact.earlier-recommendations.column.outcome.option.done-in-time": "Đã thực hiện, đúng hạn",
  "fact.earlier-recommendations.column.outcome.option.done-late": "Đã thực hiện, chậm",
  "fact.earlier-recommendations.column.outcome.option.not-done": "Đã đến hạn, chưa thực hiện",
  "fact.earlier-recommendations.column.outcome.option.not-yet-due": "Chưa đến hạn",
  "fact.earlier-recommendations.column.seen-on-site": "Đã xác nhận tại chỗ",
  "fact.earlier-recommendations.column.repeated": "Hạn chế lặp lại",
  "fact.earlier-recommendations.column.note": "Ghi chú",
  "fact.recommendations": "Số kiến nghị của các lần kiểm tra trước",
  "fact.recommendations.unit": "kiến nghị",
  "fact.recommendations-done-in-time": "Số kiến nghị đã thực hiện đúng hạn",
  "fact.recommendations-done-in-time.unit": "kiến nghị",
  "fact.recommendations-done-late": "Số kiến nghị đã thực hiện nhưng chậm",
  "fact.recommendations-done-late.unit": "kiến nghị",
  "fact.recommendations-not-done": "Số kiến nghị đã đến hạn, chưa thực hiện",
  "fact.recommendations-not-done.unit": "kiến nghị",
  "fact.recommendations-not-yet-due": "Số kiến nghị chưa đến hạn",
  "fact.recommendations-not-yet-due.unit": "kiến nghị",
  "fact.remedies-seen-on-site": "Số kiến nghị đã thực hiện được xác nhận tại chỗ",
  "fact.remedies-seen-on-site.unit": "kiến nghị",
  "fact.shortcomings-repeated": "Số hạn chế đã được chỉ ra trước đây nay lặp lại",
  "fact.shortcomings-repeated.unit": "hạn chế",
  "fact.unit-reports-all-done": "Báo cáo của đơn vị nêu đã khắc phục xong các hạn chế",
  "fact.remedy-plan": "Kế hoạch, văn bản triển khai khắc phục sau kiểm tra",
  "fact.remedy-plan.option.names-and-dates": "Có, phân công người thực hiện và thời hạn từng nội dung",
  "fact.remedy-plan.option.general": "Có nhưng chung chung",
  "fact.remedy-plan.option.none": "Chưa có",
  "fact.remedy-plan-document": "Kế hoạch, văn bản khắc phục (số, ngày)",
  "fact.remedy-report-sent": "Đã gửi báo cáo kết quả khắc phục",
  "fact.remedy-report-sent-on": "Ngày gửi báo cáo kết quả khắc phục",
  "fact.remedy-report-due": "Hạn gửi báo cáo theo thông báo kết luận",
  "fact.conclusions-to-carry-out": "Số kết luận thanh tra, kiểm toán, kiểm tra khác phải thực hiện trong kỳ",
  "fact.conclusions-to-carry-out.unit": "kết luận",
  "fact.conclusions-to-carry-out.help":
    "Kết luận của cơ quan có thẩm quyền liên quan đến đơn vị, không tính thông báo kết luận ghi ở trên. Không có thì ghi 0.",
  "fact.conclusions-carried-out": "Số kết luận đã thực hiện xong",
  "fact.conclusions-carried-out.unit": "kết luận",

  "criterion.recommendations-carried-out": "Kiến nghị của các lần kiểm tra trước được thực hiện",
  "criterion.recommendations-carried-out.guidance":
    "Chỉ tính kiến nghị đã đến hạn; thực hiện chậm vẫn tính là đã thực hiện.",
  "criterion.recommendations-carried-out-in-time":
    "Kiến nghị của các lần kiểm tra trước được thực hiện đúng hạn",
  "criterion.remedies-hold-on-site": "Nội dung báo cáo đã khắc phục đúng với thực tế kiểm tra",
  "criterion.remedies-hold-on-site.guidance":
    "Xem trực tiếp sổ, nơi niêm yết, phần mềm; không xác nhận chỉ theo báo cáo.",
  "criterion.no-shortcoming-repeated": "Hạn chế đã được chỉ ra không lặp lại",
  "criterion.remedy-planned": "Có kế hoạch khắc phục sau kiểm tra, rõ người, rõ việc, rõ thời hạn",
  "criterion.remedy-report-sent-in-time": "Báo cáo kết quả khắc phục được gửi đúng hạn",
  "criterion.conclusions-carried-out": "Kết luận thanh tra, kiểm toán, kiểm tra được thực hiện đầy đủ",

  "reason.recommendations-carried-out.ratio-below-full":
    "Đã thực hiện {of:count} trên {over:count} kiến nghị đến hạn ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.recommendations-carried-out.ratio-below-threshold":
    "Mới thực hiện {of:count} trên {over:count} kiến nghị đến hạn ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.recommendations-carried-out-in-time.band-below-full":
    "{of:count} trên {over:count} kiến nghị đến hạn thực hiện đúng hạn ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.remedies-hold-on-site.ratio-below-full":
    "{of:count} trên {over:count} nội dung báo cáo đã khắc phục được xác nhận tại chỗ ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.no-shortcoming-repeated.deducted-share":
    "Có {count:count} hạn chế đã được chỉ ra trước đây nay lặp lại; mỗi hạn chế trừ {share:percent} điểm tối đa, chưa đạt {points:points} điểm.",
  "reason.remedy-report-sent-in-time.not-met":
    "Chưa gửi báo cáo kết quả khắc phục, chưa đạt {points:points} điểm.",
  "reason.remedy-report-sent-in-time.late":
    "Gửi báo cáo kết quả khắc phục chậm {days:count} ngày làm việc, mỗi ngày trừ {each:points} điểm.",
  "reason.conclusions-carried-out.ratio-below-full":
    "Đã thực hiện {of:count} trên {over:count} kết luận ({percent:percent}), chưa đạt {points:points} điểm.",

  "finding.not-carried-out": "Còn kiến nghị của lần kiểm tra trước đã đến hạn nhưng chưa thực hiện.",
  "finding.not-carried-out.recommendation":
    "Thực hiện dứt điểm các kiến nghị còn lại của lần kiểm tra trước; báo cáo kết quả bằng văn bản.",
  "finding.not-carried-out.round": "{units} còn kiến nghị của lần kiểm tra trước chưa thực hiện.",
  "finding.carried-out-late": "Một số kiến nghị của lần kiểm tra trước thực hiện chậm so với thời hạn.",
  "finding.carried-out-late.recommendation":
    "Theo dõi, đôn đốc thực hiện kiến nghị sau kiểm tra đúng thời hạn.",
  "finding.remedy-on-paper-only": "Một số nội dung báo cáo đã khắc phục nhưng thực tế chưa thực hiện.",
  "finding.remedy-on-paper-only.recommendation":
    "Khắc phục thực chất các nội dung đã báo cáo; báo cáo lại kết quả kèm tài liệu kiểm chứng.",
  "finding.shortcoming-repeated": "Hạn chế đã được chỉ ra tại lần kiểm tra trước vẫn lặp lại.",
  "finding.shortcoming-repeated.recommendation":
    "Làm rõ nguyên nhân, trách nhiệm để hạn chế lặp lại; khắc phục ngay và không để tái diễn.",
  "finding.shortcoming-repeated.cause":
    "Khắc phục chưa triệt để, chưa phân công người theo dõi sau kiểm tra.",
  "finding.shortcoming-repeated.round": "{units} để lặp lại hạn chế đã được chỉ ra tại lần kiểm tra trước.",
  "finding.no-remedy-plan":
    "Chưa có kế hoạch khắc phục sau kiểm tra hoặc kế hoạch chưa phân công rõ người, rõ thời hạn.",
  "finding.no-remedy-plan.recommendation":
    "Ban hành kế hoạch khắc phục, phân công rõ người thực hiện và thời hạn từng nội dung.",
  "finding.remedy-report-late": "Báo cáo kết quả khắc phục sau kiểm tra chưa gửi hoặc gửi chậm.",
  "finding.remedy-report-late.recommendation":
    "Gửi báo cáo kết quả khắc phục đầy đủ, đúng thời hạn theo thông báo kết luận.",
  "finding.remedy-report-late.round":
    "{units} chưa gửi hoặc gửi chậm báo cáo kết quả khắc phục sau kiểm tra.",
  "finding.conclusions-not-carried-out": "Còn kết luận thanh tra, kiểm toán, kiểm tra chưa thực hiện xong.",
  "finding.conclusions-not-carried-out.recommendation":
    "Thực hiện dứt điểm các kết luận thanh tra, kiểm toán, kiểm tra còn lại.",
  "finding.earlier-faults-fixed":
    "Quan tâm triển khai thực hiện kiểm tra, chấn chỉnh, khắc phục các hạn chế, khuyết điểm qua các lần kiểm tra trước.",
  "finding.earlier-faults-fixed.round":
    "{units} quan tâm triển khai thực hiện kiểm tra, chấn chỉnh, khắc phục các hạn chế, khuyết điểm qua các lần kiểm tra trước.",
  "finding.remedy-report-in-time": "Báo cáo kết quả khắc phục gửi đúng hạn, có tài liệu kiểm chứng đầy đủ.",

  "step.earlier-conclusion": "Đối chiếu kiến nghị của lần kiểm tra trước",
  "step.papers": "Xem kế hoạch, báo cáo khắc phục",
  "step.other-conclusions": "Kết luận thanh tra, kiểm toán, kiểm tra khác",
  "evidence.earlier-notice": "Thông báo kết luận của lần kiểm tra trước và tài liệu thực hiện",
  "evidence.remedy-photo": "Ảnh kết quả khắc phục tại chỗ",
  "evidence.remedy-plan": "Kế hoạch, văn bản triển khai khắc phục",
  "evidence.remedy-report": "Báo cáo kết quả khắc phục",
  "evidence.other-conclusions": "Các kết luận khác và báo cáo thực hiện",
  "signal.outcomes-differ":
    "Kết quả thực hiện cộng lại được {left:count}, khác {right:count} kiến nghị; kiểm tra lại.",
  "signal.not-done-though-reported":
    "Đơn vị báo cáo đã khắc phục xong nhưng còn {left:count} kiến nghị chưa thực hiện; làm rõ với đơn vị.",
  "signal.more-seen-than-done":
    "Xác nhận tại chỗ {left:count} nội dung nhưng chỉ ghi {right:count} kiến nghị đã thực hiện; kiểm tra lại.",
  "signal.reported-before-conclusion":
    "Báo cáo khắc phục ghi ngày {left:date}, trước ngày thông báo kết luận {right:date}; kiểm tra lại ngày.",
  "report.earlier":
    "Trong {recommendations:count} kiến nghị của các lần kiểm tra trước, {recommendations-done-in-time:count} kiến nghị thực hiện đúng hạn, {recommendations-done-late:count} kiến nghị thực hiện chậm, {recommendations-not-done:count} kiến nghị chưa thực hiện.",
  "report.repeated": "Số hạn chế đã được chỉ ra trước đây nay lặp lại: {shortcomings-repeated:count}.",
  "report.reported":
    "Báo cáo kết quả khắc phục gửi ngày {remedy-report-sent-on:date} (hạn {remedy-report-due:date}).",
  "report.conclusions":
    "Đã thực hiện {conclusions-carried-out:count}/{conclusions-to-carry-out:count} kết luận thanh tra, kiểm toán, kiểm tra khác.",
};
