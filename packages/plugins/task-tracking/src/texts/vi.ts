import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Thực hiện nhiệm vụ trên phần mềm giao việc",
  "plugin.description":
    "Nhiệm vụ cấp trên giao được cập nhật lên phần mềm giao việc, thực hiện đúng hạn, không có nhiệm vụ trễ hạn",

  "fact.tasks-assigned": "Tổng số nhiệm vụ được giao trong kỳ",
  "fact.tasks-assigned.unit": "nhiệm vụ",
  "fact.tasks-assigned.help":
    "Lấy theo phần mềm giao việc tại thời điểm kiểm tra, gồm nhiệm vụ kỳ trước chuyển sang.",
  "fact.tasks-due": "Số nhiệm vụ đã đến hạn",
  "fact.tasks-due.unit": "nhiệm vụ",
  "fact.tasks-done-in-time": "Số nhiệm vụ hoàn thành trước hạn, đúng hạn",
  "fact.tasks-done-in-time.unit": "nhiệm vụ",
  "fact.tasks-done-late": "Số nhiệm vụ đã hoàn thành nhưng trễ hạn",
  "fact.tasks-done-late.unit": "nhiệm vụ",
  "fact.tasks-overdue": "Số nhiệm vụ đã quá hạn, chưa hoàn thành",
  "fact.tasks-overdue.unit": "nhiệm vụ",
  "fact.tasks-not-yet-due": "Số nhiệm vụ đang thực hiện, chưa đến hạn",
  "fact.tasks-not-yet-due.unit": "nhiệm vụ",
  "fact.tasks-late-last-year": "Số nhiệm vụ trễ hạn cùng kỳ năm trước",
  "fact.tasks-late-last-year.unit": "nhiệm vụ",
  "fact.tasks-late-last-year.help": "Gồm nhiệm vụ hoàn thành trễ hạn và nhiệm vụ quá hạn chưa hoàn thành.",
  "fact.unit-reports-none-late": "Báo cáo của đơn vị nêu không có nhiệm vụ trễ hạn",
  "fact.assigning-documents": "Số văn bản giao nhiệm vụ đã đối chiếu",
  "fact.assigning-documents.unit": "văn bản",
  "fact.assigning-documents.help":
    "Chọn trong sổ văn bản đến các văn bản của cấp trên có giao việc cho đơn vị.",
  "fact.assigning-documents-entered": "Số văn bản giao nhiệm vụ đã có trên phần mềm giao việc",
  "fact.assigning-documents-entered.unit": "văn bản",
  "fact.sampled-tasks": "Nhiệm vụ chọn mẫu",
  "fact.sampled-tasks.help":
    "Chọn nhiệm vụ đã đến hạn, mở trên phần mềm và đối chiếu với văn bản, sản phẩm. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-tasks.column.task": "Nhiệm vụ, văn bản giao (số, ký hiệu)",
  "fact.sampled-tasks.column.due": "Hạn hoàn thành",
  "fact.sampled-tasks.column.done": "Ngày hoàn thành",
  "fact.sampled-tasks.column.outcome": "Kết quả thực tế",
  "fact.sampled-tasks.column.outcome.option.done-in-time": "Hoàn thành đúng hạn",
  "fact.sampled-tasks.column.outcome.option.done-late": "Hoàn thành trễ hạn",
  "fact.sampled-tasks.column.outcome.option.overdue": "Quá hạn, chưa hoàn thành",
  "fact.sampled-tasks.column.outcome.option.not-yet-due": "Chưa đến hạn",
  "fact.sampled-tasks.column.state-true": "Trạng thái trên phần mềm đúng thực tế",
  "fact.sampled-tasks.column.result-attached": "Có đính kèm kết quả",
  "fact.sampled-tasks.column.note": "Ghi chú",
  "fact.tasks-sampled": "Số nhiệm vụ đã kiểm tra",
  "fact.tasks-sampled.unit": "nhiệm vụ",
  "fact.sampled-tasks-in-time": "Số nhiệm vụ chọn mẫu hoàn thành đúng hạn",
  "fact.sampled-tasks-in-time.unit": "nhiệm vụ",
  "fact.sampled-tasks-state-true": "Số nhiệm vụ chọn mẫu có trạng thái đúng thực tế",
  "fact.sampled-tasks-state-true.unit": "nhiệm vụ",
  "fact.sampled-tasks-with-result": "Số nhiệm vụ chọn mẫu có đính kèm kết quả",
  "fact.sampled-tasks-with-result.unit": "nhiệm vụ",
  "fact.progress-review": "Lãnh đạo theo dõi, đôn đốc tiến độ nhiệm vụ",
  "fact.progress-review.option.regular": "Thường xuyên, có kết luận giao ban hoặc văn bản đôn đốc",
  "fact.progress-review.option.irregular": "Có nhưng chưa thường xuyên",
  "fact.progress-review.option.none": "Chưa thực hiện",
  "fact.progress-review-document": "Kết luận giao ban, văn bản đôn đốc gần nhất (số, ngày)",

  "criterion.no-task-overdue": "Không có nhiệm vụ trễ hạn trên phần mềm giao việc",
  "criterion.no-task-overdue.guidance":
    "Xem trực tiếp trên phần mềm tại thời điểm kiểm tra, không lấy theo báo cáo của đơn vị.",
  "criterion.tasks-done-in-time": "Nhiệm vụ được giao hoàn thành đúng hạn",
  "criterion.no-more-late-tasks-than-last-year": "Số nhiệm vụ trễ hạn không tăng so với cùng kỳ năm trước",
  "criterion.assigned-tasks-entered": "Nhiệm vụ cấp trên giao được cập nhật đầy đủ lên phần mềm giao việc",
  "criterion.task-states-up-to-date": "Tiến độ, kết quả thực hiện nhiệm vụ được cập nhật đúng thực tế",
  "criterion.results-attached": "Nhiệm vụ báo cáo hoàn thành có đính kèm kết quả",
  "criterion.progress-reviewed": "Lãnh đạo đơn vị thường xuyên theo dõi, đôn đốc tiến độ thực hiện nhiệm vụ",

  "reason.no-task-overdue.event-happened":
    "Còn nhiệm vụ trễ hạn ({fact:fact}) nên được {share:percent} điểm tối đa.",
  "reason.tasks-done-in-time.ratio-below-full":
    "{of:count} trên {over:count} nhiệm vụ đến hạn hoàn thành đúng hạn ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.tasks-done-in-time.ratio-below-threshold":
    "Chỉ {of:count} trên {over:count} nhiệm vụ đến hạn hoàn thành đúng hạn ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.no-more-late-tasks-than-last-year.reference-worse":
    "Số nhiệm vụ trễ hạn ({value:decimal}) tăng so với cùng kỳ năm trước ({referenceValue:decimal}), chưa đạt {points:points} điểm.",
  "reason.assigned-tasks-entered.ratio-below-full":
    "{of:count} trên {over:count} văn bản giao nhiệm vụ đã có trên phần mềm giao việc ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.task-states-up-to-date.band-below-full":
    "{of:count} trên {over:count} nhiệm vụ chọn mẫu có trạng thái đúng thực tế ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.results-attached.ratio-below-full":
    "{of:count} trên {over:count} nhiệm vụ chọn mẫu có đính kèm kết quả ({percent:percent}), chưa đạt {points:points} điểm.",

  "finding.tasks-overdue": "Còn nhiệm vụ trễ hạn trên phần mềm giao việc.",
  "finding.tasks-overdue.recommendation":
    "Tập trung hoàn thành các nhiệm vụ trễ hạn; không để phát sinh nhiệm vụ trễ hạn mới.",
  "finding.tasks-overdue.round": "{units} còn nhiệm vụ trễ hạn trên phần mềm giao việc.",
  "finding.tasks-done-late": "Một số nhiệm vụ hoàn thành nhưng chậm so với thời hạn được giao.",
  "finding.tasks-done-late.recommendation":
    "Theo dõi sát thời hạn, chủ động báo cáo xin gia hạn trước khi đến hạn nếu có vướng mắc.",
  "finding.more-late-tasks": "Số nhiệm vụ trễ hạn tăng so với cùng kỳ năm trước.",
  "finding.more-late-tasks.recommendation": "Phấn đấu giảm số nhiệm vụ trễ hạn so với năm trước.",
  "finding.tasks-not-entered": "Một số nhiệm vụ cấp trên giao chưa được cập nhật lên phần mềm giao việc.",
  "finding.tasks-not-entered.recommendation":
    "Rà soát văn bản đến, cập nhật đầy đủ nhiệm vụ được giao lên phần mềm giao việc.",
  "finding.states-not-updated":
    "Việc cập nhật tiến độ, kết quả thực hiện nhiệm vụ trên phần mềm giao việc chưa kịp thời.",
  "finding.states-not-updated.recommendation":
    "Cập nhật kịp thời, đúng thực tế tiến độ và kết quả thực hiện nhiệm vụ trên phần mềm giao việc.",
  "finding.states-not-updated.round":
    "{units} cập nhật tiến độ, kết quả thực hiện nhiệm vụ trên phần mềm giao việc chưa kịp thời.",
  "finding.results-not-attached": "Một số nhiệm vụ báo cáo hoàn thành nhưng chưa đính kèm kết quả.",
  "finding.results-not-attached.recommendation":
    "Bổ sung văn bản, sản phẩm kết quả cho các nhiệm vụ đã báo cáo hoàn thành.",
  "finding.progress-not-reviewed": "Việc theo dõi, đôn đốc tiến độ thực hiện nhiệm vụ chưa thường xuyên.",
  "finding.progress-not-reviewed.recommendation":
    "Đưa tiến độ nhiệm vụ vào nội dung giao ban định kỳ; kịp thời đôn đốc nhiệm vụ sắp đến hạn.",
  "finding.no-task-late": "Không có nhiệm vụ trễ hạn trên phần mềm giao việc.",
  "finding.no-task-late.round": "{units} không có nhiệm vụ trễ hạn trên phần mềm giao việc.",
  "finding.progress-well-reviewed":
    "Lãnh đạo đơn vị thường xuyên theo dõi, đôn đốc, kiểm soát tốt tiến độ thực hiện nhiệm vụ được giao.",

  "step.figures": "Số liệu trên phần mềm giao việc",
  "step.software": "Mở phần mềm, kiểm tra nhiệm vụ theo mẫu",
  "step.documents": "Đối chiếu văn bản giao nhiệm vụ",
  "step.leaders": "Xem việc theo dõi, đôn đốc",
  "evidence.software-extract": "Trích xuất nhiệm vụ từ phần mềm giao việc",
  "evidence.task-screens": "Ảnh màn hình nhiệm vụ chọn mẫu",
  "evidence.incoming-register": "Sổ đăng ký văn bản đến trong kỳ",
  "evidence.review-minutes": "Kết luận giao ban, văn bản đôn đốc",
  "signal.due-parts-differ":
    "Đúng hạn, trễ hạn và quá hạn cộng lại được {left:count}, khác {right:count} nhiệm vụ đến hạn; kiểm tra lại.",
  "signal.assigned-parts-differ":
    "Nhiệm vụ đến hạn và chưa đến hạn cộng lại được {left:count}, khác tổng số {right:count} nhiệm vụ được giao; kiểm tra lại.",
  "signal.late-though-none-reported":
    "Đơn vị báo cáo không có nhiệm vụ trễ hạn nhưng phần mềm có {left:count} nhiệm vụ trễ hạn; làm rõ với đơn vị.",
  "signal.sample-below-software":
    "Mẫu kiểm tra có {left:percent} nhiệm vụ đúng hạn, thấp hơn nhiều so với {right:percent} trên phần mềm; mở thêm nhiệm vụ để kiểm tra.",
  "report.in-time": "{tasks-done-in-time:count}/{tasks-due:count} nhiệm vụ đến hạn được hoàn thành đúng hạn.",
  "report.overdue": "Số nhiệm vụ quá hạn chưa hoàn thành trên phần mềm giao việc: {tasks-overdue:count}.",
  "report.sample":
    "Kiểm tra mẫu {tasks-sampled:count} nhiệm vụ: {sampled-tasks-state-true:count} nhiệm vụ có trạng thái đúng thực tế, {sampled-tasks-with-result:count} nhiệm vụ có đính kèm kết quả.",
  "import.task-report": "Báo cáo nhiệm vụ theo đơn vị",
  "import.task-report.unit": "Đơn vị",
  "import.task-report.assigned": "Tổng số nhiệm vụ",
  "import.task-report.due": "Số nhiệm vụ đến hạn",
  "import.task-report.in-time": "Hoàn thành đúng hạn",
  "import.task-report.late": "Hoàn thành trễ hạn",
  "import.task-report.overdue": "Quá hạn, chưa hoàn thành",
  "import.task-report.not-yet-due": "Chưa đến hạn",
  "import.task-list": "Danh sách nhiệm vụ",
  "import.task-list.code": "Mã nhiệm vụ",
  "import.task-list.due": "Hạn hoàn thành",
  "import.task-list.done": "Ngày hoàn thành",
};
