import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Kỷ luật, kỷ cương hành chính và văn hóa công vụ",
  "plugin.description":
    "Kỷ luật, kỷ cương hành chính, văn hóa công vụ được quán triệt, giám sát thường xuyên; chấp hành giờ làm việc, đeo thẻ, biển tên, trang phục; thông tin niêm yết đúng hiện hành; xử lý nghiêm nhũng nhiễu, phiền hà",

  "fact.dissemination": "Quán triệt kỷ luật, kỷ cương hành chính, văn hóa công vụ đến cán bộ, công chức",
  "fact.dissemination.option.regular": "Có văn bản và quán triệt thường xuyên trong các cuộc họp",
  "fact.dissemination.option.once": "Có quán triệt nhưng chưa thường xuyên",
  "fact.dissemination.option.none": "Chưa thực hiện",
  "fact.dissemination-document": "Văn bản quán triệt, quy chế văn hóa công sở (số, ngày)",
  "fact.self-checks-planned": "Số cuộc tự kiểm tra kỷ luật, kỷ cương theo kế hoạch trong kỳ",
  "fact.self-checks-planned.unit": "cuộc",
  "fact.self-checks-planned.help": "Không có kế hoạch tự kiểm tra thì ghi 0.",
  "fact.self-checks-done": "Số cuộc tự kiểm tra đã thực hiện",
  "fact.self-checks-done.unit": "cuộc",
  "fact.surprise-check-on": "Ngày kiểm tra đột xuất",
  "fact.surprise-check-hour": "Giờ kiểm tra đột xuất",
  "fact.people-at-check": "Người phải có mặt tại thời điểm kiểm tra",
  "fact.people-at-check.help":
    "Mỗi dòng một người trong danh sách cán bộ, công chức của đơn vị; ghi chức danh, không ghi họ tên. Đi công tác, nghỉ phép phải có giấy tờ chứng minh. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.people-at-check.column.post": "Chức danh, bộ phận",
  "fact.people-at-check.column.presence": "Có mặt",
  "fact.people-at-check.column.presence.option.present": "Có mặt đúng giờ",
  "fact.people-at-check.column.presence.option.late": "Đi muộn hoặc về sớm",
  "fact.people-at-check.column.presence.option.away-with-leave": "Vắng có lý do (công tác, nghỉ phép)",
  "fact.people-at-check.column.presence.option.absent-without-leave": "Vắng không lý do",
  "fact.people-at-check.column.badge": "Đeo thẻ công chức",
  "fact.people-at-check.column.name-plate": "Có biển tên, chức danh tại bàn",
  "fact.people-at-check.column.dress": "Trang phục đúng quy định",
  "fact.people-at-check.column.note": "Ghi chú",
  "fact.people-expected": "Số người phải có mặt",
  "fact.people-expected.unit": "người",
  "fact.people-present": "Số người có mặt đúng giờ",
  "fact.people-present.unit": "người",
  "fact.people-late": "Số người đi muộn hoặc về sớm",
  "fact.people-late.unit": "người",
  "fact.people-away-with-leave": "Số người vắng có lý do",
  "fact.people-away-with-leave.unit": "người",
  "fact.people-absent-without-leave": "Số người vắng không lý do",
  "fact.people-absent-without-leave.unit": "người",
  "fact.people-with-badge": "Số người đeo thẻ công chức",
  "fact.people-with-badge.unit": "người",
  "fact.people-with-badge.help": "Chỉ tính người đang có mặt, kể cả người đến muộn.",
  "fact.people-with-name-plate": "Số người có biển tên, chức danh tại nơi làm việc",
  "fact.people-with-name-plate.unit": "người",
  "fact.people-dressed-improperly": "Số người có trang phục chưa đúng quy định",
  "fact.people-dressed-improperly.unit": "người",
  "fact.private-business-cases": "Số trường hợp làm việc riêng trong giờ làm việc",
  "fact.private-business-cases.unit": "trường hợp",
  "fact.drinking-cases": "Số trường hợp uống rượu, bia trong giờ làm việc",
  "fact.drinking-cases.unit": "trường hợp",
  "fact.drinking-cases.help": "Gồm cả uống trước giờ làm việc, nghỉ trưa của ngày làm việc.",
  "fact.reception-schedule": "Lịch tiếp công dân niêm yết tại trụ sở",
  "fact.reception-schedule.option.current": "Có, đúng lịch hiện hành",
  "fact.reception-schedule.option.stale": "Có nhưng là lịch cũ, chưa cập nhật",
  "fact.reception-schedule.option.none": "Chưa niêm yết",
  "fact.reception-schedule-posted-on": "Ngày ghi trên lịch tiếp công dân",
  "fact.posted-notices": "Thông tin công khai, niêm yết đã xem",
  "fact.posted-notices.help":
    "Lịch công tác, nội quy, sơ đồ phòng làm việc, danh sách cán bộ, thông báo… Không tính thủ tục hành chính niêm yết. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.posted-notices.column.notice": "Nội dung niêm yết",
  "fact.posted-notices.column.posted-on": "Ngày ghi trên bản niêm yết",
  "fact.posted-notices.column.current": "Còn đúng hiện hành",
  "fact.posted-notices.column.note": "Ghi chú",
  "fact.notices-checked": "Số thông tin niêm yết đã xem",
  "fact.notices-checked.unit": "thông tin",
  "fact.notices-stale": "Số thông tin niêm yết đã cũ, chưa cập nhật",
  "fact.notices-stale.unit": "thông tin",
  "fact.hotline-posted":
    "Có niêm yết số điện thoại đường dây nóng tiếp nhận phản ánh về nhũng nhiễu, phiền hà",
  "fact.harassment-reports": "Số phản ánh về hành vi nhũng nhiễu, phiền hà trong kỳ",
  "fact.harassment-reports.unit": "phản ánh",
  "fact.harassment-reports.help": "Gồm cả trường hợp đơn vị tự phát hiện. Không có thì ghi 0.",
  "fact.harassment-confirmed": "Số trường hợp nhũng nhiễu, phiền hà được xác minh là đúng",
  "fact.harassment-confirmed.unit": "trường hợp",
  "fact.harassment-handled": "Số trường hợp nhũng nhiễu, phiền hà đã xử lý nghiêm",
  "fact.harassment-handled.unit": "trường hợp",
  "fact.people-reprimanded": "Số cán bộ, công chức bị kỷ luật khiển trách trong kỳ",
  "fact.people-reprimanded.unit": "người",
  "fact.people-disciplined-heavily": "Số cán bộ, công chức bị kỷ luật từ cảnh cáo trở lên trong kỳ",
  "fact.people-disciplined-heavily.unit": "người",

  "criterion.discipline-disseminated":
    "Kỷ luật, kỷ cương hành chính và văn hóa công vụ được quán triệt thường xuyên",
  "criterion.discipline-regularly-supervised":
    "Việc chấp hành kỷ luật, kỷ cương được tự kiểm tra, giám sát thường xuyên",
  "criterion.nobody-absent-without-leave": "Cán bộ, công chức có mặt làm việc khi kiểm tra đột xuất",
  "criterion.nobody-absent-without-leave.guidance":
    "Kiểm đếm ngay khi đến, đối chiếu danh sách và bảng chấm công; không báo trước thời điểm kiểm tra.",
  "criterion.people-come-on-time": "Cán bộ, công chức đi làm đúng giờ",
  "criterion.working-hours-used-for-work": "Không làm việc riêng, không uống rượu, bia trong giờ làm việc",
  "criterion.badges-worn": "Cán bộ, công chức đeo thẻ khi làm việc",
  "criterion.name-plates-placed": "Nơi làm việc có biển tên, chức danh",
  "criterion.people-dressed-properly": "Cán bộ, công chức mặc trang phục đúng quy định",
  "criterion.reception-schedule-current": "Lịch tiếp công dân được niêm yết, đúng hiện hành",
  "criterion.reception-schedule-current.guidance":
    "Lịch được niêm yết chậm nhất 05 ngày làm việc trước ngày tiếp công dân; xem tên người tiếp và ngày ghi trên lịch.",
  "criterion.public-notices-current": "Thông tin công khai, niêm yết tại trụ sở còn đúng hiện hành",
  "criterion.hotline-posted": "Công khai số điện thoại đường dây nóng tiếp nhận phản ánh",
  "criterion.no-harassment-confirmed": "Không có trường hợp nhũng nhiễu, phiền hà",
  "criterion.harassment-handled-strictly":
    "Trường hợp nhũng nhiễu, phiền hà được phát hiện đều bị xử lý nghiêm",
  "criterion.nobody-disciplined": "Không có cán bộ, công chức bị kỷ luật",

  "reason.discipline-regularly-supervised.target-below-full":
    "Đã tự kiểm tra {value:decimal} cuộc so với kế hoạch {target:decimal} cuộc ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.nobody-absent-without-leave.ratio-below-full":
    "Trừ người vắng không lý do, còn {of:count} trên {over:count} người phải có mặt ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.nobody-absent-without-leave.ratio-below-threshold":
    "Trừ người vắng không lý do, chỉ còn {of:count} trên {over:count} người phải có mặt ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.people-come-on-time.deducted-share":
    "Có {count:count} người đi muộn hoặc về sớm; mỗi người trừ {share:percent} điểm tối đa, chưa đạt {points:points} điểm.",
  "reason.working-hours-used-for-work.event-happened":
    "Có vi phạm giờ làm việc ({fact:fact}) nên được {share:percent} điểm tối đa.",
  "reason.badges-worn.band-below-full":
    "{of:count} trên {over:count} người có mặt đeo thẻ công chức ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.name-plates-placed.ratio-below-full":
    "{of:count} trên {over:count} người có biển tên, chức danh tại nơi làm việc ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.people-dressed-properly.deducted-share":
    "Có {count:count} người mặc trang phục chưa đúng quy định; mỗi người trừ {share:percent} điểm tối đa, chưa đạt {points:points} điểm.",
  "reason.public-notices-current.deducted":
    "Có {count:count} thông tin niêm yết đã cũ; mỗi thông tin trừ {each:points} điểm, chưa đạt {points:points} điểm.",
  "reason.hotline-posted.not-met":
    "Chưa niêm yết số điện thoại đường dây nóng, chưa đạt {points:points} điểm.",
  "reason.no-harassment-confirmed.event-happened":
    "Trong kỳ có trường hợp nhũng nhiễu, phiền hà được xác minh là đúng nên được {share:percent} điểm tối đa.",
  "reason.harassment-handled-strictly.ratio-below-full":
    "Đã xử lý nghiêm {of:count} trên {over:count} trường hợp nhũng nhiễu, phiền hà ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.nobody-disciplined.event-happened":
    "Trong kỳ có người bị kỷ luật ({fact:fact}) nên được {share:percent} điểm tối đa.",

  "finding.not-disseminated":
    "Việc quán triệt kỷ luật, kỷ cương hành chính và văn hóa công vụ chưa thường xuyên.",
  "finding.not-disseminated.recommendation":
    "Quán triệt thường xuyên kỷ luật, kỷ cương hành chính, văn hóa công vụ đến toàn thể cán bộ, công chức.",
  "finding.not-supervised": "Việc tự kiểm tra, giám sát chấp hành kỷ luật, kỷ cương chưa thường xuyên.",
  "finding.not-supervised.recommendation":
    "Thường xuyên tự kiểm tra, giám sát, kịp thời phát hiện và chấn chỉnh vi phạm.",
  "finding.absent-without-leave":
    "Tại thời điểm kiểm tra đột xuất còn cán bộ, công chức vắng mặt không có lý do.",
  "finding.absent-without-leave.recommendation":
    "Chấn chỉnh việc chấp hành giờ làm việc; kiểm điểm người vắng mặt không có lý do và báo cáo kết quả.",
  "finding.absent-without-leave.round":
    "{units} còn cán bộ, công chức vắng mặt không có lý do khi kiểm tra đột xuất.",
  "finding.late-to-work": "Còn cán bộ, công chức đi muộn, về sớm.",
  "finding.late-to-work.recommendation":
    "Quản lý chặt chẽ giờ làm việc; không để cán bộ, công chức đi muộn, về sớm.",
  "finding.working-hours-misused": "Còn tình trạng làm việc riêng hoặc uống rượu, bia trong giờ làm việc.",
  "finding.working-hours-misused.recommendation":
    "Chấm dứt việc làm việc riêng, uống rượu, bia trong giờ làm việc; xử lý người vi phạm.",
  "finding.no-badges": "Một số cán bộ, công chức chưa đeo thẻ khi làm việc.",
  "finding.no-badges.recommendation": "Yêu cầu cán bộ, công chức đeo thẻ trong suốt giờ làm việc.",
  "finding.no-badges.round": "{units} còn cán bộ, công chức chưa đeo thẻ khi làm việc.",
  "finding.no-name-plates": "Nơi làm việc chưa có đầy đủ biển tên, chức danh.",
  "finding.no-name-plates.recommendation":
    "Bố trí đủ biển tên, chức danh tại nơi làm việc của cán bộ, công chức.",
  "finding.improper-dress": "Một số cán bộ, công chức mặc trang phục chưa đúng quy định.",
  "finding.improper-dress.recommendation":
    "Nhắc nhở cán bộ, công chức mặc trang phục gọn gàng, lịch sự, đúng quy định.",
  "finding.reception-schedule-stale": "Lịch tiếp công dân chưa được niêm yết hoặc niêm yết lịch đã cũ.",
  "finding.reception-schedule-stale.recommendation":
    "Niêm yết lịch tiếp công dân hiện hành tại trụ sở và trên trang thông tin điện tử.",
  "finding.reception-schedule-stale.round": "{units} niêm yết lịch tiếp công dân đã cũ hoặc chưa niêm yết.",
  "finding.notices-stale": "Một số thông tin niêm yết tại trụ sở đã cũ, chưa được cập nhật.",
  "finding.notices-stale.recommendation": "Rà soát, thay thế các thông tin niêm yết đã cũ tại trụ sở.",
  "finding.no-hotline":
    "Chưa niêm yết số điện thoại đường dây nóng tiếp nhận phản ánh về nhũng nhiễu, phiền hà.",
  "finding.no-hotline.recommendation": "Niêm yết số điện thoại đường dây nóng nơi người dân dễ thấy.",
  "finding.harassment-found": "Có trường hợp nhũng nhiễu, phiền hà đối với người dân, doanh nghiệp.",
  "finding.harassment-found.recommendation":
    "Thường xuyên tự kiểm tra, giám sát, kịp thời phát hiện và xử lý nghiêm những trường hợp nhũng nhiễu, phiền hà.",
  "finding.harassment-not-handled":
    "Trường hợp nhũng nhiễu, phiền hà đã xác minh nhưng chưa được xử lý nghiêm.",
  "finding.harassment-not-handled.recommendation":
    "Xử lý nghiêm người có hành vi nhũng nhiễu, phiền hà; thông báo kết quả cho người phản ánh.",
  "finding.people-disciplined": "Trong kỳ có cán bộ, công chức vi phạm bị xử lý kỷ luật.",
  "finding.people-disciplined.recommendation":
    "Tăng cường quản lý, giáo dục cán bộ, công chức; không để tái diễn vi phạm.",
  "finding.discipline-kept":
    "Kỷ luật, kỷ cương hành chính và văn hóa công vụ của cán bộ, công chức được tập trung quán triệt và giám sát thường xuyên.",
  "finding.discipline-kept.round":
    "Kỷ luật, kỷ cương hành chính và văn hóa công vụ của cán bộ, công chức được {units} tập trung quán triệt và giám sát thường xuyên.",
  "finding.present-and-on-time": "Cán bộ, công chức có mặt đầy đủ, đúng giờ tại thời điểm kiểm tra đột xuất.",

  "step.surprise-check": "Kiểm tra đột xuất nơi làm việc",
  "step.notices": "Xem thông tin niêm yết tại trụ sở",
  "step.papers": "Xem văn bản quán triệt, kế hoạch tự kiểm tra",
  "step.cases": "Phản ánh, xử lý vi phạm trong kỳ",
  "evidence.dissemination-papers": "Văn bản quán triệt, kế hoạch và biên bản tự kiểm tra",
  "evidence.attendance": "Danh sách, bảng chấm công, giấy đi công tác, đơn nghỉ phép",
  "evidence.office-photo": "Ảnh nơi làm việc, biển tên",
  "evidence.notices-photo": "Ảnh lịch tiếp công dân, thông tin niêm yết",
  "evidence.handling-papers": "Hồ sơ xác minh, quyết định xử lý",
  "signal.presence-parts-differ":
    "Có mặt, đi muộn, vắng có lý do và vắng không lý do cộng lại được {left:count}, khác {right:count} người phải có mặt; kiểm đếm lại.",
  "signal.more-badges-than-people":
    "Ghi {left:count} người đeo thẻ nhưng chỉ có {right:count} người có mặt; kiểm đếm lại.",
  "signal.schedule-too-old":
    "Lịch tiếp công dân ghi ngày {left:date}, trước ngày kiểm tra {right:date} hơn một năm, nhưng ghi là đúng hiện hành; xem lại.",
  "signal.disciplined-beyond-handled":
    "Ghi {left:count} trường hợp nhũng nhiễu, phiền hà đã xử lý nghiêm nhưng chỉ có {right:count} người bị kỷ luật; xem hình thức xử lý.",
  "report.presence":
    "Kiểm tra đột xuất {people-expected:count} người: {people-present:count} người có mặt đúng giờ, {people-absent-without-leave:count} người vắng không lý do.",
  "report.badges":
    "{people-with-badge:count} người đeo thẻ công chức, {people-with-name-plate:count} người có biển tên, chức danh tại nơi làm việc.",
  "report.self-checks":
    "Đã tự kiểm tra kỷ luật, kỷ cương {self-checks-done:count}/{self-checks-planned:count} cuộc theo kế hoạch.",
  "report.harassment":
    "Có {harassment-reports:count} phản ánh về nhũng nhiễu, phiền hà; xác minh đúng {harassment-confirmed:count} trường hợp, đã xử lý {harassment-handled:count} trường hợp.",
};
