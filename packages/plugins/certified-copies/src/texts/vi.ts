import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Cung cấp bản sao điện tử từ bản chính",
  "plugin.description":
    "Chứng thực bản sao điện tử từ bản chính được thực hiện tại nơi tiếp nhận hồ sơ; chứng thực đúng quy định, đúng thời hạn; bản sao điện tử có chữ ký số hợp lệ",

  "fact.offered-at-counter": "Chứng thực bản sao điện tử từ bản chính tại nơi tiếp nhận hồ sơ",
  "fact.offered-at-counter.option.offered": "Có thực hiện; người dân yêu cầu là được cung cấp",
  "fact.offered-at-counter.option.irregular": "Có thực hiện nhưng chưa thường xuyên",
  "fact.offered-at-counter.option.not-offered": "Chưa thực hiện",
  "fact.requests-for-electronic-copies": "Số yêu cầu cung cấp bản sao điện tử từ bản chính trong kỳ",
  "fact.requests-for-electronic-copies.unit": "yêu cầu",
  "fact.requests-for-electronic-copies.help":
    "Tính từ đầu năm đến ngày kiểm tra, gồm yêu cầu trực tiếp và trực tuyến. Không có yêu cầu nào thì ghi 0.",
  "fact.requests-met": "Số yêu cầu đã được cung cấp bản sao điện tử",
  "fact.requests-met.unit": "yêu cầu",
  "fact.certifications-from-original": "Số việc chứng thực bản sao từ bản chính trong kỳ",
  "fact.certifications-from-original.unit": "việc",
  "fact.certifications-from-original.help": "Gồm cả bản giấy và bản điện tử, theo sổ chứng thực.",
  "fact.certifications-electronic": "Số việc chứng thực bản sao điện tử từ bản chính",
  "fact.certifications-electronic.unit": "việc",
  "fact.sampled-certifications": "Việc chứng thực chọn mẫu",
  "fact.sampled-certifications.help":
    "Chọn ngẫu nhiên trong sổ chứng thực, có đủ các loại việc; chỉ ghi số chứng thực, không ghi họ tên người yêu cầu. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.sampled-certifications.column.number": "Số chứng thực",
  "fact.sampled-certifications.column.kind": "Loại việc",
  "fact.sampled-certifications.column.kind.option.paper-copy": "Bản sao giấy từ bản chính",
  "fact.sampled-certifications.column.kind.option.electronic-copy": "Bản sao điện tử từ bản chính",
  "fact.sampled-certifications.column.kind.option.signature": "Chữ ký",
  "fact.sampled-certifications.column.kind.option.contract": "Hợp đồng, giao dịch",
  "fact.sampled-certifications.column.outcome": "Kết quả",
  "fact.sampled-certifications.column.outcome.option.lawful": "Đúng quy định",
  "fact.sampled-certifications.column.outcome.option.no-original":
    "Không có bản chính hoặc bản chính không được dùng làm căn cứ chứng thực",
  "fact.sampled-certifications.column.outcome.option.beyond-authority": "Không đúng thẩm quyền",
  "fact.sampled-certifications.column.outcome.option.wrong-wording": "Lời chứng không đúng mẫu",
  "fact.sampled-certifications.column.outcome.option.register-incomplete": "Ghi sổ, lưu trữ chưa đầy đủ",
  "fact.sampled-certifications.column.in-time": "Đúng thời hạn",
  "fact.sampled-certifications.column.note": "Ghi chú",
  "fact.certifications-checked": "Số việc chứng thực đã kiểm tra",
  "fact.certifications-checked.unit": "việc",
  "fact.certifications-lawful": "Số việc chứng thực đúng quy định",
  "fact.certifications-lawful.unit": "việc",
  "fact.certifications-without-original":
    "Số việc chứng thực không có bản chính hoặc bản chính không được dùng làm căn cứ",
  "fact.certifications-without-original.unit": "việc",
  "fact.certifications-beyond-authority": "Số việc chứng thực không đúng thẩm quyền",
  "fact.certifications-beyond-authority.unit": "việc",
  "fact.certifications-in-time": "Số việc chứng thực đúng thời hạn",
  "fact.certifications-in-time.unit": "việc",
  "fact.opened-electronic-copies": "Bản sao điện tử chọn mẫu đã mở kiểm tra",
  "fact.opened-electronic-copies.help":
    "Mở tệp, kiểm tra chữ ký số của người thực hiện chứng thực và của cơ quan. Khi bảng có dòng, các số liệu bên dưới tính theo bảng.",
  "fact.opened-electronic-copies.column.number": "Số chứng thực điện tử",
  "fact.opened-electronic-copies.column.outcome": "Kết quả",
  "fact.opened-electronic-copies.column.outcome.option.valid":
    "Chữ ký số hợp lệ của người chứng thực và của cơ quan",
  "fact.opened-electronic-copies.column.outcome.option.no-certifier-signature":
    "Thiếu chữ ký số của người thực hiện chứng thực",
  "fact.opened-electronic-copies.column.outcome.option.no-agency-signature": "Thiếu chữ ký số của cơ quan",
  "fact.opened-electronic-copies.column.outcome.option.does-not-verify":
    "Không xác thực được chữ ký số hoặc không mở được tệp",
  "fact.opened-electronic-copies.column.note": "Ghi chú",
  "fact.electronic-copies-opened": "Số bản sao điện tử đã mở kiểm tra",
  "fact.electronic-copies-opened.unit": "bản sao",
  "fact.electronic-copies-valid": "Số bản sao điện tử có chữ ký số hợp lệ",
  "fact.electronic-copies-valid.unit": "bản sao",
  "fact.certifiers": "Số người có thẩm quyền ký chứng thực tại đơn vị",
  "fact.certifiers.unit": "người",
  "fact.certifiers-with-signature": "Số người có thẩm quyền ký chứng thực đã có chữ ký số còn hiệu lực",
  "fact.certifiers-with-signature.unit": "người",
  "fact.agency-signature-valid": "Chữ ký số của cơ quan còn hiệu lực",
  "fact.accounts-work":
    "Tài khoản chứng thực điện tử đăng nhập được, đã phân quyền cho người tiếp nhận và người ký",
  "fact.accounts-work.help":
    "Đề nghị công chức đăng nhập tại chỗ. Người kiểm tra không giữ, không nhập mật khẩu.",
  "fact.scanner-works": "Máy quét tại nơi tiếp nhận hoạt động",

  "criterion.electronic-copies-offered":
    "Chứng thực bản sao điện tử từ bản chính được thực hiện tại nơi tiếp nhận hồ sơ",
  "criterion.requests-for-electronic-copies-met":
    "Yêu cầu cung cấp bản sao điện tử từ bản chính được đáp ứng",
  "criterion.certifications-done-electronically":
    "Việc chứng thực bản sao từ bản chính được thực hiện dưới dạng điện tử",
  "criterion.certifications-done-electronically.guidance":
    "Điểm tối đa tính từ 50%; bộ tiêu chí có thể đặt mức khác theo chỉ tiêu được giao.",
  "criterion.certified-by-the-rules": "Việc chứng thực được thực hiện đúng quy định",
  "criterion.certified-by-the-rules.guidance":
    "Đối chiếu sổ chứng thực, lời chứng, giấy tờ lưu; bản sao từ bản chính không phải lưu thì kiểm tra tại sổ và bản đang thực hiện.",
  "criterion.no-serious-certifying-breach":
    "Không chứng thực khi không có bản chính, không chứng thực sai thẩm quyền",
  "criterion.certified-in-time": "Việc chứng thực được giải quyết đúng thời hạn",
  "criterion.certified-in-time.guidance":
    "Ngay trong ngày tiếp nhận, hoặc ngày làm việc tiếp theo nếu tiếp nhận sau 15 giờ; trường hợp được kéo dài phải có phiếu hẹn.",
  "criterion.electronic-copies-verify":
    "Bản sao điện tử có chữ ký số hợp lệ của người chứng thực và của cơ quan",
  "criterion.certifiers-have-signatures": "Người có thẩm quyền ký chứng thực đều có chữ ký số",
  "criterion.accounts-and-equipment-ready":
    "Tài khoản, chữ ký số của cơ quan và máy quét sẵn sàng phục vụ chứng thực điện tử",

  "reason.requests-for-electronic-copies-met.ratio-below-full":
    "{of:count} trên {over:count} yêu cầu được cung cấp bản sao điện tử ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.certifications-done-electronically.ratio-below-full":
    "{of:count} trên {over:count} việc chứng thực bản sao từ bản chính thực hiện dưới dạng điện tử ({percent:percent}); điểm tối đa tính từ {full:percent}, chưa đạt {points:points} điểm.",
  "reason.certified-by-the-rules.ratio-below-full":
    "{of:count} trên {over:count} việc chứng thực chọn mẫu đúng quy định ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.certified-by-the-rules.ratio-below-threshold":
    "Chỉ {of:count} trên {over:count} việc chứng thực chọn mẫu đúng quy định ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.no-serious-certifying-breach.event-happened":
    "Mẫu kiểm tra có vi phạm nghiêm trọng về chứng thực ({fact:fact}), được {share:percent} điểm tối đa.",
  "reason.certified-in-time.band-below-full":
    "{of:count} trên {over:count} việc chứng thực chọn mẫu đúng thời hạn ({percent:percent}), ở mức được {share:percent} điểm tối đa.",
  "reason.electronic-copies-verify.ratio-below-full":
    "{of:count} trên {over:count} bản sao điện tử đã mở có chữ ký số hợp lệ ({percent:percent}), chưa đạt {points:points} điểm.",
  "reason.electronic-copies-verify.ratio-below-threshold":
    "Chỉ {of:count} trên {over:count} bản sao điện tử đã mở có chữ ký số hợp lệ ({percent:percent}), dưới mức {threshold:percent} nên 0 điểm.",
  "reason.certifiers-have-signatures.ratio-below-full":
    "{of:count} trên {over:count} người có thẩm quyền ký chứng thực đã có chữ ký số ({percent:percent}), chưa đạt {points:points} điểm.",

  "finding.electronic-copies-not-offered":
    "Chưa thực hiện cung cấp bản sao điện tử từ bản chính tại nơi tiếp nhận hồ sơ.",
  "finding.electronic-copies-not-offered.recommendation":
    "Triển khai chứng thực bản sao điện tử từ bản chính tại nơi tiếp nhận hồ sơ; hướng dẫn người dân sử dụng.",
  "finding.electronic-copies-not-offered.cause":
    "Chưa phân quyền tài khoản, chưa cấp chữ ký số cho người ký chứng thực.",
  "finding.electronic-copies-not-offered.round":
    "{units} chưa thực hiện cung cấp bản sao điện tử từ bản chính.",
  "finding.requests-not-met": "Còn yêu cầu cung cấp bản sao điện tử từ bản chính chưa được đáp ứng.",
  "finding.requests-not-met.recommendation":
    "Đáp ứng đầy đủ yêu cầu cung cấp bản sao điện tử từ bản chính của người dân.",
  "finding.few-electronic-copies": "Tỷ lệ cung cấp bản sao điện tử từ bản chính còn thấp.",
  "finding.few-electronic-copies.recommendation":
    "Đẩy mạnh việc thực hiện cung cấp bản sao điện tử từ bản chính.",
  "finding.few-electronic-copies.round": "{units} có tỷ lệ cung cấp bản sao điện tử từ bản chính còn thấp.",
  "finding.not-certified-by-the-rules":
    "Một số hồ sơ chứng thực chưa thực hiện đúng quy định của Nghị định số 23/2015/NĐ-CP.",
  "finding.not-certified-by-the-rules.recommendation":
    "Chấn chỉnh việc chứng thực; ghi lời chứng, ghi sổ và lưu trữ hồ sơ chứng thực đúng quy định của Nghị định số 23/2015/NĐ-CP.",
  "finding.not-certified-by-the-rules.round":
    "{units} còn hồ sơ chứng thực chưa thực hiện đúng quy định của Nghị định số 23/2015/NĐ-CP.",
  "finding.certified-without-original":
    "Có trường hợp chứng thực khi không có bản chính hoặc không đúng thẩm quyền.",
  "finding.certified-without-original.recommendation":
    "Chấm dứt ngay việc chứng thực không có bản chính, không đúng thẩm quyền; kiểm điểm trách nhiệm và xử lý hậu quả theo quy định.",
  "finding.certified-late": "Một số việc chứng thực giải quyết chưa đúng thời hạn.",
  "finding.certified-late.recommendation":
    "Giải quyết yêu cầu chứng thực ngay trong ngày theo quy định; trường hợp kéo dài phải có phiếu hẹn.",
  "finding.copies-do-not-verify": "Một số bản sao điện tử thiếu chữ ký số hoặc chữ ký số không hợp lệ.",
  "finding.copies-do-not-verify.recommendation":
    "Ký số đầy đủ của người thực hiện chứng thực và của cơ quan; cấp lại các bản sao điện tử không hợp lệ.",
  "finding.signatures-missing": "Còn người có thẩm quyền ký chứng thực chưa có chữ ký số.",
  "finding.signatures-missing.recommendation":
    "Đề nghị cấp chữ ký số cho đủ người có thẩm quyền ký chứng thực.",
  "finding.accounts-not-ready":
    "Tài khoản, chữ ký số của cơ quan hoặc thiết bị phục vụ chứng thực điện tử chưa sẵn sàng.",
  "finding.accounts-not-ready.recommendation":
    "Rà soát, phân quyền tài khoản, gia hạn chữ ký số, bố trí máy quét phục vụ chứng thực điện tử.",
  "finding.electronic-share-high": "Kết quả cung cấp bản sao điện tử từ bản chính đạt tỷ lệ khá cao.",
  "finding.electronic-share-high.round":
    "Kết quả cung cấp bản sao điện tử từ bản chính của {units} đạt tỷ lệ khá cao.",
  "finding.certifying-in-order":
    "Công tác chứng thực được thực hiện đúng quy định, sổ chứng thực ghi chép đầy đủ.",

  "step.counter": "Xem nơi tiếp nhận yêu cầu chứng thực",
  "step.figures": "Số liệu chứng thực trong kỳ",
  "step.register": "Kiểm tra sổ chứng thực theo mẫu",
  "step.electronic-copies": "Mở kiểm tra bản sao điện tử",
  "step.signatures": "Kiểm tra chữ ký số",
  "evidence.system-extract": "Trích xuất số liệu chứng thực từ hệ thống",
  "evidence.register": "Sổ chứng thực và giấy tờ lưu của các việc chọn mẫu",
  "evidence.verified-copies": "Ảnh màn hình kết quả xác thực chữ ký số",
  "evidence.certifiers-list": "Danh sách người ký chứng thực và chứng thư chữ ký số",
  "evidence.counter-photo": "Ảnh nơi tiếp nhận, thiết bị chứng thực điện tử",
  "signal.copies-without-offer":
    "Ghi là chưa thực hiện nhưng đã có {left:count} việc chứng thực bản sao điện tử; kiểm tra lại một trong hai nội dung.",
  "signal.copies-without-agency-signature":
    "Chữ ký số của cơ quan ghi là không còn hiệu lực nhưng có {left:count} việc chứng thực bản sao điện tử; kiểm tra thời điểm hết hiệu lực.",
  "signal.more-met-than-certified":
    "Số yêu cầu được đáp ứng ({left:count}) lớn hơn số việc chứng thực bản sao điện tử ({right:count}); đối chiếu lại.",
  "signal.faults-above-the-rest":
    "Các kết quả cộng lại được {left:count}, nhiều hơn {right:count} việc chứng thực đã kiểm tra; kiểm tra lại.",
  "report.electronic":
    "Chứng thực bản sao điện tử {certifications-electronic:count}/{certifications-from-original:count} việc chứng thực bản sao từ bản chính.",
  "report.requests":
    "Đáp ứng {requests-met:count}/{requests-for-electronic-copies:count} yêu cầu cung cấp bản sao điện tử từ bản chính.",
  "report.sample":
    "Kiểm tra mẫu {certifications-checked:count} việc chứng thực, {certifications-lawful:count} việc đúng quy định.",
  "report.verified":
    "Mở kiểm tra {electronic-copies-opened:count} bản sao điện tử, {electronic-copies-valid:count} bản có chữ ký số hợp lệ.",
  "report.signatures":
    "{certifiers-with-signature:count}/{certifiers:count} người có thẩm quyền ký chứng thực đã có chữ ký số.",
  "import.certification-totals": "Số liệu chứng thực theo đơn vị",
  "import.certification-totals.unit": "Đơn vị",
  "import.certification-totals.from-original": "Số việc chứng thực bản sao từ bản chính",
  "import.certification-totals.electronic": "Số việc chứng thực bản sao điện tử",
  "import.certification-totals.requested": "Số yêu cầu cung cấp bản sao điện tử",
  "import.certification-totals.met": "Số yêu cầu đã được đáp ứng",
};
