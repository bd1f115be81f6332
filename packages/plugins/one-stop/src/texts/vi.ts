import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Tiếp nhận và giải quyết hồ sơ tại Bộ phận Một cửa",
  "plugin.description":
    "Không có hồ sơ quá hạn, trễ hạn; giấy tiếp nhận hồ sơ và hẹn trả kết quả; xin lỗi khi trễ hạn; bố trí công chức, thời gian làm việc, cơ sở vật chất, quy chế hoạt động; cập nhật phần mềm",

  "fact.dossiers-received": "Số hồ sơ đã tiếp nhận trong kỳ",
  "fact.dossiers-received.unit": "hồ sơ",
  "fact.dossiers-received.help": "Tính từ đầu năm đến ngày kiểm tra, gồm cả hồ sơ kỳ trước chuyển qua.",
  "fact.returned-in-time": "Số hồ sơ trả kết quả trước hạn, đúng hạn",
  "fact.returned-in-time.unit": "hồ sơ",
  "fact.returned-late": "Số hồ sơ trả kết quả trễ hạn",
  "fact.returned-late.unit": "hồ sơ",
  "fact.returned-late.help": "Không có hồ sơ nào thì ghi 0.",
  "fact.in-process": "Số hồ sơ đang giải quyết",
  "fact.in-process.unit": "hồ sơ",
  "fact.overdue": "Số hồ sơ đang giải quyết đã quá hạn",
  "fact.overdue.unit": "hồ sơ",
  "fact.overdue.help": "Không có hồ sơ nào thì ghi 0.",
  "fact.apologies-sent": "Số văn bản xin lỗi và hẹn lại ngày trả kết quả đã gửi",
  "fact.apologies-sent.unit": "văn bản",
  "fact.apologies-sent.help":
    "Mẫu số 04: văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết hồ sơ. Không có hồ sơ trễ hạn, quá hạn thì ghi 0.",
  "fact.sampled-dossiers": "Hồ sơ chọn mẫu",
  "fact.sampled-dossiers.help":
    "Chọn ngẫu nhiên ở nhiều lĩnh vực, cả hồ sơ đã trả và đang giải quyết; chỉ ghi mã hồ sơ, không ghi thông tin cá nhân. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-dossiers.column.dossier": "Mã hồ sơ",
  "fact.sampled-dossiers.column.procedure": "Thủ tục",
  "fact.sampled-dossiers.column.slip": "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
  "fact.sampled-dossiers.column.slip.option.right": "Có, ghi đúng thời hạn",
  "fact.sampled-dossiers.column.slip.option.wrong-deadline": "Có, ghi sai thời hạn",
  "fact.sampled-dossiers.column.slip.option.missing": "Không có",
  "fact.sampled-dossiers.column.extra-papers": "Yêu cầu thêm giấy tờ ngoài quy định",
  "fact.sampled-dossiers.column.in-software": "Cập nhật đầy đủ, kịp thời trên phần mềm",
  "fact.sampled-dossiers.column.outcome": "Kết quả giải quyết",
  "fact.sampled-dossiers.column.outcome.option.in-time": "Trả trước hạn, đúng hạn",
  "fact.sampled-dossiers.column.outcome.option.late": "Trả trễ hạn",
  "fact.sampled-dossiers.column.outcome.option.in-process": "Đang giải quyết, trong hạn",
  "fact.sampled-dossiers.column.outcome.option.overdue": "Đang giải quyết, quá hạn",
  "fact.sampled-dossiers.column.note": "Ghi chú",
  "fact.dossiers-checked": "Số hồ sơ chọn mẫu đã kiểm tra",
  "fact.dossiers-checked.unit": "hồ sơ",
  "fact.slips-right": "Số hồ sơ có giấy tiếp nhận và hẹn trả kết quả ghi đúng thời hạn",
  "fact.slips-right.unit": "hồ sơ",
  "fact.slips-missing": "Số hồ sơ không có giấy tiếp nhận và hẹn trả kết quả",
  "fact.slips-missing.unit": "hồ sơ",
  "fact.extra-papers-asked": "Số hồ sơ bị yêu cầu thêm giấy tờ ngoài quy định",
  "fact.extra-papers-asked.unit": "hồ sơ",
  "fact.entered-in-software": "Số hồ sơ được cập nhật đầy đủ, kịp thời trên phần mềm",
  "fact.entered-in-software.unit": "hồ sơ",
  "fact.sampled-late": "Số hồ sơ chọn mẫu trả kết quả trễ hạn",
  "fact.sampled-late.unit": "hồ sơ",
  "fact.sampled-overdue": "Số hồ sơ chọn mẫu đang giải quyết quá hạn",
  "fact.sampled-overdue.unit": "hồ sơ",
  "fact.assignment": "Quyết định phân công công chức làm việc tại Bộ phận Một cửa (số, ngày)",
  "fact.staff-assigned": "Số công chức được phân công làm việc tại Bộ phận Một cửa",
  "fact.staff-assigned.unit": "người",
  "fact.staff-assigned.help": "Theo quyết định phân công. Chưa phân công thì ghi 0.",
  "fact.staff-on-duty": "Số công chức có mặt làm việc tại quầy ở thời điểm kiểm tra",
  "fact.staff-on-duty.unit": "người",
  "fact.staff-on-duty.help": "Không tính người được phân công nhưng làm việc tại phòng riêng.",
  "fact.opening": "Thời gian tiếp nhận hồ sơ",
  "fact.opening.help": "Đối chiếu lịch niêm yết, lịch trực với hồ sơ tiếp nhận các ngày trong tuần.",
  "fact.opening.option.every-working-day": "Đủ các ngày làm việc trong tuần",
  "fact.opening.option.some-days": "Chỉ một số ngày trong tuần",
  "fact.opening.option.irregular": "Không cố định",
  "fact.regulation": "Quy chế hoạt động của Bộ phận Một cửa",
  "fact.regulation.option.current": "Đã ban hành, phù hợp quy định hiện hành",
  "fact.regulation.option.outdated": "Đã ban hành, chưa cập nhật theo quy định hiện hành",
  "fact.regulation.option.not-issued": "Chưa ban hành",
  "fact.waiting-place": "Có chỗ ngồi chờ cho người dân",
  "fact.separate-counters": "Quầy tiếp nhận bố trí theo lĩnh vực, có bảng tên",
  "fact.lookup-device": "Có thiết bị tra cứu thủ tục, tình trạng hồ sơ đang hoạt động",
  "fact.writing-place": "Có bàn viết, biểu mẫu cho người dân",
  "fact.devices": "Số máy tính, máy in, máy quét, camera, thiết bị khác tại Bộ phận Một cửa",
  "fact.devices.unit": "thiết bị",
  "fact.devices-broken": "Số thiết bị hư hỏng, không sử dụng được",
  "fact.devices-broken.unit": "thiết bị",

  "criterion.no-dossier-overdue": "Không có hồ sơ đang giải quyết quá hạn",
  "criterion.results-returned-in-time": "Trả kết quả trước hạn, đúng hạn; không có hồ sơ trễ hạn",
  "criterion.apologies-sent-at-section":
    "Gửi văn bản xin lỗi, hẹn lại ngày trả kết quả tại Bộ phận Tiếp nhận và Trả kết quả khi hồ sơ trễ hạn",
  "criterion.apologies-sent-at-centre":
    "Gửi văn bản xin lỗi, hẹn lại ngày trả kết quả tại Trung tâm Phục vụ hành chính công khi hồ sơ trễ hạn",
  "criterion.slips-name-right-deadline-at-section":
    "Giấy tiếp nhận hồ sơ và hẹn trả kết quả tại Bộ phận Tiếp nhận và Trả kết quả được cấp đầy đủ, ghi đúng thời hạn",
  "criterion.slips-name-right-deadline-at-centre":
    "Giấy tiếp nhận hồ sơ và hẹn trả kết quả tại Trung tâm Phục vụ hành chính công được cấp đầy đủ, ghi đúng thời hạn",
  "criterion.no-extra-papers-asked": "Không yêu cầu thêm giấy tờ ngoài quy định",
  "criterion.no-extra-papers-asked.guidance":
    "Đối chiếu thành phần hồ sơ lưu với thành phần hồ sơ trong quyết định công bố.",
  "criterion.dossiers-entered-in-software":
    "Cập nhật đầy đủ, kịp thời hồ sơ trên Hệ thống thông tin giải quyết thủ tục hành chính",
  "criterion.staff-on-duty-at-section":
    "Công chức được phân công có mặt làm việc tại Bộ phận Tiếp nhận và Trả kết quả",
  "criterion.staff-on-duty-at-centre":
    "Công chức được phân công có mặt làm việc tại Trung tâm Phục vụ hành chính công",
  "criterion.open-all-week-at-section":
    "Tiếp nhận hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả đủ các ngày làm việc trong tuần",
  "criterion.open-all-week-at-centre":
    "Tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công đủ các ngày làm việc trong tuần",
  "criterion.regulation-issued-at-section": "Ban hành Quy chế hoạt động của Bộ phận Tiếp nhận và Trả kết quả",
  "criterion.regulation-issued-at-centre": "Ban hành Quy chế hoạt động của Trung tâm Phục vụ hành chính công",
  "criterion.room-serves-people": "Nơi tiếp nhận hồ sơ bố trí thuận tiện cho người dân",
  "criterion.equipment-works": "Trang thiết bị tại nơi tiếp nhận hồ sơ hoạt động tốt",
  "because.section":
    "Bộ phận Tiếp nhận và Trả kết quả hoạt động theo Nghị định số 61/2018/NĐ-CP đến hết ngày 30/6/2025.",
  "because.centre":
    "Trung tâm Phục vụ hành chính công hoạt động theo Nghị định số 118/2025/NĐ-CP từ ngày 01/7/2025.",

  "reason.no-dossier-overdue.event-happened":
    "Còn hồ sơ đang giải quyết quá hạn, chưa đạt {points:points} điểm.",
  "reason.results-returned-in-time.band-below-full":
    "{of:count} trên {over:count} hồ sơ trả kết quả trước hạn, đúng hạn ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.apologies-sent-at-section.ratio-below-full":
    "Đã gửi văn bản xin lỗi cho {of:count} trên {over:count} hồ sơ trễ hạn, quá hạn ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.apologies-sent-at-centre.ratio-below-full":
    "Đã gửi văn bản xin lỗi cho {of:count} trên {over:count} hồ sơ trễ hạn, quá hạn ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.slips-name-right-deadline-at-section.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ chọn mẫu có giấy tiếp nhận và hẹn trả kết quả ghi đúng thời hạn ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.slips-name-right-deadline-at-centre.ratio-below-full":
    "{of:count} trên {over:count} hồ sơ chọn mẫu có giấy tiếp nhận và hẹn trả kết quả ghi đúng thời hạn ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.no-extra-papers-asked.deducted-share":
    "Có {count:count} hồ sơ chọn mẫu bị yêu cầu thêm giấy tờ ngoài quy định; mỗi hồ sơ trừ {share:percent} điểm tối đa, chưa đạt {points:points} điểm.",
  "reason.dossiers-entered-in-software.band-below-full":
    "{of:count} trên {over:count} hồ sơ chọn mẫu được cập nhật đầy đủ, kịp thời trên phần mềm ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.staff-on-duty-at-section.ratio-below-full":
    "{of:count} trên {over:count} công chức được phân công có mặt tại quầy ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.staff-on-duty-at-centre.ratio-below-full":
    "{of:count} trên {over:count} công chức được phân công có mặt tại quầy ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.equipment-works.deducted":
    "Có {count:count} thiết bị hư hỏng, không sử dụng được; mỗi thiết bị trừ {each:points} điểm, chưa đạt {points:points} điểm.",

  "finding.dossiers-overdue": "Còn hồ sơ đang giải quyết quá hạn.",
  "finding.dossiers-overdue.recommendation":
    "Giải quyết dứt điểm các hồ sơ quá hạn; xin lỗi và hẹn lại ngày trả kết quả theo quy định.",
  "finding.dossiers-overdue.cause": "Công tác phối hợp xác minh, giải quyết hồ sơ có lúc chưa chặt chẽ.",
  "finding.dossiers-overdue.round": "{units} còn hồ sơ đang giải quyết quá hạn.",
  "finding.results-late": "Còn hồ sơ trả kết quả trễ hạn.",
  "finding.results-late.recommendation": "Chấn chỉnh việc giải quyết hồ sơ, bảo đảm trả kết quả đúng hạn.",
  "finding.results-late.round": "{units} còn hồ sơ trả kết quả trễ hạn.",
  "finding.no-apology-at-section":
    "Hồ sơ trễ hạn tại Bộ phận Tiếp nhận và Trả kết quả chưa có văn bản xin lỗi và hẹn lại ngày trả kết quả.",
  "finding.no-apology-at-section.recommendation":
    "Ban hành văn bản xin lỗi, nêu rõ lý do và hẹn lại ngày trả kết quả đối với từng hồ sơ trễ hạn.",
  "finding.no-apology-at-section.round": "{units} chưa ban hành văn bản xin lỗi đối với hồ sơ trễ hạn.",
  "finding.no-apology-at-centre":
    "Hồ sơ trễ hạn tại Trung tâm Phục vụ hành chính công chưa có văn bản xin lỗi và hẹn lại ngày trả kết quả.",
  "finding.no-apology-at-centre.recommendation":
    "Ban hành văn bản xin lỗi, nêu rõ lý do và hẹn lại ngày trả kết quả đối với từng hồ sơ trễ hạn.",
  "finding.no-apology-at-centre.round": "{units} chưa ban hành văn bản xin lỗi đối với hồ sơ trễ hạn.",
  "finding.slips-wrong-at-section":
    "Giấy tiếp nhận hồ sơ và hẹn trả kết quả tại Bộ phận Tiếp nhận và Trả kết quả chưa được cấp đầy đủ, có trường hợp ghi thời hạn chưa đúng quy định.",
  "finding.slips-wrong-at-section.recommendation":
    "Cấp giấy tiếp nhận hồ sơ và hẹn trả kết quả cho mọi hồ sơ, ghi đúng thời hạn theo quyết định công bố.",
  "finding.slips-wrong-at-section.round":
    "Giấy tiếp nhận hồ sơ và hẹn trả kết quả tại {units} chưa được cấp đầy đủ, có trường hợp ghi thời hạn chưa đúng quy định.",
  "finding.slips-wrong-at-centre":
    "Giấy tiếp nhận hồ sơ và hẹn trả kết quả tại Trung tâm Phục vụ hành chính công chưa được cấp đầy đủ, có trường hợp ghi thời hạn chưa đúng quy định.",
  "finding.slips-wrong-at-centre.recommendation":
    "Cấp giấy tiếp nhận hồ sơ và hẹn trả kết quả cho mọi hồ sơ, ghi đúng thời hạn theo quyết định công bố.",
  "finding.slips-wrong-at-centre.round":
    "Giấy tiếp nhận hồ sơ và hẹn trả kết quả tại {units} chưa được cấp đầy đủ, có trường hợp ghi thời hạn chưa đúng quy định.",
  "finding.extra-papers": "Còn yêu cầu người dân nộp thêm giấy tờ ngoài thành phần hồ sơ theo quy định.",
  "finding.extra-papers.recommendation": "Chấm dứt việc yêu cầu giấy tờ ngoài thành phần hồ sơ đã công bố.",
  "finding.extra-papers.round":
    "{units} còn yêu cầu người dân nộp thêm giấy tờ ngoài thành phần hồ sơ theo quy định.",
  "finding.software-not-updated":
    "Việc cập nhật hồ sơ trên Hệ thống thông tin giải quyết thủ tục hành chính chưa đầy đủ, chưa kịp thời.",
  "finding.software-not-updated.recommendation":
    "Cập nhật đầy đủ, kịp thời quá trình tiếp nhận, giải quyết hồ sơ trên Hệ thống thông tin giải quyết thủ tục hành chính.",
  "finding.software-not-updated.round":
    "{units} cập nhật hồ sơ trên Hệ thống thông tin giải quyết thủ tục hành chính chưa đầy đủ, chưa kịp thời.",
  "finding.staff-not-on-duty-at-section":
    "Công chức được phân công chưa làm việc thường xuyên tại Bộ phận Tiếp nhận và Trả kết quả, còn làm việc tại phòng chuyên môn.",
  "finding.staff-not-on-duty-at-section.recommendation":
    "Bố trí đủ công chức, thực hiện nghiêm việc phân công làm việc tại Bộ phận Tiếp nhận và Trả kết quả.",
  "finding.staff-not-on-duty-at-section.round":
    "{units} chưa bố trí đầy đủ công chức làm việc thường xuyên tại Bộ phận Tiếp nhận và Trả kết quả.",
  "finding.staff-not-on-duty-at-centre":
    "Công chức được phân công chưa làm việc thường xuyên tại Trung tâm Phục vụ hành chính công, còn làm việc tại phòng chuyên môn.",
  "finding.staff-not-on-duty-at-centre.recommendation":
    "Bố trí đủ công chức, thực hiện nghiêm việc phân công làm việc tại Trung tâm Phục vụ hành chính công.",
  "finding.staff-not-on-duty-at-centre.round":
    "{units} chưa bố trí đầy đủ công chức làm việc thường xuyên tại Trung tâm Phục vụ hành chính công.",
  "finding.not-open-all-week-at-section":
    "Việc tiếp nhận hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả chưa đủ các ngày làm việc trong tuần.",
  "finding.not-open-all-week-at-section.recommendation":
    "Tổ chức tiếp nhận hồ sơ đủ các ngày làm việc trong tuần, niêm yết công khai thời gian làm việc.",
  "finding.not-open-all-week-at-section.round":
    "{units} chưa tiếp nhận hồ sơ đủ các ngày làm việc trong tuần.",
  "finding.not-open-all-week-at-centre":
    "Việc tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công chưa đủ các ngày làm việc trong tuần.",
  "finding.not-open-all-week-at-centre.recommendation":
    "Tổ chức tiếp nhận hồ sơ đủ các ngày làm việc trong tuần, niêm yết công khai thời gian làm việc.",
  "finding.not-open-all-week-at-centre.round":
    "{units} chưa tiếp nhận hồ sơ đủ các ngày làm việc trong tuần.",
  "finding.no-regulation-at-section":
    "Chưa ban hành hoặc chưa cập nhật Quy chế hoạt động của Bộ phận Tiếp nhận và Trả kết quả.",
  "finding.no-regulation-at-section.recommendation":
    "Ban hành Quy chế hoạt động của Bộ phận Tiếp nhận và Trả kết quả theo quy định hiện hành.",
  "finding.no-regulation-at-section.round":
    "{units} chưa ban hành hoặc chưa cập nhật Quy chế hoạt động của Bộ phận Tiếp nhận và Trả kết quả.",
  "finding.no-regulation-at-centre":
    "Chưa ban hành hoặc chưa cập nhật Quy chế hoạt động của Trung tâm Phục vụ hành chính công.",
  "finding.no-regulation-at-centre.recommendation":
    "Ban hành Quy chế hoạt động của Trung tâm Phục vụ hành chính công theo quy định hiện hành.",
  "finding.no-regulation-at-centre.round":
    "{units} chưa ban hành hoặc chưa cập nhật Quy chế hoạt động của Trung tâm Phục vụ hành chính công.",
  "finding.room-inadequate": "Cơ sở vật chất tại nơi tiếp nhận hồ sơ chưa bảo đảm phục vụ người dân.",
  "finding.room-inadequate.recommendation":
    "Bố trí chỗ ngồi chờ, bàn viết, quầy theo lĩnh vực và thiết bị tra cứu cho người dân.",
  "finding.room-inadequate.round":
    "Cơ sở vật chất tại nơi tiếp nhận hồ sơ của {units} chưa bảo đảm phục vụ người dân.",
  "finding.equipment-broken": "Một số trang thiết bị tại nơi tiếp nhận hồ sơ hư hỏng, không sử dụng được.",
  "finding.equipment-broken.recommendation": "Sửa chữa, thay thế trang thiết bị hư hỏng.",
  "finding.equipment-broken.round":
    "Một số trang thiết bị tại nơi tiếp nhận hồ sơ của {units} hư hỏng, không sử dụng được.",
  "finding.no-late-dossiers":
    "Công tác tiếp nhận và giải quyết hồ sơ, thủ tục hành chính của tổ chức, công dân được thực hiện đảm bảo theo quy định; không có hồ sơ quá hạn và trễ hạn.",
  "finding.no-late-dossiers.round":
    "Công tác tiếp nhận và giải quyết hồ sơ, thủ tục hành chính của tổ chức, công dân được {units} thực hiện đảm bảo theo quy định; không có hồ sơ quá hạn và trễ hạn.",
  "finding.room-modern": "Nơi tiếp nhận hồ sơ được bố trí khang trang, thuận tiện cho người dân.",
  "finding.room-modern.round":
    "Nơi tiếp nhận hồ sơ của {units} được bố trí khang trang, thuận tiện cho người dân.",

  "step.figures": "Số liệu tiếp nhận, giải quyết hồ sơ",
  "step.dossiers": "Kiểm tra hồ sơ chọn mẫu",
  "step.people": "Công chức, thời gian làm việc, quy chế",
  "step.room": "Cơ sở vật chất, trang thiết bị",
  "evidence.system-extract": "Danh sách hồ sơ trích xuất từ Hệ thống thông tin giải quyết thủ tục hành chính",
  "evidence.apology-letters": "Văn bản xin lỗi và hẹn lại ngày trả kết quả",
  "evidence.appointment-slips":
    "Giấy tiếp nhận hồ sơ và hẹn trả kết quả, phiếu yêu cầu bổ sung của hồ sơ chọn mẫu",
  "evidence.assignment-decision": "Quyết định phân công công chức",
  "evidence.opening-hours-photo": "Ảnh bảng niêm yết thời gian làm việc",
  "evidence.regulation": "Quy chế hoạt động của Bộ phận Một cửa",
  "evidence.room-photo": "Ảnh nơi tiếp nhận hồ sơ, trang thiết bị",
  "signal.parts-do-not-add-up":
    "Hồ sơ đã trả và đang giải quyết cộng lại là {left:count}, khác {right:count} hồ sơ đã tiếp nhận; kiểm tra lại.",
  "signal.sample-larger-than-all":
    "Mẫu kiểm tra có {left:count} hồ sơ nhưng chỉ tiếp nhận {right:count} hồ sơ; kiểm tra lại.",
  "signal.more-late-in-sample":
    "Mẫu kiểm tra có {left:count} hồ sơ trễ hạn nhưng số liệu hệ thống chỉ ghi {right:count}; kiểm tra lại.",
  "signal.more-overdue-in-sample":
    "Mẫu kiểm tra có {left:count} hồ sơ quá hạn nhưng số liệu hệ thống chỉ ghi {right:count}; kiểm tra lại.",
  "signal.sample-far-from-system":
    "Tỷ lệ trễ hạn của mẫu là {left:percent}, của hệ thống là {right:percent}; chênh lệch lớn, cần đối chiếu.",
  "signal.slips-above-sample":
    "Giấy hẹn đúng và hồ sơ không có giấy hẹn cộng lại là {left:count}, nhiều hơn {right:count} hồ sơ chọn mẫu; kiểm tra lại.",
  "report.received":
    "Tiếp nhận {dossiers-received:count} hồ sơ; trả kết quả trước hạn, đúng hạn {returned-in-time:count} hồ sơ, trễ hạn {returned-late:count} hồ sơ.",
  "report.in-process": "Đang giải quyết {in-process:count} hồ sơ, trong đó quá hạn {overdue:count} hồ sơ.",
  "report.apologies": "Đã gửi {apologies-sent:count} văn bản xin lỗi và hẹn lại ngày trả kết quả.",
  "report.sample":
    "Kiểm tra mẫu {dossiers-checked:count} hồ sơ: {slips-right:count} hồ sơ có giấy hẹn ghi đúng thời hạn, {entered-in-software:count} hồ sơ được cập nhật đầy đủ trên phần mềm.",
  "report.staff":
    "Có {staff-on-duty:count}/{staff-assigned:count} công chức được phân công có mặt tại quầy ở thời điểm kiểm tra.",
  "report.devices":
    "Có {devices-broken:count}/{devices:count} thiết bị tại nơi tiếp nhận hồ sơ hư hỏng, không sử dụng được.",
  "import.dossiers": "Danh sách hồ sơ từ Hệ thống thông tin giải quyết thủ tục hành chính",
  "import.dossiers.code": "Mã hồ sơ",
  "import.dossiers.procedure": "Thủ tục hành chính",
  "import.dossiers.received-on": "Ngày tiếp nhận",
  "import.dossiers.due-on": "Ngày hẹn trả kết quả",
  "import.dossiers.returned-on": "Ngày trả kết quả",
  "import.dossiers.status": "Trạng thái",
};
