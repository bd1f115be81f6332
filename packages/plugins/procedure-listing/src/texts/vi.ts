import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Niêm yết công khai thủ tục hành chính",
  "plugin.description":
    "Niêm yết đầy đủ, kịp thời, đúng bản hiện hành; đánh số trang, thể hiện quyết định công bố; tiếp nhận thủ tục hành chính ngành dọc theo danh mục được phê duyệt",

  "fact.procedures-to-post": "Số thủ tục hành chính thuộc thẩm quyền giải quyết phải niêm yết",
  "fact.procedures-to-post.unit": "thủ tục",
  "fact.procedures-to-post.help":
    "Theo các quyết định công bố của Chủ tịch Ủy ban nhân dân cấp tỉnh còn hiệu lực tại thời điểm kiểm tra.",
  "fact.procedures-posted": "Số thủ tục hành chính đã niêm yết",
  "fact.procedures-posted.unit": "thủ tục",
  "fact.sample-list": "Danh mục dùng để rút mẫu (nguồn, số, ngày)",
  "fact.sample-list.help":
    "Danh mục thủ tục hành chính hoặc quyết định công bố còn hiệu lực; ghi rõ để rút lại được đúng mẫu này.",
  "fact.sample-list-size": "Số thủ tục trong danh mục dùng để rút mẫu",
  "fact.sample-list-size.unit": "thủ tục",
  "fact.sample-seed": "Mã chọn mẫu",
  "fact.sample-seed.help":
    "Số dùng để rút ngẫu nhiên: cùng danh mục, cùng mã thì rút ra cùng một mẫu. Ghi trước khi xem nơi niêm yết, không đổi sau đó.",
  "fact.sampled-procedures": "Thủ tục hành chính niêm yết chọn mẫu",
  "fact.sampled-procedures.help":
    "Chọn ngẫu nhiên ở nhiều lĩnh vực; đối chiếu với quyết định công bố. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-procedures.column.procedure": "Mã, tên thủ tục",
  "fact.sampled-procedures.column.current": "Đúng bản hiện hành",
  "fact.sampled-procedures.column.decision-named": "Thể hiện quyết định công bố",
  "fact.sampled-procedures.column.pages-numbered": "Có đánh số trang",
  "fact.sampled-procedures.column.note": "Ghi chú",
  "fact.posted-procedures-checked": "Số thủ tục niêm yết đã kiểm tra",
  "fact.posted-procedures-checked.unit": "thủ tục",
  "fact.posted-procedures-current": "Số thủ tục niêm yết đúng bản hiện hành",
  "fact.posted-procedures-current.unit": "thủ tục",
  "fact.posted-procedures-naming-decision": "Số thủ tục niêm yết có thể hiện quyết định công bố",
  "fact.posted-procedures-naming-decision.unit": "thủ tục",
  "fact.posted-procedures-numbered": "Số thủ tục niêm yết có đánh số trang",
  "fact.posted-procedures-numbered.unit": "thủ tục",
  "fact.decisions-to-post": "Số quyết định công bố phải cập nhật, niêm yết",
  "fact.decisions-to-post.unit": "quyết định",
  "fact.decisions-to-post.help": "Tính từ lần kiểm tra trước. Không có quyết định nào thì ghi 0.",
  "fact.decisions-posted-in-time": "Số quyết định công bố được cập nhật, niêm yết kịp thời",
  "fact.decisions-posted-in-time.unit": "quyết định",
  "fact.latest-decision": "Quyết định công bố gần nhất (số, ngày)",
  "fact.latest-decision-posted-on": "Ngày niêm yết theo quyết định đó",
  "fact.repealed-procedures-posted": "Số thủ tục đã bị thay thế, bãi bỏ nhưng còn niêm yết",
  "fact.repealed-procedures-posted.unit": "thủ tục",
  "fact.posting-place": "Nơi niêm yết",
  "fact.posting-place.option.easy": "Dễ thấy, dễ đọc, dễ tiếp cận",
  "fact.posting-place.option.partly": "Đọc được nhưng còn bị che khuất hoặc chữ nhỏ, mờ",
  "fact.posting-place.option.hard": "Khó thấy, khó đọc hoặc không tiếp cận được",
  "fact.vertical-procedures-approved": "Số thủ tục hành chính ngành dọc theo danh mục được phê duyệt",
  "fact.vertical-procedures-approved.unit": "thủ tục",
  "fact.vertical-procedures-approved.help":
    "Thủ tục của cơ quan công an, thuế, bảo hiểm xã hội… đưa ra tiếp nhận tại Bộ phận Một cửa. Danh mục không có thủ tục nào ở đơn vị thì ghi 0.",
  "fact.vertical-procedures-received":
    "Số thủ tục hành chính ngành dọc thực tế được tiếp nhận tại Bộ phận Một cửa",
  "fact.vertical-procedures-received.unit": "thủ tục",

  "criterion.posted-completely": "Niêm yết đầy đủ thủ tục hành chính thuộc thẩm quyền giải quyết",
  "criterion.posted-completely.guidance":
    "Đối chiếu danh mục niêm yết với danh mục công bố; tính cả bản giấy, sổ, màn hình tra cứu.",
  "criterion.posted-procedures-are-current": "Thủ tục hành chính niêm yết đúng bản hiện hành",
  "criterion.posted-in-time": "Cập nhật, niêm yết thủ tục hành chính kịp thời",
  "criterion.no-repealed-procedure-posted": "Không còn niêm yết thủ tục hành chính đã bị thay thế, bãi bỏ",
  "criterion.pages-numbered": "Tài liệu niêm yết được đánh số trang",
  "criterion.decision-named": "Thể hiện rõ niêm yết theo quyết định công bố nào",
  "criterion.posted-where-people-read": "Niêm yết ở nơi dễ thấy, dễ đọc, dễ tiếp cận",
  "criterion.vertical-procedures-received-at-section":
    "Thủ tục hành chính ngành dọc được tiếp nhận tại Bộ phận Tiếp nhận và Trả kết quả theo danh mục được phê duyệt",
  "criterion.vertical-procedures-received-at-centre":
    "Thủ tục hành chính ngành dọc được tiếp nhận tại Trung tâm Phục vụ hành chính công theo danh mục được phê duyệt",
  "because.section":
    "Bộ phận Tiếp nhận và Trả kết quả hoạt động theo Nghị định số 61/2018/NĐ-CP đến hết ngày 30/6/2025.",
  "because.centre":
    "Trung tâm Phục vụ hành chính công hoạt động theo Nghị định số 118/2025/NĐ-CP từ ngày 01/7/2025.",

  "reason.posted-completely.ratio-below-full":
    "Đã niêm yết {of:count} trên {over:count} thủ tục hành chính thuộc thẩm quyền ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.posted-completely.ratio-below-threshold":
    "Mới niêm yết {of:count} trên {over:count} thủ tục hành chính thuộc thẩm quyền ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.posted-procedures-are-current.ratio-below-full":
    "{of:count} trên {over:count} thủ tục niêm yết chọn mẫu đúng bản hiện hành ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.posted-in-time.ratio-below-full":
    "{of:count} trên {over:count} quyết định công bố được cập nhật, niêm yết kịp thời ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.no-repealed-procedure-posted.deducted":
    "Còn niêm yết {count:count} thủ tục đã bị thay thế, bãi bỏ; mỗi thủ tục trừ {each:points} điểm, chưa đạt {points:points} điểm.",
  "reason.pages-numbered.band-below-full":
    "{of:count} trên {over:count} thủ tục niêm yết chọn mẫu có đánh số trang ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.decision-named.ratio-below-full":
    "{of:count} trên {over:count} thủ tục niêm yết chọn mẫu thể hiện quyết định công bố ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.vertical-procedures-received-at-section.ratio-below-full":
    "{of:count} trên {over:count} thủ tục hành chính ngành dọc trong danh mục được tiếp nhận tại Bộ phận Tiếp nhận và Trả kết quả ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.vertical-procedures-received-at-centre.ratio-below-full":
    "{of:count} trên {over:count} thủ tục hành chính ngành dọc trong danh mục được tiếp nhận tại Trung tâm Phục vụ hành chính công ({percent:percent}), chưa đạt {points:points} điểm.",

  "finding.posted-late": "Việc cập nhật, niêm yết thủ tục hành chính chưa kịp thời.",
  "finding.posted-late.recommendation":
    "Cập nhật, niêm yết công khai kịp thời thủ tục hành chính theo các quyết định công bố.",
  "finding.posted-incompletely": "Chưa niêm yết đầy đủ thủ tục hành chính thuộc thẩm quyền giải quyết.",
  "finding.posted-incompletely.recommendation":
    "Rà soát, niêm yết đầy đủ thủ tục hành chính thuộc thẩm quyền giải quyết.",
  "finding.old-version-posted":
    "Còn niêm yết thủ tục hành chính theo nội dung cũ, chưa cập nhật theo quyết định công bố mới.",
  "finding.old-version-posted.recommendation":
    "Thay nội dung niêm yết cũ bằng nội dung theo quyết định công bố hiện hành.",
  "finding.repealed-still-posted": "Còn niêm yết thủ tục hành chính đã bị thay thế, bãi bỏ.",
  "finding.repealed-still-posted.recommendation":
    "Gỡ bỏ thủ tục hành chính đã bị thay thế, bãi bỏ khỏi nơi niêm yết.",
  "finding.pages-not-numbered": "Tài liệu niêm yết thủ tục hành chính thiếu đánh số trang.",
  "finding.pages-not-numbered.recommendation": "Đánh số trang toàn bộ tài liệu niêm yết thủ tục hành chính.",
  "finding.decision-not-named":
    "Việc niêm yết thủ tục hành chính chưa thể hiện niêm yết theo quyết định nào.",
  "finding.decision-not-named.recommendation":
    "Ghi rõ số, ngày, tháng, năm của quyết định công bố tại nội dung niêm yết.",
  "finding.hard-to-read": "Nơi niêm yết thủ tục hành chính còn khó quan sát, khó tiếp cận.",
  "finding.hard-to-read.recommendation":
    "Bố trí nơi niêm yết dễ thấy, dễ đọc, dễ tiếp cận đối với người dân, tổ chức.",
  "finding.vertical-not-received-at-section":
    "Thủ tục hành chính ngành dọc chưa được đưa ra tiếp nhận hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả theo danh mục được phê duyệt.",
  "finding.vertical-not-received-at-section.recommendation":
    "Phối hợp với cơ quan ngành dọc đưa thủ tục hành chính ra tiếp nhận hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả theo danh mục được phê duyệt.",
  "finding.vertical-not-received-at-centre":
    "Thủ tục hành chính ngành dọc chưa được đưa ra tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công theo danh mục được phê duyệt.",
  "finding.vertical-not-received-at-centre.recommendation":
    "Phối hợp với cơ quan ngành dọc đưa thủ tục hành chính ra tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công theo danh mục được phê duyệt.",
  "finding.posted-in-time-and-full":
    "Các thủ tục hành chính thuộc thẩm quyền giải quyết được cập nhật, niêm yết công khai kịp thời, đầy đủ.",

  "step.figures": "Số liệu thủ tục và quyết định công bố",
  "step.board": "Xem nơi niêm yết, đối chiếu theo mẫu",
  "step.counter": "Xem nơi tiếp nhận hồ sơ",
  "evidence.posted-book": "Ảnh bảng, quyển niêm yết thủ tục hành chính",
  "evidence.announcing-decisions": "Các quyết định công bố thủ tục hành chính trong kỳ",
  "evidence.approved-list": "Danh mục thủ tục ngành dọc được phê duyệt tiếp nhận",
  "signal.sample-larger-than-board":
    "Mẫu kiểm tra có {left:count} thủ tục nhưng chỉ ghi {right:count} thủ tục đang niêm yết; kiểm tra lại.",
  "report.posted":
    "Đã niêm yết {procedures-posted:count}/{procedures-to-post:count} thủ tục hành chính thuộc thẩm quyền giải quyết.",
  "signal.sample-larger-than-list":
    "Mẫu kiểm tra có {left:count} thủ tục nhưng danh mục dùng để rút mẫu chỉ có {right:count} thủ tục; kiểm tra lại.",
  "report.draw":
    "Mẫu thủ tục niêm yết được rút ngẫu nhiên từ {sample-list} ({sample-list-size:count} thủ tục), mã chọn mẫu {sample-seed}.",
  "report.sample":
    "Kiểm tra mẫu {posted-procedures-checked:count} thủ tục đang niêm yết, {posted-procedures-current:count} thủ tục đúng bản hiện hành.",
  "report.vertical":
    "Tiếp nhận {vertical-procedures-received:count}/{vertical-procedures-approved:count} thủ tục hành chính ngành dọc theo danh mục được phê duyệt.",
  "finding.posted-in-time-and-full.round":
    "Các thủ tục hành chính thuộc thẩm quyền giải quyết được {units} cập nhật, niêm yết công khai kịp thời, đầy đủ.",
  "finding.posted-late.round": "{units} cập nhật, niêm yết thủ tục hành chính chưa kịp thời.",
  "finding.pages-not-numbered.round": "{units} niêm yết thủ tục hành chính thiếu đánh số trang.",
  "finding.decision-not-named.round": "{units} chưa thể hiện niêm yết theo quyết định nào.",
  "finding.vertical-not-received-at-section.round":
    "Thủ tục hành chính ngành dọc chưa được {units} đưa ra tiếp nhận hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả theo danh mục được phê duyệt.",
  "finding.vertical-not-received-at-centre.round":
    "Thủ tục hành chính ngành dọc chưa được {units} đưa ra tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công theo danh mục được phê duyệt.",
};
