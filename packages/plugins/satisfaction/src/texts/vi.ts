import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Sự hài lòng và phản ánh, kiến nghị của người dân, tổ chức",
  "plugin.description":
    "Khảo sát sự hài lòng, công khai và sử dụng kết quả; phản ánh, kiến nghị được trả lời đúng hạn, công khai; hòm thư góp ý, mã QR khảo sát hoạt động",

  "fact.survey-index": "Chỉ số hài lòng của người dân đối với đơn vị",
  "fact.survey-index.unit": "%",
  "fact.survey-index.help": "Theo kết quả khảo sát đã công bố của cấp có thẩm quyền.",
  "fact.survey-index-last-year": "Chỉ số hài lòng năm trước",
  "fact.survey-index-last-year.unit": "%",
  "fact.survey-source": "Văn bản công bố kết quả khảo sát (số, ngày)",
  "fact.answers-very-satisfied": "Số phiếu trả lời Rất hài lòng",
  "fact.answers-very-satisfied.unit": "phiếu",
  "fact.answers-satisfied": "Số phiếu trả lời Hài lòng",
  "fact.answers-satisfied.unit": "phiếu",
  "fact.answers-neutral": "Số phiếu trả lời Bình thường",
  "fact.answers-neutral.unit": "phiếu",
  "fact.answers-dissatisfied": "Số phiếu trả lời Không hài lòng",
  "fact.answers-dissatisfied.unit": "phiếu",
  "fact.answers-planned": "Số phiếu khảo sát theo kế hoạch",
  "fact.answers-planned.unit": "phiếu",
  "fact.answers-planned.help": "Không có kế hoạch khảo sát thì ghi 0.",
  "fact.answers-collected": "Số phiếu khảo sát hợp lệ thu về",
  "fact.answers-collected.unit": "phiếu",
  "fact.survey-result-use": "Sử dụng kết quả khảo sát",
  "fact.survey-result-use.option.acted-on":
    "Công khai và có văn bản, việc làm cụ thể để khắc phục nội dung chưa hài lòng",
  "fact.survey-result-use.option.published": "Chỉ công khai kết quả",
  "fact.survey-result-use.option.kept": "Không công khai, không sử dụng",
  "fact.survey-result-document": "Văn bản công khai, khắc phục sau khảo sát (số, ngày)",
  "fact.petitions-received": "Số phản ánh, kiến nghị phải xử lý trong kỳ",
  "fact.petitions-received.unit": "phản ánh, kiến nghị",
  "fact.petitions-received.help":
    "Theo hệ thống tiếp nhận phản ánh, kiến nghị và sổ của đơn vị; không tính khiếu nại, tố cáo. Không có thì ghi 0.",
  "fact.petitions-answered-in-time": "Số phản ánh, kiến nghị trả lời đúng hạn",
  "fact.petitions-answered-in-time.unit": "phản ánh, kiến nghị",
  "fact.petitions-answered-late": "Số phản ánh, kiến nghị trả lời chậm",
  "fact.petitions-answered-late.unit": "phản ánh, kiến nghị",
  "fact.petitions-overdue": "Số phản ánh, kiến nghị quá hạn chưa trả lời",
  "fact.petitions-overdue.unit": "phản ánh, kiến nghị",
  "fact.petitions-not-yet-due": "Số phản ánh, kiến nghị đang xử lý, chưa đến hạn",
  "fact.petitions-not-yet-due.unit": "phản ánh, kiến nghị",
  "fact.sampled-petitions": "Phản ánh, kiến nghị chọn mẫu",
  "fact.sampled-petitions.help":
    "Ghi mã và nội dung tóm tắt, không ghi họ tên, số điện thoại người phản ánh. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-petitions.column.number": "Mã phản ánh, kiến nghị",
  "fact.sampled-petitions.column.subject": "Nội dung tóm tắt",
  "fact.sampled-petitions.column.received-on": "Ngày tiếp nhận",
  "fact.sampled-petitions.column.answered-on": "Ngày trả lời",
  "fact.sampled-petitions.column.outcome": "Kết quả",
  "fact.sampled-petitions.column.outcome.option.in-time": "Trả lời đúng hạn",
  "fact.sampled-petitions.column.outcome.option.late": "Trả lời chậm",
  "fact.sampled-petitions.column.outcome.option.overdue": "Quá hạn chưa trả lời",
  "fact.sampled-petitions.column.outcome.option.not-yet-due": "Chưa đến hạn",
  "fact.sampled-petitions.column.published": "Kết quả được công khai",
  "fact.sampled-petitions.column.note": "Ghi chú",
  "fact.petitions-sampled": "Số phản ánh, kiến nghị đã kiểm tra",
  "fact.petitions-sampled.unit": "phản ánh, kiến nghị",
  "fact.sampled-petitions-in-time": "Số phản ánh, kiến nghị chọn mẫu trả lời đúng hạn",
  "fact.sampled-petitions-in-time.unit": "phản ánh, kiến nghị",
  "fact.sampled-petitions-published": "Số phản ánh, kiến nghị chọn mẫu có công khai kết quả",
  "fact.sampled-petitions-published.unit": "phản ánh, kiến nghị",
  "fact.petition-address-posted": "Có niêm yết địa chỉ, số điện thoại tiếp nhận phản ánh, kiến nghị",
  "fact.suggestion-box": "Hòm thư góp ý",
  "fact.suggestion-box.option.opened-regularly": "Có, mở định kỳ và lập biên bản",
  "fact.suggestion-box.option.not-opened": "Có nhưng không mở hoặc không ghi nhận ý kiến",
  "fact.suggestion-box.option.none": "Không có",
  "fact.suggestion-box-opened-on": "Ngày mở hòm thư góp ý gần nhất",
  "fact.survey-code": "Mã QR khảo sát mức độ hài lòng",
  "fact.survey-code.option.works": "Quét được, mở đúng phiếu khảo sát",
  "fact.survey-code.option.does-not-work": "Không quét được hoặc không mở được phiếu",
  "fact.survey-code.option.none": "Không có",
  "fact.survey-code.help": "Quét bằng điện thoại thông thường, xem phiếu mở ra; không gửi phiếu thử.",
  "fact.survey-code-answers": "Số lượt đánh giá qua mã QR trong kỳ",
  "fact.survey-code-answers.unit": "lượt",

  "criterion.people-are-satisfied": "Người dân, tổ chức hài lòng đối với sự phục vụ của đơn vị",
  "criterion.people-are-satisfied.guidance":
    "Lấy chỉ số đã công bố cho đơn vị; đơn vị tự khảo sát thì dùng tiêu chí theo phiếu trả lời.",
  "criterion.answers-say-satisfied": "Phiếu khảo sát cho thấy người dân hài lòng",
  "criterion.satisfaction-not-below-last-year": "Chỉ số hài lòng không thấp hơn năm trước",
  "criterion.enough-people-asked": "Khảo sát đủ số phiếu theo kế hoạch",
  "criterion.survey-published-and-acted-on":
    "Kết quả khảo sát được công khai và sử dụng để cải thiện sự phục vụ",
  "criterion.petitions-answered-in-time": "Phản ánh, kiến nghị được trả lời đúng hạn",
  "criterion.petitions-answered-in-time.guidance":
    "Không tính phản ánh, kiến nghị chưa đến hạn; không phát sinh trong kỳ thì được điểm tối đa.",
  "criterion.no-petition-left-unanswered": "Không để phản ánh, kiến nghị quá hạn, trả lời chậm",
  "criterion.petition-answers-published": "Kết quả trả lời phản ánh, kiến nghị được công khai",
  "criterion.petition-address-posted": "Niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị",
  "criterion.suggestion-box-opened": "Hòm thư góp ý được mở định kỳ",
  "criterion.survey-code-works": "Mã QR khảo sát mức độ hài lòng hoạt động",

  "reason.people-are-satisfied.survey-below-full":
    "Chỉ số hài lòng {value:decimal} trên {highest:decimal}, chưa đạt {points:points} điểm.",
  "reason.answers-say-satisfied.survey-options-below-full":
    "{answers:count} phiếu trả lời cho {percent:percent} điểm tối đa, chưa đạt {points:points} điểm.",
  "reason.satisfaction-not-below-last-year.reference-worse":
    "Chỉ số hài lòng {value:decimal}, thấp hơn năm trước ({referenceValue:decimal}), chưa đạt {points:points} điểm.",
  "reason.enough-people-asked.target-below-full":
    "Thu về {value:decimal} phiếu so với kế hoạch {target:decimal} phiếu ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.enough-people-asked.target-below-threshold":
    "Mới thu về {value:decimal} phiếu so với kế hoạch {target:decimal} phiếu ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.petitions-answered-in-time.ratio-below-full":
    "{of:count} trên {over:count} phản ánh, kiến nghị được trả lời đúng hạn ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.no-petition-left-unanswered.deducted-share":
    "Trừ {share:percent} điểm tối đa cho mỗi trường hợp: {fact:fact} là {count:count}, chưa đạt {points:points} điểm.",
  "reason.petition-answers-published.ratio-below-full":
    "{of:count} trên {over:count} phản ánh, kiến nghị chọn mẫu có công khai kết quả ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.petition-address-posted.not-met":
    "Chưa niêm yết địa chỉ, số điện thoại tiếp nhận phản ánh, kiến nghị, chưa đạt {points:points} điểm.",

  "finding.low-satisfaction": "Mức độ hài lòng của người dân, tổ chức còn thấp.",
  "finding.low-satisfaction.recommendation":
    "Phấn đấu nâng cao mức độ hài lòng của người dân, tổ chức; tập trung cải thiện các nội dung bị đánh giá thấp.",
  "finding.low-satisfaction.round": "{units} có mức độ hài lòng của người dân, tổ chức còn thấp.",
  "finding.dissatisfied-answers": "Còn nhiều phiếu khảo sát trả lời chưa hài lòng.",
  "finding.dissatisfied-answers.recommendation":
    "Phân tích nội dung người dân chưa hài lòng và có biện pháp cải thiện.",
  "finding.satisfaction-fell": "Chỉ số hài lòng giảm so với năm trước.",
  "finding.satisfaction-fell.recommendation":
    "Xác định nguyên nhân, phấn đấu nâng chỉ số hài lòng bằng hoặc cao hơn năm trước.",
  "finding.too-few-asked": "Khảo sát mức độ hài lòng chưa đủ số phiếu theo kế hoạch.",
  "finding.too-few-asked.recommendation": "Tổ chức khảo sát đủ số phiếu, đúng đối tượng theo kế hoạch.",
  "finding.survey-without-effect":
    "Kết quả khảo sát chưa được công khai hoặc chưa được sử dụng để cải thiện sự phục vụ.",
  "finding.survey-without-effect.recommendation":
    "Công khai kết quả khảo sát; ban hành và thực hiện biện pháp khắc phục nội dung người dân chưa hài lòng.",
  "finding.petitions-late": "Một số phản ánh, kiến nghị trả lời chưa đúng hạn.",
  "finding.petitions-late.recommendation":
    "Tiếp nhận, xử lý, trả lời phản ánh, kiến nghị của người dân, tổ chức đúng thời hạn.",
  "finding.petitions-late.round": "{units} còn phản ánh, kiến nghị trả lời chưa đúng hạn.",
  "finding.petitions-unanswered": "Còn phản ánh, kiến nghị quá hạn chưa được trả lời.",
  "finding.petitions-unanswered.recommendation": "Trả lời ngay các phản ánh, kiến nghị đã quá hạn.",
  "finding.answers-not-published": "Kết quả trả lời phản ánh, kiến nghị chưa được công khai đầy đủ.",
  "finding.answers-not-published.recommendation":
    "Công khai kết quả trả lời phản ánh, kiến nghị theo quy định.",
  "finding.address-not-posted": "Chưa niêm yết địa chỉ, số điện thoại tiếp nhận phản ánh, kiến nghị.",
  "finding.address-not-posted.recommendation":
    "Niêm yết địa chỉ, số điện thoại tiếp nhận phản ánh, kiến nghị tại nơi tiếp nhận hồ sơ.",
  "finding.box-not-opened": "Hòm thư góp ý chưa được bố trí hoặc chưa được mở định kỳ.",
  "finding.box-not-opened.recommendation":
    "Bố trí hòm thư góp ý nơi thuận tiện; mở định kỳ, lập biên bản và trả lời ý kiến góp ý.",
  "finding.survey-code-dead": "Mã QR khảo sát mức độ hài lòng không hoạt động hoặc chưa có.",
  "finding.survey-code-dead.recommendation": "Bố trí mã QR khảo sát hoạt động tại nơi tiếp nhận hồ sơ.",
  "finding.satisfaction-high": "Mức độ hài lòng của người dân, tổ chức đạt tỷ lệ cao.",
  "finding.satisfaction-high.round": "Mức độ hài lòng của người dân, tổ chức tại {units} đạt tỷ lệ cao.",
  "finding.petitions-well-answered":
    "Phản ánh, kiến nghị của người dân, tổ chức được tiếp nhận, trả lời đầy đủ, đúng hạn và công khai.",
  "finding.petitions-well-answered.round":
    "{units} tiếp nhận, trả lời phản ánh, kiến nghị của người dân, tổ chức đầy đủ, đúng hạn.",
  "finding.survey-code-worth-spreading":
    "Khảo sát mức độ hài lòng bằng mã QR thuận tiện, có nhiều người dân tham gia đánh giá.",
  "finding.survey-code-worth-spreading.recommendation":
    "Mạnh dạn đề xuất, nhân rộng cách làm khảo sát mức độ hài lòng bằng mã QR.",

  "step.counter": "Xem hòm thư góp ý, mã khảo sát, địa chỉ tiếp nhận",
  "step.petitions": "Kiểm tra phản ánh, kiến nghị trên hệ thống và theo mẫu",
  "step.survey": "Kết quả khảo sát mức độ hài lòng",
  "evidence.survey-report": "Báo cáo, văn bản công bố kết quả khảo sát",
  "evidence.petition-extract": "Trích xuất phản ánh, kiến nghị từ hệ thống",
  "evidence.published-answers": "Ảnh màn hình kết quả trả lời đã công khai",
  "evidence.counter-photo": "Ảnh nơi niêm yết địa chỉ, mã khảo sát",
  "evidence.box-minutes": "Biên bản mở hòm thư góp ý",
  "signal.petition-parts-differ":
    "Các kết quả xử lý cộng lại được {left:count}, khác {right:count} phản ánh, kiến nghị phải xử lý; kiểm tra lại.",
  "signal.answers-differ":
    "Các phương án trả lời cộng lại được {left:count} phiếu, khác {right:count} phiếu thu về; kiểm tra lại.",
  "signal.sample-below-system":
    "Mẫu kiểm tra có {left:percent} trả lời đúng hạn, thấp hơn nhiều so với {right:percent} trên hệ thống; kiểm tra thêm.",
  "signal.answers-without-code":
    "Ghi là không có mã QR khảo sát nhưng có {left:count} lượt đánh giá qua mã; kiểm tra lại.",
  "report.index": "Chỉ số hài lòng của người dân, tổ chức đạt {survey-index:decimal}%.",
  "report.answers": "Thu về {answers-collected:count}/{answers-planned:count} phiếu khảo sát theo kế hoạch.",
  "report.petitions":
    "Trong {petitions-received:count} phản ánh, kiến nghị phải xử lý, {petitions-answered-in-time:count} trường hợp trả lời đúng hạn, {petitions-overdue:count} trường hợp quá hạn chưa trả lời.",
  "report.sample":
    "Kiểm tra mẫu {petitions-sampled:count} phản ánh, kiến nghị, {sampled-petitions-published:count} trường hợp có công khai kết quả.",
  "import.survey-totals": "Kết quả khảo sát theo đơn vị",
  "import.survey-totals.unit": "Đơn vị",
  "import.survey-totals.index": "Chỉ số hài lòng",
  "import.survey-totals.planned": "Số phiếu theo kế hoạch",
  "import.survey-totals.collected": "Số phiếu thu về",
  "import.survey-totals.very-satisfied": "Rất hài lòng",
  "import.survey-totals.satisfied": "Hài lòng",
  "import.survey-totals.neutral": "Bình thường",
  "import.survey-totals.dissatisfied": "Không hài lòng",
  "import.petition-list": "Danh sách phản ánh, kiến nghị",
  "import.petition-list.code": "Mã phản ánh, kiến nghị",
  "import.petition-list.due": "Hạn trả lời",
  "import.petition-list.answered": "Ngày trả lời",
};
