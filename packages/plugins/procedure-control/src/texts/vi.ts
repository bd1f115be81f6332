import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Kiểm soát thủ tục hành chính",
  "plugin.description":
    "Kế hoạch rà soát, đánh giá thủ tục hành chính; đề xuất cắt giảm, đơn giản hóa; sổ theo dõi hồ sơ, phiếu kiểm soát quá trình giải quyết hồ sơ ghi chép đầy đủ",

  "fact.review-plan": "Kế hoạch rà soát, đánh giá thủ tục hành chính năm",
  "fact.review-plan.option.up-to-date": "Đã ban hành và cập nhật theo chỉ đạo",
  "fact.review-plan.option.not-updated": "Đã ban hành nhưng chưa cập nhật theo chỉ đạo",
  "fact.review-plan.option.not-issued": "Chưa ban hành",
  "fact.review-plan-document": "Số, ngày của Kế hoạch và văn bản cập nhật",
  "fact.superior-direction": "Văn bản chỉ đạo của cấp trên (số, ngày)",
  "fact.procedures-to-review": "Số thủ tục hành chính phải rà soát theo Kế hoạch",
  "fact.procedures-to-review.unit": "thủ tục",
  "fact.procedures-to-review.help": "Tính đến thời điểm kiểm tra. Kế hoạch không giao thủ tục nào thì ghi 0.",
  "fact.procedures-reviewed": "Số thủ tục hành chính đã rà soát",
  "fact.procedures-reviewed.unit": "thủ tục",
  "fact.simplification-proposals": "Số đề xuất cắt giảm, đơn giản hóa thủ tục hành chính",
  "fact.simplification-proposals.unit": "đề xuất",
  "fact.simplification-proposals.help": "Đề xuất bằng văn bản trong năm, gửi cấp có thẩm quyền.",
  "fact.substantial-proposals": "Số đề xuất nêu rõ nội dung cắt giảm, phương án thực thi và lợi ích",
  "fact.substantial-proposals.unit": "đề xuất",
  "fact.slip-follows-form": "Phiếu kiểm soát quá trình giải quyết hồ sơ theo đúng mẫu",
  "fact.slip-follows-form.help":
    "Đến hết ngày 30/6/2025: Mẫu số 05 kèm theo Thông tư số 01/2018/TT-VPCP. Sau đó: Mẫu số 06 kèm theo Thông tư số 03/2025/TT-VPCP.",
  "fact.logbook-follows-form": "Sổ theo dõi hồ sơ theo đúng mẫu",
  "fact.logbook-follows-form.help":
    "Đến hết ngày 30/6/2025: Mẫu số 06 kèm theo Thông tư số 01/2018/TT-VPCP. Sau đó: Mẫu số 07 kèm theo Thông tư số 03/2025/TT-VPCP. Sổ điện tử có đủ nội dung của mẫu thì tính là đúng mẫu.",
  "fact.sampled-dossiers": "Hồ sơ chọn mẫu để xem phiếu kiểm soát, sổ theo dõi",
  "fact.sampled-dossiers.help":
    "Chọn ngẫu nhiên ở nhiều lĩnh vực; chỉ ghi mã hồ sơ, không ghi thông tin cá nhân. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-dossiers.column.dossier": "Mã hồ sơ",
  "fact.sampled-dossiers.column.slip": "Phiếu kiểm soát",
  "fact.sampled-dossiers.column.slip.option.complete": "Ghi đầy đủ",
  "fact.sampled-dossiers.column.slip.option.incomplete": "Ghi chưa đầy đủ",
  "fact.sampled-dossiers.column.slip.option.missing": "Không có phiếu",
  "fact.sampled-dossiers.column.logbook": "Sổ theo dõi",
  "fact.sampled-dossiers.column.logbook.option.complete": "Ghi đầy đủ",
  "fact.sampled-dossiers.column.logbook.option.incomplete": "Ghi chưa đầy đủ",
  "fact.sampled-dossiers.column.logbook.option.missing": "Không vào sổ",
  "fact.sampled-dossiers.column.note": "Ghi chú",
  "fact.dossiers-checked": "Số hồ sơ chọn mẫu đã kiểm tra",
  "fact.dossiers-checked.unit": "hồ sơ",
  "fact.slips-complete": "Số hồ sơ có phiếu kiểm soát ghi chép đầy đủ",
  "fact.slips-complete.unit": "hồ sơ",
  "fact.slips-missing": "Số hồ sơ không có phiếu kiểm soát",
  "fact.slips-missing.unit": "hồ sơ",
  "fact.logbook-entries-complete": "Số hồ sơ được ghi đầy đủ vào sổ theo dõi",
  "fact.logbook-entries-complete.unit": "hồ sơ",
  "fact.logbook-entries-missing": "Số hồ sơ không vào sổ theo dõi",
  "fact.logbook-entries-missing.unit": "hồ sơ",

  "criterion.review-plan-up-to-date":
    "Ban hành, cập nhật Kế hoạch rà soát, đánh giá thủ tục hành chính theo chỉ đạo của cấp trên",
  "criterion.planned-procedures-reviewed": "Rà soát thủ tục hành chính theo Kế hoạch",
  "criterion.simplification-proposed": "Đề xuất cắt giảm, đơn giản hóa thủ tục hành chính",
  "criterion.proposals-are-substantial":
    "Đề xuất cắt giảm, đơn giản hóa thủ tục hành chính hiệu quả, thực chất",
  "criterion.proposals-are-substantial.guidance":
    "Đề xuất nêu rõ nội dung cắt giảm, quy định cần sửa đổi và thời gian, chi phí giảm được cho người dân.",
  "criterion.forms-as-prescribed-at-section":
    "Phiếu kiểm soát, sổ theo dõi hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả theo đúng mẫu",
  "criterion.forms-as-prescribed-at-section.guidance":
    "Mẫu số 05 và Mẫu số 06 kèm theo Thông tư số 01/2018/TT-VPCP.",
  "criterion.forms-as-prescribed-at-centre":
    "Phiếu kiểm soát, sổ theo dõi hồ sơ tại Trung tâm Phục vụ hành chính công theo đúng mẫu",
  "criterion.forms-as-prescribed-at-centre.guidance":
    "Mẫu số 06 và Mẫu số 07 kèm theo Thông tư số 03/2025/TT-VPCP. Hồ sơ tiếp nhận trước ngày Thông tư có hiệu lực thì xem theo mẫu của Thông tư số 01/2018/TT-VPCP.",
  "criterion.control-slips-complete-at-section":
    "Phiếu kiểm soát quá trình giải quyết hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả ghi chép đầy đủ",
  "criterion.control-slips-complete-at-centre":
    "Phiếu kiểm soát quá trình giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công ghi chép đầy đủ",
  "criterion.logbook-complete-at-section":
    "Sổ theo dõi hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả ghi chép đầy đủ",
  "criterion.logbook-complete-at-centre":
    "Sổ theo dõi hồ sơ tại Trung tâm Phục vụ hành chính công ghi chép đầy đủ",
  "because.section":
    "Bộ phận Tiếp nhận và Trả kết quả hoạt động theo Nghị định số 61/2018/NĐ-CP đến hết ngày 30/6/2025.",
  "because.centre":
    "Trung tâm Phục vụ hành chính công hoạt động theo Nghị định số 118/2025/NĐ-CP từ ngày 01/7/2025.",

  "reason.planned-procedures-reviewed.ratio-below-full":
    "Đã rà soát {of:count} trên {over:count} thủ tục theo Kế hoạch ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.planned-procedures-reviewed.ratio-below-threshold":
    "Mới rà soát {of:count} trên {over:count} thủ tục theo Kế hoạch ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.simplification-proposed.band-below-full":
    "Có {value:decimal} đề xuất cắt giảm, đơn giản hóa thủ tục hành chính, ở mức được {share:percent} điểm tối đa.",
  "reason.proposals-are-substantial.ratio-below-full":
    "{of:count} trên {over:count} đề xuất nêu rõ nội dung, phương án và lợi ích ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.control-slips-complete-at-section.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ chọn mẫu có phiếu kiểm soát ghi chép đầy đủ ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.logbook-complete-at-section.band-below-full":
    "{of:count} trên {over:count} hồ sơ chọn mẫu được ghi đầy đủ vào sổ theo dõi ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.control-slips-complete-at-centre.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ chọn mẫu có phiếu kiểm soát ghi chép đầy đủ ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.logbook-complete-at-centre.band-below-full":
    "{of:count} trên {over:count} hồ sơ chọn mẫu được ghi đầy đủ vào sổ theo dõi ({percent:percent}), ở mức được {share:percent} điểm tối đa.",

  "finding.review-plan-not-updated":
    "Chưa cập nhật Kế hoạch rà soát, đánh giá thủ tục hành chính trong năm theo chỉ đạo của cấp trên.",
  "finding.review-plan-not-updated.recommendation":
    "Cập nhật Kế hoạch rà soát, đánh giá thủ tục hành chính trong năm theo chỉ đạo của cấp trên.",
  "finding.review-plan-not-updated.cause":
    "Công chức được phân công chưa kịp thời tham mưu khi có văn bản chỉ đạo mới.",
  "finding.review-plan-not-updated.round":
    "{units} chưa cập nhật Kế hoạch rà soát, đánh giá thủ tục hành chính trong năm theo chỉ đạo của cấp trên.",
  "finding.review-plan-not-issued": "Chưa ban hành Kế hoạch rà soát, đánh giá thủ tục hành chính trong năm.",
  "finding.review-plan-not-issued.recommendation":
    "Ban hành Kế hoạch rà soát, đánh giá thủ tục hành chính trong năm theo chỉ đạo của cấp trên.",
  "finding.review-plan-not-issued.round":
    "{units} chưa ban hành Kế hoạch rà soát, đánh giá thủ tục hành chính trong năm.",
  "finding.review-behind": "Việc rà soát thủ tục hành chính chậm so với Kế hoạch.",
  "finding.review-behind.recommendation":
    "Hoàn thành việc rà soát các thủ tục hành chính theo Kế hoạch đã ban hành.",
  "finding.review-behind.round": "{units} rà soát thủ tục hành chính chậm so với Kế hoạch.",
  "finding.no-proposals": "Chưa có đề xuất cắt giảm, đơn giản hóa thủ tục hành chính.",
  "finding.no-proposals.recommendation":
    "Tăng cường rà soát, đề xuất cắt giảm và đơn giản hóa thủ tục hành chính.",
  "finding.no-proposals.round": "{units} chưa có đề xuất cắt giảm, đơn giản hóa thủ tục hành chính.",
  "finding.proposals-thin":
    "Đề xuất cắt giảm, đơn giản hóa thủ tục hành chính còn chung chung, chưa nêu rõ phương án và lợi ích.",
  "finding.proposals-thin.recommendation":
    "Đề xuất cắt giảm, đơn giản hóa thủ tục hành chính một cách hiệu quả, thực chất, nêu rõ phương án thực thi và lợi ích.",
  "finding.proposals-thin.round":
    "Đề xuất cắt giảm, đơn giản hóa thủ tục hành chính của {units} còn chung chung.",
  "finding.wrong-form-at-section":
    "Phiếu kiểm soát, sổ theo dõi hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả chưa theo đúng mẫu quy định.",
  "finding.wrong-form-at-section.recommendation":
    "Sử dụng phiếu kiểm soát, sổ theo dõi hồ sơ theo đúng mẫu kèm theo Thông tư số 01/2018/TT-VPCP.",
  "finding.records-incomplete-at-section":
    "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính ghi chép chưa đầy đủ.",
  "finding.records-incomplete-at-section.recommendation":
    "Ghi chép đầy đủ sổ theo dõi, phiếu kiểm soát thủ tục hành chính.",
  "finding.records-incomplete-at-section.round":
    "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính tại {units} ghi chép chưa đầy đủ.",
  "finding.logbook-incomplete-at-section":
    "Sổ theo dõi hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả ghi chép chưa đầy đủ, chưa kịp thời.",
  "finding.logbook-incomplete-at-section.recommendation": "Ghi chép đầy đủ, kịp thời sổ theo dõi hồ sơ.",
  "finding.logbook-incomplete-at-section.round":
    "Sổ theo dõi hồ sơ tại {units} ghi chép chưa đầy đủ, chưa kịp thời.",
  "finding.wrong-form-at-centre":
    "Phiếu kiểm soát, sổ theo dõi hồ sơ tại Trung tâm Phục vụ hành chính công chưa theo đúng mẫu quy định.",
  "finding.wrong-form-at-centre.recommendation":
    "Sử dụng phiếu kiểm soát, sổ theo dõi hồ sơ theo đúng mẫu kèm theo Thông tư số 03/2025/TT-VPCP.",
  "finding.records-incomplete-at-centre":
    "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính ghi chép chưa đầy đủ.",
  "finding.records-incomplete-at-centre.recommendation":
    "Ghi chép đầy đủ sổ theo dõi, phiếu kiểm soát thủ tục hành chính.",
  "finding.records-incomplete-at-centre.round":
    "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính tại {units} ghi chép chưa đầy đủ.",
  "finding.logbook-incomplete-at-centre":
    "Sổ theo dõi hồ sơ tại Trung tâm Phục vụ hành chính công ghi chép chưa đầy đủ, chưa kịp thời.",
  "finding.logbook-incomplete-at-centre.recommendation": "Ghi chép đầy đủ, kịp thời sổ theo dõi hồ sơ.",
  "finding.logbook-incomplete-at-centre.round":
    "Sổ theo dõi hồ sơ tại {units} ghi chép chưa đầy đủ, chưa kịp thời.",
  "finding.review-substantial":
    "Việc rà soát, đề xuất cắt giảm và đơn giản hóa thủ tục hành chính được thực hiện hiệu quả, thực chất.",
  "finding.review-substantial.round":
    "{units} rà soát, đề xuất cắt giảm và đơn giản hóa thủ tục hành chính hiệu quả, thực chất.",
  "finding.records-complete-at-section":
    "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính được ghi chép đầy đủ, theo đúng mẫu.",
  "finding.records-complete-at-section.round":
    "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính tại {units} được ghi chép đầy đủ.",
  "finding.records-complete-at-centre":
    "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính được ghi chép đầy đủ, theo đúng mẫu.",
  "finding.records-complete-at-centre.round":
    "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính tại {units} được ghi chép đầy đủ.",

  "step.review": "Rà soát, đánh giá, đơn giản hóa thủ tục hành chính",
  "step.dossiers": "Phiếu kiểm soát, sổ theo dõi hồ sơ",
  "evidence.review-plan": "Kế hoạch rà soát, đánh giá thủ tục hành chính và văn bản cập nhật",
  "evidence.review-results": "Báo cáo kết quả rà soát, văn bản đề xuất đơn giản hóa",
  "evidence.slips-and-logbook": "Ảnh phiếu kiểm soát, trang sổ theo dõi (che thông tin cá nhân)",
  "signal.reviewed-without-plan":
    "Ghi là chưa ban hành Kế hoạch rà soát nhưng đã rà soát {left:count} thủ tục; kiểm tra lại.",
  "signal.proposals-without-review":
    "Có {left:count} đề xuất đơn giản hóa nhưng chỉ {right:count} thủ tục đã rà soát; kiểm tra lại.",
  "signal.slips-above-sample":
    "Phiếu đầy đủ và phiếu thiếu cộng lại là {left:count}, nhiều hơn {right:count} hồ sơ chọn mẫu; kiểm tra lại.",
  "signal.entries-above-sample":
    "Hồ sơ ghi đầy đủ và hồ sơ không vào sổ cộng lại là {left:count}, nhiều hơn {right:count} hồ sơ chọn mẫu; kiểm tra lại.",
  "report.plan": "Kế hoạch rà soát, đánh giá thủ tục hành chính năm: {review-plan:option}.",
  "report.reviewed":
    "Rà soát {procedures-reviewed:count}/{procedures-to-review:count} thủ tục hành chính theo Kế hoạch.",
  "report.proposals":
    "Có {simplification-proposals:count} đề xuất cắt giảm, đơn giản hóa thủ tục hành chính; {substantial-proposals:count} đề xuất nêu rõ phương án và lợi ích.",
  "report.slips":
    "Kiểm tra mẫu {dossiers-checked:count} hồ sơ, {slips-complete:count} hồ sơ có phiếu kiểm soát ghi chép đầy đủ.",
  "report.logbook":
    "Kiểm tra mẫu {dossiers-checked:count} hồ sơ, {logbook-entries-complete:count} hồ sơ được ghi đầy đủ vào sổ theo dõi.",
};
