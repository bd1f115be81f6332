import type { MinutesContent } from "../src/index.ts";

/** A visit of May 2023 in Hồng Ngự: titles only, no names. */
export const sampleMinutes: MinutesContent = {
  superior: "Ủy ban nhân dân thành phố Hồng Ngự",
  issuer: "Tổ kiểm tra cải cách hành chính",
  number: { symbol: "BB-TKT" },
  summary:
    "Kiểm tra công tác cải cách hành chính và kiểm soát thủ tục hành chính năm 2023 tại UBND phường An Lộc",
  legalBases: [
    "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    "Căn cứ Kế hoạch kiểm tra cải cách hành chính năm 2023 của Ủy ban nhân dân thành phố Hồng Ngự",
  ],
  opened: { date: "2023-05-09", time: { hour: 8, minute: 0 }, place: "trụ sở UBND phường An Lộc" },
  team: {
    kind: "group",
    members: [
      { title: "Trưởng phòng Nội vụ", role: "Tổ trưởng" },
      { title: "Chuyên viên Phòng Nội vụ", role: "Thư ký" },
      { title: "Chuyên viên Văn phòng HĐND và UBND Thành phố", role: "Thành viên" },
    ],
  },
  unit: {
    name: "UBND phường An Lộc",
    participants: [{ title: "Chủ tịch UBND phường" }, { title: "Công chức Văn phòng - Thống kê" }],
  },
  achievements: [
    {
      title: "Công tác chỉ đạo, điều hành cải cách hành chính",
      items: [
        "Ban hành đầy đủ, kịp thời Kế hoạch cải cách hành chính và các kế hoạch thành phần",
        "Triển khai thực hiện kịp thời mô hình niêm yết thủ tục hành chính bằng mã QR, mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến",
      ],
    },
    {
      title: "Kiểm soát thủ tục hành chính",
      items: [
        "Công tác tiếp nhận và giải quyết hồ sơ, thủ tục hành chính của tổ chức, công dân được thực hiện đảm bảo theo quy định; không có hồ sơ quá hạn và trễ hạn",
        "Các thủ tục hành chính thuộc thẩm quyền giải quyết được cập nhật, niêm yết công khai kịp thời, đầy đủ",
        "Kết quả tiếp nhận và xử lý hồ sơ trực tuyến, thanh toán trực tuyến, số hóa hồ sơ thủ tục hành chính, trao đổi văn bản điện tử, cung cấp bản sao điện tử từ bản chính đều đạt tỷ lệ khá cao",
      ],
    },
  ],
  shortcomings: [
    {
      items: [
        "Chưa cập nhật Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2023 theo chỉ đạo của Ủy ban nhân dân Thành phố",
        "Sổ theo dõi, phiếu kiểm soát quá trình giải quyết hồ sơ ghi chép chưa đầy đủ",
        "Việc cập nhật, niêm yết thủ tục hành chính chưa kịp thời, thiếu đánh số trang và chưa thể hiện niêm yết theo quyết định nào",
        "Thủ tục hành chính ngành dọc chưa được đưa ra tiếp nhận hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả theo danh mục được phê duyệt",
      ],
    },
  ],
  causes: ["Công chức phụ trách kiêm nhiệm nhiều việc"],
  unchecked: [
    {
      content: "Cung cấp bản sao điện tử từ bản chính",
      reason: "phần mềm đang bảo trì tại thời điểm kiểm tra",
    },
  ],
  opinion: ["UBND phường An Lộc thống nhất với kết quả kiểm tra và tiếp thu ý kiến của Tổ kiểm tra"],
  recommendations: [
    {
      kind: "aim",
      text: "Triển khai, phấn đấu hoàn thành việc số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước",
      due: { kind: "words", text: "trong tháng 9 năm 2023", on: "2023-09-30" },
    },
    {
      kind: "request",
      text: "Cập nhật, niêm yết đầy đủ thủ tục hành chính, đánh số trang và ghi rõ quyết định công bố.",
      due: { kind: "before", on: "2023-06-06" },
    },
    {
      kind: "proposal",
      text: "Thường xuyên tự kiểm tra, giám sát, kịp thời phát hiện và xử lý nghiêm những trường hợp nhũng nhiễu, phiền hà",
    },
    {
      kind: "proposal",
      text: "Đẩy mạnh công tác tuyên truyền cải cách hành chính, nâng cao nhận thức, trách nhiệm của đội ngũ cán bộ, công chức, viên chức",
    },
  ],
  closed: { time: { hour: 11, minute: 30 }, copies: 2, copiesEach: 1 },
  scorecard: {
    places: 2,
    rows: [
      {
        criterion: "I. Kiểm soát thủ tục hành chính",
        maxMilli: 4000,
        earnedMilli: 2500,
        notReachedMilli: 500,
        isStrong: true,
      },
      {
        criterion: "1. Niêm yết thủ tục hành chính đầy đủ, kịp thời",
        maxMilli: 2000,
        earnedMilli: 1700,
        notReachedMilli: 300,
        reason: "17/20 thủ tục niêm yết đúng quyết định còn hiệu lực",
      },
      {
        criterion: "2. Ghi phiếu kiểm soát",
        maxMilli: 1000,
        earnedMilli: 800,
        notReachedMilli: 200,
        reason: "2/10 phiếu ghi chưa đầy đủ",
      },
      { criterion: "3. Số hóa hồ sơ", maxMilli: 1000, reason: "Chưa đủ thông tin" },
    ],
  },
  samples: [
    {
      caption: "Hồ sơ thủ tục hành chính",
      columns: [
        { label: "STT", width: 8, align: "center" },
        { label: "Mã hồ sơ", width: 24 },
        { label: "Thủ tục hành chính", width: 36 },
        { label: "Ngày tiếp nhận", width: 16, align: "center" },
        { label: "Ngày trả kết quả", width: 16, align: "center" },
      ],
      rows: [
        ["1", "H20.24.5-230410-0007", "Chứng thực bản sao từ bản chính", "10/4/2023", "10/4/2023"],
        ["2", "H20.24.5-230411-0012", "Đăng ký khai sinh", "11/4/2023", "11/4/2023"],
        ["3", "H20.24.5-230417-0003", "Xác nhận tình trạng hôn nhân", "17/4/2023", "19/4/2023"],
      ],
    },
  ],
  digest: "sha256:1f7b0ffead2b2ff10123456789abcdef0123456789abcdef0123456789abcdef",
  isIllustrative: true,
};

/** The same visit before anyone wrote anything down. */
export const blankMinutes: MinutesContent = {
  issuer: "Đoàn kiểm tra cải cách hành chính",
  summary: "Kiểm tra công tác cải cách hành chính tại UBND xã Bình Thạnh",
  legalBases: [],
  opened: {},
  team: { kind: "delegation", members: [] },
  unit: { name: "UBND xã Bình Thạnh", participants: [] },
  achievements: [],
  shortcomings: [],
  causes: [],
  unchecked: [],
  opinion: [],
  recommendations: [],
  closed: {},
  samples: [],
  isIllustrative: false,
};
