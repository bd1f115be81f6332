import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
  "plugin.description":
    "Số hóa hồ sơ, kết quả mới ngay khi tiếp nhận, giải quyết; số hóa hồ sơ còn hiệu lực qua rà soát từ năm 2022 trở về trước theo danh mục và thời hạn",

  "fact.dossiers-received": "Số hồ sơ tiếp nhận trong kỳ phải số hóa",
  "fact.dossiers-received.unit": "hồ sơ",
  "fact.dossiers-received.help": "Tính từ đầu năm đến ngày kiểm tra.",
  "fact.dossiers-digitised": "Số hồ sơ được số hóa thành phần hồ sơ khi tiếp nhận",
  "fact.dossiers-digitised.unit": "hồ sơ",
  "fact.results-issued": "Số kết quả giải quyết đã ban hành trong kỳ",
  "fact.results-issued.unit": "kết quả",
  "fact.results-digitised": "Số kết quả giải quyết được số hóa, cấp bản điện tử",
  "fact.results-digitised.unit": "kết quả",
  "fact.backlog-review": "Rà soát hồ sơ, kết quả còn hiệu lực từ năm 2022 trở về trước",
  "fact.backlog-review.option.list-approved": "Đã rà soát, danh mục được phê duyệt",
  "fact.backlog-review.option.reviewed-without-list": "Đã rà soát, chưa phê duyệt danh mục",
  "fact.backlog-review.option.not-reviewed": "Chưa rà soát",
  "fact.backlog-list": "Danh mục, quyết định phê duyệt (số, ngày)",
  "fact.backlog-valid": "Số hồ sơ còn hiệu lực qua rà soát từ năm 2022 trở về trước",
  "fact.backlog-valid.unit": "hồ sơ",
  "fact.backlog-valid.help": "Theo danh mục đã rà soát. Không có hồ sơ nào thì ghi 0.",
  "fact.backlog-digitised": "Số hồ sơ đã số hóa trong số đó",
  "fact.backlog-digitised.unit": "hồ sơ",
  "fact.backlog-due-by-now": "Số hồ sơ phải số hóa đến thời điểm kiểm tra theo kế hoạch",
  "fact.backlog-due-by-now.unit": "hồ sơ",
  "fact.backlog-due-by-now.help":
    "Theo tiến độ kế hoạch. Kế hoạch chưa giao số lượng đến thời điểm này thì ghi 0.",
  "fact.backlog-target-on": "Thời hạn hoàn thành số hóa hồ sơ từ năm 2022 trở về trước",
  "fact.backlog-target-on.help":
    "Kế hoạch giao theo tháng thì ghi ngày cuối tháng: “trong tháng 9 năm 2023” ghi 30/9/2023.",
  "fact.backlog-finished": "Đã hoàn thành số hóa hồ sơ từ năm 2022 trở về trước",
  "fact.backlog-finished-on": "Ngày hoàn thành",
  "fact.sampled-files": "Tệp số hóa chọn mẫu",
  "fact.sampled-files.help":
    "Mở tệp trên phần mềm, đối chiếu với bản giấy; chỉ ghi mã hồ sơ, không ghi thông tin cá nhân. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-files.column.file": "Mã hồ sơ, tên tệp",
  "fact.sampled-files.column.origin": "Nguồn",
  "fact.sampled-files.column.origin.option.new": "Hồ sơ mới",
  "fact.sampled-files.column.origin.option.backlog": "Hồ sơ từ năm 2022 trở về trước",
  "fact.sampled-files.column.quality": "Chất lượng",
  "fact.sampled-files.column.quality.option.usable": "Rõ, đủ trang, đúng giấy tờ",
  "fact.sampled-files.column.quality.option.hard-to-read": "Mờ, khó đọc",
  "fact.sampled-files.column.quality.option.wrong-or-incomplete": "Thiếu trang hoặc nhầm giấy tờ",
  "fact.sampled-files.column.quality.option.does-not-open": "Không mở được",
  "fact.sampled-files.column.signed": "Có ký số",
  "fact.sampled-files.column.note": "Ghi chú",
  "fact.files-checked": "Số tệp số hóa chọn mẫu đã kiểm tra",
  "fact.files-checked.unit": "tệp",
  "fact.files-usable": "Số tệp số hóa sử dụng được",
  "fact.files-usable.unit": "tệp",
  "fact.files-signed": "Số tệp số hóa có ký số",
  "fact.files-signed.unit": "tệp",

  "criterion.new-dossiers-digitised": "Số hóa hồ sơ ngay khi tiếp nhận",
  "criterion.new-results-digitised": "Số hóa, cấp bản điện tử kết quả giải quyết thủ tục hành chính",
  "criterion.backlog-is-reviewed": "Rà soát, phê duyệt danh mục hồ sơ còn hiệu lực từ năm 2022 trở về trước",
  "criterion.backlog-digitised":
    "Số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước",
  "criterion.backlog-on-schedule": "Số hóa hồ sơ từ năm 2022 trở về trước đúng tiến độ kế hoạch",
  "criterion.backlog-finished-by-target": "Hoàn thành số hóa hồ sơ từ năm 2022 trở về trước đúng thời hạn",
  "criterion.backlog-finished-by-target.guidance":
    "Đánh giá khi thời hạn đã qua; trước đó đánh giá theo tiến độ.",
  "criterion.digitised-files-usable": "Tệp số hóa rõ, đủ, đúng giấy tờ",
  "criterion.digitised-files-signed": "Tệp số hóa có ký số",

  "reason.new-dossiers-digitised.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ được số hóa khi tiếp nhận ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.new-results-digitised.band-below-full":
    "{of:count} trên {over:count} kết quả được số hóa, cấp bản điện tử ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.backlog-digitised.ratio-below-full":
    "Đã số hóa {of:count} trên {over:count} hồ sơ còn hiệu lực qua rà soát từ năm 2022 trở về trước ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.backlog-on-schedule.target-below-full":
    "Đã số hóa {value:decimal} trên {target:decimal} hồ sơ phải số hóa đến thời điểm kiểm tra ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.backlog-on-schedule.target-below-threshold":
    "Mới số hóa {value:decimal} trên {target:decimal} hồ sơ phải số hóa đến thời điểm kiểm tra ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.backlog-finished-by-target.late-band":
    "Hoàn thành số hóa chậm {days:count} ngày, được {share:percent} điểm tối đa.",
  "reason.backlog-finished-by-target.not-met":
    "Chưa hoàn thành số hóa hồ sơ từ năm 2022 trở về trước, chưa đạt {points:points} điểm.",
  "reason.digitised-files-usable.band-below-full":
    "{of:count} trên {over:count} tệp chọn mẫu sử dụng được ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.digitised-files-signed.ratio-below-full":
    "{of:count} trên {over:count} tệp chọn mẫu có ký số ({percent:percent}), chưa đạt {points:points} điểm.",

  "finding.new-not-digitised": "Hồ sơ chưa được số hóa đầy đủ ngay khi tiếp nhận.",
  "finding.new-not-digitised.recommendation": "Thực hiện số hóa đầy đủ hồ sơ ngay khi tiếp nhận.",
  "finding.new-not-digitised.round": "{units} chưa số hóa đầy đủ hồ sơ ngay khi tiếp nhận.",
  "finding.results-not-digitised":
    "Kết quả giải quyết thủ tục hành chính chưa được số hóa, cấp bản điện tử đầy đủ.",
  "finding.results-not-digitised.recommendation":
    "Số hóa, cấp bản điện tử kết quả giải quyết thủ tục hành chính theo quy định.",
  "finding.results-not-digitised.round":
    "{units} chưa số hóa, cấp bản điện tử đầy đủ kết quả giải quyết thủ tục hành chính.",
  "finding.backlog-not-reviewed":
    "Chưa rà soát, phê duyệt danh mục hồ sơ thủ tục hành chính còn hiệu lực từ năm 2022 trở về trước.",
  "finding.backlog-not-reviewed.recommendation":
    "Rà soát, phê duyệt danh mục hồ sơ thủ tục hành chính còn hiệu lực từ năm 2022 trở về trước.",
  "finding.backlog-not-reviewed.round":
    "{units} chưa rà soát, phê duyệt danh mục hồ sơ thủ tục hành chính còn hiệu lực từ năm 2022 trở về trước.",
  "finding.backlog-not-digitised":
    "Chưa triển khai thực hiện số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước.",
  "finding.backlog-not-digitised.recommendation":
    "Triển khai, phấn đấu hoàn thành việc số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước.",
  "finding.backlog-not-digitised.cause": "Số lượng hồ sơ lưu trữ lớn, thiếu thiết bị và nhân lực thực hiện.",
  "finding.backlog-not-digitised.round":
    "{units} chưa triển khai thực hiện số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước.",
  "finding.backlog-behind-schedule":
    "Việc số hóa hồ sơ từ năm 2022 trở về trước chậm so với tiến độ kế hoạch.",
  "finding.backlog-behind-schedule.recommendation":
    "Đẩy nhanh tiến độ số hóa hồ sơ từ năm 2022 trở về trước theo kế hoạch.",
  "finding.backlog-behind-schedule.round":
    "{units} số hóa hồ sơ từ năm 2022 trở về trước chậm so với tiến độ kế hoạch.",
  "finding.backlog-not-finished": "Chưa hoàn thành số hóa hồ sơ từ năm 2022 trở về trước đúng thời hạn.",
  "finding.backlog-not-finished.recommendation":
    "Hoàn thành dứt điểm việc số hóa hồ sơ từ năm 2022 trở về trước.",
  "finding.backlog-not-finished.round":
    "{units} chưa hoàn thành số hóa hồ sơ từ năm 2022 trở về trước đúng thời hạn.",
  "finding.files-unusable": "Một số tệp số hóa mờ, thiếu trang hoặc không mở được.",
  "finding.files-unusable.recommendation": "Kiểm tra, số hóa lại các tệp chưa bảo đảm chất lượng.",
  "finding.files-unusable.round": "Một số tệp số hóa của {units} mờ, thiếu trang hoặc không mở được.",
  "finding.files-not-signed": "Tệp số hóa chưa được ký số đầy đủ.",
  "finding.files-not-signed.recommendation": "Ký số tệp số hóa theo quy định.",
  "finding.digitised-share-high": "Kết quả số hóa hồ sơ thủ tục hành chính đạt tỷ lệ khá cao.",
  "finding.digitised-share-high.round":
    "Kết quả số hóa hồ sơ thủ tục hành chính của {units} đạt tỷ lệ khá cao.",
  "finding.backlog-done-early":
    "Hoàn thành sớm việc số hóa hồ sơ thủ tục hành chính còn hiệu lực từ năm 2022 trở về trước.",
  "finding.backlog-done-early.round":
    "{units} hoàn thành sớm việc số hóa hồ sơ thủ tục hành chính còn hiệu lực từ năm 2022 trở về trước.",

  "step.figures": "Số liệu số hóa hồ sơ, kết quả mới",
  "step.backlog": "Hồ sơ từ năm 2022 trở về trước",
  "step.files": "Mở tệp số hóa, đối chiếu theo mẫu",
  "evidence.system-extract": "Thống kê số hóa từ Hệ thống thông tin giải quyết thủ tục hành chính",
  "evidence.backlog-list": "Danh mục hồ sơ còn hiệu lực từ năm 2022 trở về trước được phê duyệt",
  "evidence.backlog-plan": "Kế hoạch, báo cáo tiến độ số hóa hồ sơ từ năm 2022 trở về trước",
  "evidence.file-screens": "Ảnh màn hình tệp số hóa chọn mẫu (che thông tin cá nhân)",
  "signal.finished-but-not-all":
    "Ghi là đã hoàn thành nhưng mới số hóa {left:count} trên {right:count} hồ sơ còn hiệu lực; kiểm tra lại.",
  "signal.day-without-finish": "Ghi là chưa hoàn thành nhưng có ngày hoàn thành {left:date}; kiểm tra lại.",
  "signal.counted-without-review":
    "Ghi là chưa rà soát nhưng có {left:count} hồ sơ còn hiệu lực qua rà soát; kiểm tra lại.",
  "signal.sample-larger-than-all":
    "Mẫu kiểm tra có {left:count} tệp nhưng chỉ ghi nhận {right:count} hồ sơ, kết quả đã số hóa; kiểm tra lại.",
  "report.new": "Số hóa {dossiers-digitised:count}/{dossiers-received:count} hồ sơ khi tiếp nhận.",
  "report.results":
    "Số hóa, cấp bản điện tử {results-digitised:count}/{results-issued:count} kết quả giải quyết thủ tục hành chính.",
  "report.backlog":
    "Số hóa {backlog-digitised:count}/{backlog-valid:count} hồ sơ còn hiệu lực qua rà soát từ năm 2022 trở về trước.",
  "report.schedule":
    "Theo kế hoạch phải số hóa {backlog-due-by-now:count} hồ sơ đến thời điểm kiểm tra, hoàn thành chậm nhất ngày {backlog-target-on:date}.",
  "report.finished": "Hoàn thành số hóa hồ sơ từ năm 2022 trở về trước vào ngày {backlog-finished-on:date}.",
  "report.sample":
    "Kiểm tra mẫu {files-checked:count} tệp số hóa: {files-usable:count} tệp sử dụng được, {files-signed:count} tệp có ký số.",
  "import.new-dossiers": "Danh sách hồ sơ và tình trạng số hóa",
  "import.new-dossiers.code": "Mã hồ sơ",
  "import.new-dossiers.received-on": "Ngày tiếp nhận",
  "import.new-dossiers.digitised": "Đã số hóa thành phần hồ sơ",
  "import.new-dossiers.result-on": "Ngày trả kết quả",
  "import.new-dossiers.result-digitised": "Kết quả được số hóa, cấp bản điện tử",
  "import.backlog-totals": "Tiến độ số hóa hồ sơ từ năm 2022 trở về trước theo đơn vị",
  "import.backlog-totals.unit": "Đơn vị",
  "import.backlog-totals.valid": "Số hồ sơ còn hiệu lực phải số hóa",
  "import.backlog-totals.digitised": "Số hồ sơ đã số hóa",
};
