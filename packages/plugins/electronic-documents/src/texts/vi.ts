import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Trao đổi văn bản điện tử, ký số",
  "plugin.description":
    "Gửi, nhận văn bản điện tử giữa các cơ quan; văn bản gửi hoàn toàn điện tử; chữ ký số của cơ quan và người có thẩm quyền",

  "fact.documents-sent": "Số văn bản đi gửi cơ quan, đơn vị khác",
  "fact.documents-sent.unit": "văn bản",
  "fact.documents-sent.help":
    "Tính từ đầu năm đến ngày kiểm tra; không tính văn bản có nội dung bí mật nhà nước.",
  "fact.sent-electronically": "Số văn bản đi gửi dưới dạng điện tử",
  "fact.sent-electronically.unit": "văn bản",
  "fact.fully-electronic": "Số văn bản gửi hoàn toàn điện tử, không gửi kèm bản giấy",
  "fact.fully-electronic.unit": "văn bản",
  "fact.signed-by-unit": "Số văn bản điện tử có chữ ký số của cơ quan",
  "fact.signed-by-unit.unit": "văn bản",
  "fact.signed-by-head": "Số văn bản điện tử có chữ ký số của người có thẩm quyền",
  "fact.signed-by-head.unit": "văn bản",
  "fact.documents-received": "Số văn bản đến dưới dạng điện tử",
  "fact.documents-received.unit": "văn bản",
  "fact.received-handled-in-software": "Số văn bản đến được đăng ký, phân công, xử lý trên phần mềm",
  "fact.received-handled-in-software.unit": "văn bản",
  "fact.unit-certificate-valid": "Chứng thư chữ ký số của cơ quan còn hiệu lực",
  "fact.head-certificate-valid": "Chứng thư chữ ký số của người đứng đầu còn hiệu lực",
  "fact.certificates-expire-on": "Ngày hết hạn gần nhất của các chứng thư chữ ký số",
  "fact.sampled-documents": "Văn bản điện tử chọn mẫu",
  "fact.sampled-documents.help":
    "Chọn ngẫu nhiên văn bản đi; kiểm tra chữ ký số bằng công cụ xác thực. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-documents.column.document": "Số, ký hiệu văn bản",
  "fact.sampled-documents.column.sent-on": "Ngày gửi",
  "fact.sampled-documents.column.signatures": "Chữ ký số",
  "fact.sampled-documents.column.signatures.option.both-valid":
    "Đủ chữ ký số của cơ quan và người có thẩm quyền, hợp lệ",
  "fact.sampled-documents.column.signatures.option.one-missing": "Thiếu một chữ ký số",
  "fact.sampled-documents.column.signatures.option.invalid": "Chữ ký số không hợp lệ",
  "fact.sampled-documents.column.signatures.option.none": "Không ký số",
  "fact.sampled-documents.column.paper-too": "Gửi kèm bản giấy",
  "fact.sampled-documents.column.note": "Ghi chú",
  "fact.documents-checked": "Số văn bản điện tử chọn mẫu đã kiểm tra",
  "fact.documents-checked.unit": "văn bản",
  "fact.signatures-valid": "Số văn bản có đủ chữ ký số hợp lệ",
  "fact.signatures-valid.unit": "văn bản",
  "fact.paper-sent-too": "Số văn bản chọn mẫu gửi kèm bản giấy",
  "fact.paper-sent-too.unit": "văn bản",
  "fact.paper-sent-too.help": "Không tính văn bản phải gửi bản giấy theo quy định.",

  "criterion.documents-sent-electronically": "Văn bản đi được gửi dưới dạng điện tử",
  "criterion.documents-fully-electronic": "Văn bản đi được gửi hoàn toàn điện tử",
  "criterion.documents-signed-by-unit": "Văn bản điện tử có chữ ký số của cơ quan",
  "criterion.documents-signed-by-head": "Văn bản điện tử có chữ ký số của người có thẩm quyền",
  "criterion.certificates-in-force": "Chứng thư chữ ký số của cơ quan và người đứng đầu còn hiệu lực",
  "criterion.sampled-signatures-valid": "Chữ ký số trên văn bản chọn mẫu đầy đủ, hợp lệ",
  "criterion.no-paper-beside": "Văn bản chọn mẫu không gửi kèm bản giấy",
  "criterion.received-handled-in-software":
    "Văn bản đến được xử lý trên phần mềm quản lý văn bản và điều hành",

  "reason.documents-sent-electronically.ratio-below-full":
    "{of:count} trên {over:count} văn bản đi được gửi dưới dạng điện tử ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.documents-fully-electronic.band-below-full":
    "{of:count} trên {over:count} văn bản đi được gửi hoàn toàn điện tử ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.documents-signed-by-unit.ratio-below-full":
    "{of:count} trên {over:count} văn bản điện tử có chữ ký số của cơ quan ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.documents-signed-by-head.ratio-below-full":
    "{of:count} trên {over:count} văn bản điện tử có chữ ký số của người có thẩm quyền ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.sampled-signatures-valid.band-below-full":
    "{of:count} trên {over:count} văn bản chọn mẫu có đủ chữ ký số hợp lệ ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.no-paper-beside.deducted-share":
    "Có {count:count} văn bản chọn mẫu gửi kèm bản giấy; mỗi văn bản trừ {share:percent} điểm tối đa, chưa đạt {points:points} điểm.",
  "reason.received-handled-in-software.ratio-below-full":
    "{of:count} trên {over:count} văn bản đến được xử lý trên phần mềm ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.received-handled-in-software.ratio-below-threshold":
    "Chỉ {of:count} trên {over:count} văn bản đến được xử lý trên phần mềm ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",

  "finding.few-sent-electronically": "Tỷ lệ văn bản đi gửi dưới dạng điện tử còn thấp.",
  "finding.few-sent-electronically.recommendation":
    "Gửi văn bản giữa các cơ quan dưới dạng điện tử, trừ văn bản có nội dung bí mật nhà nước.",
  "finding.few-sent-electronically.round": "Tỷ lệ văn bản đi gửi dưới dạng điện tử của {units} còn thấp.",
  "finding.paper-beside-electronic": "Còn gửi song song bản giấy và bản điện tử.",
  "finding.paper-beside-electronic.recommendation":
    "Hạn chế gửi bản giấy đối với văn bản đã gửi dưới dạng điện tử.",
  "finding.paper-beside-electronic.round": "{units} còn gửi song song bản giấy và bản điện tử.",
  "finding.unit-does-not-sign": "Văn bản điện tử chưa được ký số đầy đủ của cơ quan.",
  "finding.unit-does-not-sign.recommendation":
    "Ký số đầy đủ của cơ quan đối với văn bản điện tử trước khi phát hành.",
  "finding.unit-does-not-sign.round": "Văn bản điện tử của {units} chưa được ký số đầy đủ của cơ quan.",
  "finding.head-does-not-sign": "Người có thẩm quyền chưa sử dụng chữ ký số đầy đủ khi ký văn bản điện tử.",
  "finding.head-does-not-sign.recommendation":
    "Người có thẩm quyền thực hiện ký số đối với văn bản điện tử theo quy định.",
  "finding.head-does-not-sign.round":
    "Người có thẩm quyền tại {units} chưa sử dụng chữ ký số đầy đủ khi ký văn bản điện tử.",
  "finding.certificates-expired": "Chứng thư chữ ký số của cơ quan hoặc người đứng đầu đã hết hiệu lực.",
  "finding.certificates-expired.recommendation":
    "Đề nghị cấp mới, gia hạn chứng thư chữ ký số theo quy định.",
  "finding.signatures-do-not-verify": "Một số văn bản điện tử có chữ ký số không đầy đủ, không hợp lệ.",
  "finding.signatures-do-not-verify.recommendation":
    "Kiểm tra, ký số đúng quy định đối với văn bản điện tử phát hành.",
  "finding.signatures-do-not-verify.round":
    "Một số văn bản điện tử của {units} có chữ ký số không đầy đủ, không hợp lệ.",
  "finding.received-not-handled":
    "Văn bản đến chưa được xử lý đầy đủ trên phần mềm quản lý văn bản và điều hành.",
  "finding.received-not-handled.recommendation":
    "Đăng ký, phân công, xử lý đầy đủ văn bản đến trên phần mềm quản lý văn bản và điều hành.",
  "finding.received-not-handled.round":
    "{units} chưa xử lý đầy đủ văn bản đến trên phần mềm quản lý văn bản và điều hành.",
  "finding.exchange-share-high": "Kết quả trao đổi văn bản điện tử đạt tỷ lệ khá cao.",
  "finding.exchange-share-high.round": "Kết quả trao đổi văn bản điện tử của {units} đạt tỷ lệ khá cao.",
  "finding.fully-signed": "Văn bản điện tử được ký số đầy đủ của cơ quan và người có thẩm quyền.",
  "finding.fully-signed.round":
    "Văn bản điện tử của {units} được ký số đầy đủ của cơ quan và người có thẩm quyền.",

  "step.figures": "Số liệu văn bản đi, văn bản đến",
  "step.screen": "Xem chứng thư, chữ ký số trên phần mềm",
  "evidence.system-extract": "Thống kê văn bản từ phần mềm quản lý văn bản và điều hành",
  "evidence.certificates": "Ảnh màn hình thông tin chứng thư chữ ký số",
  "evidence.signature-screens": "Ảnh màn hình kết quả kiểm tra chữ ký số",
  "signal.signed-without-unit-certificate":
    "Ghi là chứng thư của cơ quan không còn hiệu lực nhưng mẫu có {left:count} văn bản có đủ chữ ký số hợp lệ; kiểm tra lại.",
  "signal.signed-without-head-certificate":
    "Ghi là chứng thư của người đứng đầu không còn hiệu lực nhưng mẫu có {left:count} văn bản có đủ chữ ký số hợp lệ; kiểm tra lại.",
  "signal.sample-larger-than-all":
    "Mẫu kiểm tra có {left:count} văn bản nhưng chỉ gửi {right:count} văn bản điện tử; kiểm tra lại.",
  "signal.sample-far-from-system":
    "Trong mẫu, {left:percent} văn bản có đủ chữ ký số hợp lệ; theo số liệu hệ thống, {right:percent} văn bản có chữ ký số của người có thẩm quyền; cần đối chiếu.",
  "signal.paper-in-sample":
    "Văn bản gửi hoàn toàn điện tử và văn bản chọn mẫu gửi kèm bản giấy cộng lại là {left:count}, nhiều hơn {right:count} văn bản gửi điện tử; kiểm tra lại.",
  "report.sent":
    "Gửi dưới dạng điện tử {sent-electronically:count}/{documents-sent:count} văn bản đi, trong đó {fully-electronic:count} văn bản gửi hoàn toàn điện tử.",
  "report.signed":
    "Có {signed-by-unit:count} văn bản điện tử có chữ ký số của cơ quan, {signed-by-head:count} văn bản có chữ ký số của người có thẩm quyền.",
  "report.received":
    "Xử lý trên phần mềm {received-handled-in-software:count}/{documents-received:count} văn bản đến.",
  "report.sample":
    "Kiểm tra mẫu {documents-checked:count} văn bản điện tử, {signatures-valid:count} văn bản có đủ chữ ký số hợp lệ.",
  "report.certificates": "Chứng thư chữ ký số còn hiệu lực đến ngày {certificates-expire-on:date}.",
  "import.document-totals": "Thống kê văn bản đi, văn bản đến theo đơn vị",
  "import.document-totals.unit": "Đơn vị",
  "import.document-totals.sent": "Văn bản đi",
  "import.document-totals.electronic": "Văn bản đi gửi dưới dạng điện tử",
  "import.document-totals.fully-electronic": "Văn bản gửi hoàn toàn điện tử",
  "import.document-totals.signed-by-unit": "Văn bản có chữ ký số của cơ quan",
  "import.document-totals.signed-by-head": "Văn bản có chữ ký số của người có thẩm quyền",
  "import.document-totals.received": "Văn bản đến",
  "import.document-totals.handled": "Văn bản đến xử lý trên phần mềm",
};
