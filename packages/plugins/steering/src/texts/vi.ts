import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Chỉ đạo, điều hành cải cách hành chính",
  "plugin.description":
    "Kế hoạch cải cách hành chính và các kế hoạch thành phần; thực hiện nhiệm vụ, báo cáo định kỳ; tuyên truyền; tự kiểm tra, giám sát; mô hình mới, cách làm hay",

  "fact.plan-issued": "Ban hành Kế hoạch cải cách hành chính năm",
  "fact.plan-document": "Số, ký hiệu Kế hoạch cải cách hành chính năm",
  "fact.plan-issued-on": "Ngày ban hành Kế hoạch cải cách hành chính năm",
  "fact.plan-due-on": "Thời hạn ban hành Kế hoạch cải cách hành chính năm",
  "fact.plan-due-on.help": "Theo văn bản chỉ đạo, kế hoạch của cấp trên.",
  "fact.component-plans": "Các kế hoạch thành phần",
  "fact.component-plans.help":
    "Mỗi dòng là một kế hoạch phải ban hành theo chỉ đạo của cấp trên: tuyên truyền, tự kiểm tra, rà soát, đánh giá thủ tục hành chính, chuyển đổi số… Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.component-plans.column.plan": "Tên kế hoạch",
  "fact.component-plans.column.issued": "Đã ban hành",
  "fact.component-plans.column.in-time": "Ban hành kịp thời",
  "fact.component-plans.column.note": "Ghi chú (số, ngày văn bản)",
  "fact.component-plans-due": "Số kế hoạch thành phần phải ban hành",
  "fact.component-plans-due.unit": "kế hoạch",
  "fact.component-plans-due.help": "Theo chỉ đạo của cấp trên. Không phải ban hành kế hoạch nào thì ghi 0.",
  "fact.component-plans-issued": "Số kế hoạch thành phần đã ban hành",
  "fact.component-plans-issued.unit": "kế hoạch",
  "fact.component-plans-in-time": "Số kế hoạch thành phần ban hành kịp thời",
  "fact.component-plans-in-time.unit": "kế hoạch",
  "fact.tasks-due": "Số nhiệm vụ trong Kế hoạch cải cách hành chính phải hoàn thành đến thời điểm kiểm tra",
  "fact.tasks-due.unit": "nhiệm vụ",
  "fact.tasks-done": "Số nhiệm vụ đã hoàn thành trong số đó",
  "fact.tasks-done.unit": "nhiệm vụ",
  "fact.reports-due": "Số báo cáo định kỳ phải gửi",
  "fact.reports-due.unit": "báo cáo",
  "fact.reports-due.help":
    "Báo cáo cải cách hành chính, kiểm soát thủ tục hành chính theo quý, 6 tháng, năm, tính từ lần kiểm tra trước.",
  "fact.reports-late": "Số báo cáo gửi trễ hạn",
  "fact.reports-late.unit": "báo cáo",
  "fact.reports-missing": "Số báo cáo chưa gửi",
  "fact.reports-missing.unit": "báo cáo",
  "fact.publicity-at-meetings":
    "Tuyên truyền cải cách hành chính tại hội nghị, cuộc họp của đơn vị và khu dân cư",
  "fact.publicity-by-loudspeaker": "Tuyên truyền cải cách hành chính trên hệ thống truyền thanh",
  "fact.publicity-on-website":
    "Tuyên truyền cải cách hành chính trên trang thông tin điện tử, mạng xã hội của đơn vị",
  "fact.publicity-on-paper":
    "Tuyên truyền cải cách hành chính bằng pa nô, tờ rơi, tài liệu tại nơi tiếp nhận hồ sơ",
  "fact.officials": "Số cán bộ, công chức, viên chức của đơn vị",
  "fact.officials.unit": "người",
  "fact.officials-informed": "Số cán bộ, công chức, viên chức được quán triệt, phổ biến kế hoạch",
  "fact.officials-informed.unit": "người",
  "fact.officials-informed.help": "Theo danh sách dự hội nghị, cuộc họp quán triệt, phổ biến.",
  "fact.officials-asked": "Số cán bộ, công chức được hỏi tại buổi kiểm tra",
  "fact.officials-asked.unit": "người",
  "fact.officials-asked.help": "Hỏi ngắn về nhiệm vụ cải cách hành chính được giao. Không hỏi ai thì ghi 0.",
  "fact.officials-knowing-tasks": "Số người nêu đúng nhiệm vụ cải cách hành chính được giao",
  "fact.officials-knowing-tasks.unit": "người",
  "fact.checks-planned": "Số cuộc tự kiểm tra theo kế hoạch đến thời điểm kiểm tra",
  "fact.checks-planned.unit": "cuộc",
  "fact.checks-planned.help":
    "Kiểm tra công tác cải cách hành chính, kiểm soát thủ tục hành chính trong đơn vị. Không có kế hoạch thì ghi 0.",
  "fact.checks-done": "Số cuộc tự kiểm tra đã thực hiện",
  "fact.checks-done.unit": "cuộc",
  "fact.checks-concluded": "Số cuộc tự kiểm tra đã ban hành thông báo kết luận",
  "fact.checks-concluded.unit": "cuộc",
  "fact.problems-found": "Số hạn chế, vụ việc nhũng nhiễu, phiền hà phát hiện qua tự kiểm tra",
  "fact.problems-found.unit": "vụ việc",
  "fact.problems-found.help": "Không phát hiện thì ghi 0.",
  "fact.problems-handled": "Số hạn chế, vụ việc đã được xử lý",
  "fact.problems-handled.unit": "vụ việc",
  "fact.new-models": "Mô hình mới, cách làm hay trong năm",
  "fact.new-models.help":
    "Ghi mức cao nhất mà mô hình đã đạt. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.new-models.column.model": "Tên mô hình",
  "fact.new-models.column.stage": "Mức độ",
  "fact.new-models.column.stage.option.proposed": "Đã đề xuất",
  "fact.new-models.column.stage.option.piloted": "Đã triển khai thí điểm",
  "fact.new-models.column.stage.option.replicated": "Đã nhân rộng",
  "fact.new-models.column.effect": "Hiệu quả",
  "fact.models-named": "Số mô hình mới, cách làm hay được đề xuất, triển khai",
  "fact.models-named.unit": "mô hình",
  "fact.models-piloted": "Số mô hình đang triển khai thí điểm",
  "fact.models-piloted.unit": "mô hình",
  "fact.models-replicated": "Số mô hình đã nhân rộng",
  "fact.models-replicated.unit": "mô hình",

  "criterion.reform-plan-issued-in-time": "Ban hành kịp thời Kế hoạch cải cách hành chính năm",
  "criterion.component-plans-issued-in-full": "Ban hành đầy đủ các kế hoạch thành phần",
  "criterion.component-plans-issued-in-time": "Ban hành kịp thời các kế hoạch thành phần",
  "criterion.plan-tasks-completed": "Hoàn thành nhiệm vụ trong Kế hoạch cải cách hành chính",
  "criterion.reports-sent-in-time": "Gửi báo cáo định kỳ đầy đủ, đúng hạn",
  "criterion.reform-made-known": "Tuyên truyền cải cách hành chính bằng nhiều hình thức",
  "criterion.officials-are-informed":
    "Cán bộ, công chức, viên chức được quán triệt kế hoạch cải cách hành chính",
  "criterion.officials-know-their-tasks": "Cán bộ, công chức nắm rõ nhiệm vụ cải cách hành chính được giao",
  "criterion.own-checks-carried-out": "Thường xuyên tự kiểm tra, giám sát",
  "criterion.own-checks-concluded": "Ban hành thông báo kết luận sau khi tự kiểm tra",
  "criterion.found-problems-handled":
    "Kịp thời xử lý hạn chế, vụ việc nhũng nhiễu, phiền hà phát hiện qua tự kiểm tra",
  "criterion.new-models-proposed": "Đề xuất mô hình mới, cách làm hay trong cải cách hành chính",
  "criterion.new-models-in-use": "Triển khai thí điểm, nhân rộng mô hình mới, cách làm hay",
  "criterion.new-models-in-use.guidance":
    "Tính mô hình có văn bản triển khai và có kết quả tại thời điểm kiểm tra.",

  "reason.reform-plan-issued-in-time.late-band":
    "Kế hoạch cải cách hành chính ban hành chậm {days:count} ngày, được {share:percent} điểm tối đa.",
  "reason.component-plans-issued-in-full.ratio-below-full":
    "Đã ban hành {of:count} trên {over:count} kế hoạch thành phần ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.component-plans-issued-in-time.band-below-full":
    "{of:count} trên {over:count} kế hoạch thành phần ban hành kịp thời ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.plan-tasks-completed.band-below-full":
    "Hoàn thành {of:count} trên {over:count} nhiệm vụ đến hạn ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.officials-are-informed.ratio-below-full":
    "{of:count} trên {over:count} cán bộ, công chức, viên chức được quán triệt, phổ biến kế hoạch ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.officials-know-their-tasks.band-below-full":
    "{of:count} trên {over:count} người được hỏi nêu đúng nhiệm vụ được giao ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.own-checks-carried-out.target-below-full":
    "Đã tự kiểm tra {value:decimal} trên {target:decimal} cuộc theo kế hoạch ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.own-checks-carried-out.target-below-threshold":
    "Mới tự kiểm tra {value:decimal} trên {target:decimal} cuộc theo kế hoạch ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.own-checks-concluded.ratio-below-full":
    "{of:count} trên {over:count} cuộc tự kiểm tra có thông báo kết luận ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.found-problems-handled.ratio-below-full":
    "Đã xử lý {of:count} trên {over:count} hạn chế, vụ việc phát hiện qua tự kiểm tra ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.found-problems-handled.ratio-below-threshold":
    "Mới xử lý {of:count} trên {over:count} hạn chế, vụ việc phát hiện qua tự kiểm tra ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.new-models-proposed.items-missing":
    "Có {count:count} mô hình mới, cách làm hay; từ {enough:count} mô hình đạt điểm tối đa, chưa đạt {points:points} điểm.",
  "reason.new-models-in-use.steps-below-full":
    "Có {value:decimal} mô hình được triển khai thí điểm, nhân rộng, chưa đạt {points:points} điểm.",

  "finding.plan-late": "Ban hành Kế hoạch cải cách hành chính năm chưa kịp thời.",
  "finding.plan-late.recommendation":
    "Ban hành Kế hoạch cải cách hành chính năm đúng thời hạn theo chỉ đạo của cấp trên.",
  "finding.plan-late.round": "{units} ban hành Kế hoạch cải cách hành chính năm chưa kịp thời.",
  "finding.component-plans-missing": "Chưa ban hành đầy đủ các kế hoạch thành phần về cải cách hành chính.",
  "finding.component-plans-missing.recommendation":
    "Ban hành đầy đủ các kế hoạch thành phần còn thiếu theo chỉ đạo của cấp trên.",
  "finding.component-plans-missing.round":
    "{units} chưa ban hành đầy đủ các kế hoạch thành phần về cải cách hành chính.",
  "finding.component-plans-late": "Một số kế hoạch thành phần ban hành chưa kịp thời.",
  "finding.component-plans-late.recommendation":
    "Ban hành các kế hoạch thành phần đúng thời hạn theo chỉ đạo của cấp trên.",
  "finding.component-plans-late.round": "{units} ban hành một số kế hoạch thành phần chưa kịp thời.",
  "finding.tasks-behind": "Một số nhiệm vụ trong Kế hoạch cải cách hành chính thực hiện chậm so với tiến độ.",
  "finding.tasks-behind.recommendation": "Tập trung hoàn thành các nhiệm vụ cải cách hành chính đã đến hạn.",
  "finding.tasks-behind.round": "{units} thực hiện chậm một số nhiệm vụ trong Kế hoạch cải cách hành chính.",
  "finding.reports-late": "Chế độ báo cáo định kỳ thực hiện chưa đầy đủ, chưa đúng hạn.",
  "finding.reports-late.recommendation": "Thực hiện đầy đủ, đúng hạn chế độ báo cáo định kỳ.",
  "finding.reports-late.round": "{units} thực hiện chế độ báo cáo định kỳ chưa đầy đủ, chưa đúng hạn.",
  "finding.publicity-weak":
    "Công tác tuyên truyền cải cách hành chính chưa thường xuyên, hình thức chưa phong phú.",
  "finding.publicity-weak.recommendation":
    "Đẩy mạnh công tác tuyên truyền cải cách hành chính, nâng cao nhận thức, trách nhiệm, sự tham gia, ủng hộ của đội ngũ cán bộ, công chức, viên chức.",
  "finding.publicity-weak.round":
    "Công tác tuyên truyền cải cách hành chính của {units} chưa thường xuyên, hình thức chưa phong phú.",
  "finding.tasks-not-known": "Một số cán bộ, công chức chưa nắm rõ nhiệm vụ cải cách hành chính được giao.",
  "finding.tasks-not-known.recommendation":
    "Quán triệt, phân công cụ thể nhiệm vụ cải cách hành chính đến từng cán bộ, công chức.",
  "finding.own-checks-missing":
    "Chưa thường xuyên tự kiểm tra, giám sát việc thực hiện cải cách hành chính, kiểm soát thủ tục hành chính.",
  "finding.own-checks-missing.recommendation":
    "Thường xuyên tự kiểm tra, giám sát, kịp thời phát hiện và xử lý nghiêm những trường hợp nhũng nhiễu, phiền hà.",
  "finding.own-checks-missing.round":
    "{units} chưa thường xuyên tự kiểm tra, giám sát việc thực hiện cải cách hành chính.",
  "finding.conclusions-not-issued": "Chưa ban hành thông báo kết luận kiểm tra sau khi tự kiểm tra.",
  "finding.conclusions-not-issued.recommendation":
    "Ban hành thông báo kết luận đối với các cuộc tự kiểm tra đã thực hiện và theo dõi việc khắc phục.",
  "finding.conclusions-not-issued.round":
    "{units} chưa ban hành thông báo kết luận kiểm tra sau khi tự kiểm tra.",
  "finding.problems-not-handled": "Hạn chế, vụ việc phát hiện qua tự kiểm tra chưa được xử lý kịp thời.",
  "finding.problems-not-handled.recommendation":
    "Xử lý dứt điểm các hạn chế, vụ việc đã phát hiện qua tự kiểm tra.",
  "finding.few-new-models": "Chưa chủ động đề xuất mô hình mới, cách làm hay trong cải cách hành chính.",
  "finding.few-new-models.recommendation":
    "Không ngừng đổi mới, sáng tạo; mạnh dạn đề xuất, triển khai thí điểm, nhân rộng các mô hình cải cách mới, có tính đột phá.",
  "finding.few-new-models.round":
    "{units} chưa chủ động đề xuất mô hình mới, cách làm hay trong cải cách hành chính.",
  "finding.plans-in-full-and-in-time":
    "Dành sự quan tâm đúng mức cho công tác cải cách hành chính; ban hành đầy đủ, kịp thời Kế hoạch cải cách hành chính và các kế hoạch thành phần.",
  "finding.plans-in-full-and-in-time.round":
    "{units} dành sự quan tâm đúng mức cho công tác cải cách hành chính; ban hành đầy đủ, kịp thời Kế hoạch cải cách hành chính và các kế hoạch thành phần.",
  "finding.publicity-strong":
    "Làm tốt công tác tuyên truyền cải cách hành chính; cán bộ, công chức, viên chức tham gia, ủng hộ.",
  "finding.publicity-strong.round": "{units} làm tốt công tác tuyên truyền cải cách hành chính.",
  "finding.own-checks-regular":
    "Thường xuyên tự kiểm tra, giám sát, kịp thời chấn chỉnh các hạn chế phát hiện.",
  "finding.own-checks-regular.round":
    "{units} thường xuyên tự kiểm tra, giám sát, kịp thời chấn chỉnh các hạn chế phát hiện.",
  "finding.many-new-models":
    "Triển khai thực hiện nhiều mô hình mới, cách làm hay trong cải cách hành chính.",
  "finding.many-new-models.recommendation":
    "Tiếp tục nhân rộng các mô hình mới, cách làm hay đã phát huy hiệu quả.",
  "finding.many-new-models.round":
    "{units} triển khai thực hiện nhiều mô hình mới, cách làm hay trong cải cách hành chính.",

  "step.plans": "Kế hoạch cải cách hành chính và kế hoạch thành phần",
  "step.progress": "Thực hiện nhiệm vụ, chế độ báo cáo",
  "step.publicity": "Tuyên truyền, quán triệt",
  "step.own-checks": "Tự kiểm tra, giám sát",
  "step.models": "Mô hình mới, cách làm hay",
  "evidence.plans": "Kế hoạch cải cách hành chính năm, các kế hoạch thành phần",
  "evidence.reports": "Báo cáo định kỳ, phụ lục kết quả thực hiện nhiệm vụ",
  "evidence.publicity-material": "Tài liệu, tin bài tuyên truyền; danh sách dự hội nghị quán triệt",
  "evidence.check-papers": "Kế hoạch, biên bản, thông báo kết luận tự kiểm tra",
  "evidence.model-papers": "Văn bản đề xuất, triển khai, đánh giá mô hình",
  "signal.day-without-plan":
    "Ghi là chưa ban hành Kế hoạch cải cách hành chính nhưng có ngày ban hành {left:date}; kiểm tra lại.",
  "signal.more-reports-than-due":
    "Số báo cáo trễ hạn và chưa gửi là {left:count}, nhiều hơn {right:count} báo cáo phải gửi; kiểm tra lại.",
  "signal.more-asked-than-work-there":
    "Đã hỏi {left:count} người nhưng đơn vị chỉ có {right:count} cán bộ, công chức, viên chức; kiểm tra lại.",
  "signal.more-in-use-than-named":
    "Có {left:count} mô hình thí điểm, nhân rộng, nhiều hơn {right:count} mô hình được ghi nhận; kiểm tra lại.",
  "signal.informed-without-meeting":
    "Ghi là không tuyên truyền tại hội nghị, cuộc họp nhưng có {left:count} người được quán triệt kế hoạch; kiểm tra lại.",
  "report.plan": "Kế hoạch cải cách hành chính năm được ban hành ngày {plan-issued-on:date}.",
  "report.no-plan": "Chưa ban hành Kế hoạch cải cách hành chính năm.",
  "report.component-plans":
    "Ban hành {component-plans-issued:count}/{component-plans-due:count} kế hoạch thành phần.",
  "report.tasks": "Hoàn thành {tasks-done:count}/{tasks-due:count} nhiệm vụ cải cách hành chính đến hạn.",
  "report.reports":
    "Trong {reports-due:count} báo cáo định kỳ phải gửi, {reports-late:count} báo cáo trễ hạn, {reports-missing:count} báo cáo chưa gửi.",
  "report.informed":
    "Quán triệt, phổ biến kế hoạch đến {officials-informed:count}/{officials:count} cán bộ, công chức, viên chức.",
  "report.own-checks":
    "Thực hiện {checks-done:count} cuộc tự kiểm tra, ban hành {checks-concluded:count} thông báo kết luận.",
  "report.models":
    "Có {models-named:count} mô hình mới, cách làm hay; {models-piloted:count} mô hình triển khai thí điểm, {models-replicated:count} mô hình được nhân rộng.",
};
