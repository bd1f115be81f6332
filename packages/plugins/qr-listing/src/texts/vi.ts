import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Mô hình niêm yết thủ tục hành chính bằng mã QR",
  "plugin.description":
    "Thủ tục hành chính niêm yết có mã QR; mã quét được, mở đúng thủ tục hiện hành; có hướng dẫn cho người dân",

  "fact.launch": "Triển khai mô hình theo kế hoạch",
  "fact.launch.option.in-time": "Đã triển khai, đúng thời gian kế hoạch đề ra",
  "fact.launch.option.late": "Đã triển khai, chậm so với kế hoạch",
  "fact.launch.option.not-launched": "Chưa triển khai",
  "fact.launch-document": "Kế hoạch, quyết định triển khai (số, ngày)",
  "fact.launched-on": "Ngày bắt đầu thực hiện mô hình",
  "fact.procedures-in-model": "Số thủ tục hành chính niêm yết thuộc phạm vi mô hình",
  "fact.procedures-in-model.unit": "thủ tục",
  "fact.procedures-in-model.help":
    "Theo kế hoạch triển khai mô hình; mã chung cho một lĩnh vực được tính cho các thủ tục trong lĩnh vực đó.",
  "fact.procedures-with-code": "Số thủ tục hành chính niêm yết có mã QR",
  "fact.procedures-with-code.unit": "thủ tục",
  "fact.scanned-codes": "Mã QR chọn mẫu đã quét",
  "fact.scanned-codes.help":
    "Quét bằng điện thoại thông thường, không đăng nhập; đối chiếu nội dung mở ra với quyết định công bố. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.scanned-codes.column.procedure": "Thủ tục ghi cạnh mã",
  "fact.scanned-codes.column.address": "Địa chỉ mã mở ra",
  "fact.scanned-codes.column.outcome": "Kết quả",
  "fact.scanned-codes.column.outcome.option.current": "Đúng thủ tục, bản hiện hành",
  "fact.scanned-codes.column.outcome.option.old-version": "Đúng thủ tục, bản đã hết hiệu lực",
  "fact.scanned-codes.column.outcome.option.wrong-procedure": "Sai thủ tục",
  "fact.scanned-codes.column.outcome.option.unknown-code": "Mã thủ tục không có trong danh mục",
  "fact.scanned-codes.column.outcome.option.not-a-procedure": "Không phải địa chỉ thủ tục hành chính",
  "fact.scanned-codes.column.outcome.option.does-not-open": "Không mở được",
  "fact.scanned-codes.column.readable": "Quét được ngay",
  "fact.scanned-codes.column.note": "Ghi chú",
  "fact.codes-scanned": "Số mã QR đã quét",
  "fact.codes-scanned.unit": "mã",
  "fact.codes-opening-current-version": "Số mã QR mở đúng thủ tục, bản hiện hành",
  "fact.codes-opening-current-version.unit": "mã",
  "fact.codes-readable": "Số mã QR quét được ngay",
  "fact.codes-readable.unit": "mã",
  "fact.guide-posted": "Có hướng dẫn cách quét mã tại nơi niêm yết",
  "fact.codes-labelled": "Cạnh mỗi mã có ghi tên thủ tục hoặc lĩnh vực",
  "fact.paper-kept": "Vẫn có bản giấy hoặc thiết bị tra cứu cho người không dùng điện thoại thông minh",

  "criterion.model-launched-by-plan": "Mô hình được triển khai kịp thời theo kế hoạch",
  "criterion.every-posted-procedure-has-a-code": "Thủ tục hành chính niêm yết đều có mã QR",
  "criterion.codes-open-current-procedure": "Mã QR mở đúng thủ tục hành chính, bản hiện hành",
  "criterion.codes-open-current-procedure.guidance":
    "Mở được trang không có nghĩa là đúng: đối chiếu tên thủ tục và quyết định công bố trên trang với bản đang có hiệu lực.",
  "criterion.codes-can-be-scanned": "Mã QR rõ nét, đặt nơi thuận tiện, quét được ngay",
  "criterion.instructions-posted": "Có hướng dẫn quét mã và cách tra cứu khác cho người dân",

  "reason.every-posted-procedure-has-a-code.ratio-below-full":
    "{of:count} trên {over:count} thủ tục niêm yết thuộc phạm vi mô hình có mã QR ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.codes-open-current-procedure.ratio-below-full":
    "{of:count} trong {over:count} mã đã quét mở đúng bản hiện hành ({percent:percent}); các mã còn lại mở bản đã hết hiệu lực, sai thủ tục hoặc không mở được.",
  "reason.codes-open-current-procedure.ratio-below-threshold":
    "Chỉ {of:count} trong {over:count} mã đã quét mở đúng bản hiện hành ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",

  "reason.codes-can-be-scanned.band-below-full":
    "{of:count} trong {over:count} mã quét được ngay ({percent:percent}), ở mức được {share:percent} điểm tối đa.",

  "finding.model-not-launched": "Chưa triển khai mô hình niêm yết thủ tục hành chính bằng mã QR.",
  "finding.model-not-launched.recommendation":
    "Ban hành kế hoạch và triển khai mô hình niêm yết thủ tục hành chính bằng mã QR.",
  "finding.procedures-without-code": "Còn thủ tục hành chính niêm yết chưa có mã QR.",
  "finding.procedures-without-code.recommendation":
    "Bổ sung mã QR cho các thủ tục hành chính niêm yết còn thiếu.",
  "finding.codes-open-old-version": "Một số mã QR mở nội dung thủ tục hành chính đã hết hiệu lực.",
  "finding.codes-open-old-version.recommendation":
    "Cập nhật mã QR theo thủ tục hành chính hiện hành; rà soát lại mỗi khi có quyết định công bố mới.",
  "finding.codes-do-not-open": "Một số mã QR không mở được hoặc mở sai thủ tục hành chính.",
  "finding.codes-do-not-open.recommendation":
    "Kiểm tra, thay thế các mã QR không mở được hoặc mở sai thủ tục hành chính.",
  "finding.codes-hard-to-scan": "Một số mã QR in mờ, nhỏ hoặc đặt nơi khó quét.",
  "finding.codes-hard-to-scan.recommendation":
    "In lại mã QR rõ nét, đủ kích thước, đặt nơi thuận tiện cho người dân.",
  "finding.no-instructions": "Nơi niêm yết chưa có hướng dẫn quét mã QR cho người dân.",
  "finding.no-instructions.recommendation":
    "Bổ sung hướng dẫn quét mã QR; duy trì bản giấy cho người không dùng điện thoại thông minh.",
  "finding.model-in-time": "Triển khai thực hiện kịp thời mô hình niêm yết thủ tục hành chính bằng mã QR.",
  "finding.model-worth-spreading":
    "Mã QR niêm yết đầy đủ, mở đúng thủ tục hành chính hiện hành, người dân tra cứu thuận tiện.",
  "finding.model-worth-spreading.recommendation":
    "Mạnh dạn đề xuất, nhân rộng mô hình niêm yết thủ tục hành chính bằng mã QR.",

  "step.launch": "Xem kế hoạch, danh mục thủ tục",
  "step.scan": "Quét mã tại nơi niêm yết",
  "step.board": "Xem nơi niêm yết",
  "evidence.launch-plan": "Kế hoạch, quyết định triển khai mô hình",
  "evidence.board-photo": "Ảnh nơi niêm yết có mã QR",
  "evidence.opened-pages": "Ảnh màn hình trang mở ra từ mã QR",
  "signal.codes-without-launch":
    "Ghi là chưa triển khai mô hình nhưng đã có {left:count} thủ tục gắn mã QR; kiểm tra lại một trong hai số liệu.",
  "report.coverage":
    "Đã niêm yết bằng mã QR {procedures-with-code:count}/{procedures-in-model:count} thủ tục hành chính thuộc phạm vi mô hình.",
  "report.sample":
    "Quét mẫu {codes-scanned:count} mã, {codes-opening-current-version:count} mã mở đúng thủ tục, bản hiện hành.",
  "finding.model-in-time.round":
    "{units} đều triển khai thực hiện kịp thời mô hình niêm yết thủ tục hành chính bằng mã QR.",
  "finding.model-not-launched.round":
    "{units} chưa triển khai mô hình niêm yết thủ tục hành chính bằng mã QR.",
  "finding.codes-open-old-version.round": "{units} còn mã QR mở nội dung thủ tục hành chính đã hết hiệu lực.",
};
