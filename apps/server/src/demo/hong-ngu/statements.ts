/** What was said to all units; praise and fault of one thing stand side by side, as the news has them. */
export interface DemoStatement {
  readonly kind: "praise" | "fault" | "demand" | "proposal" | "target";
  readonly quantifier: "all" | "most" | "some" | "somewhere";
  readonly text: string;
  readonly dueWords?: string;
}

/**
 * From the news of the inspection (website of Hồng Ngự city, May 2023), sentence by sentence; its slip
 * *giành sự quan tâm* is corrected to *dành*.
 */
const results: readonly DemoStatement[] = [
  {
    kind: "praise",
    quantifier: "all",
    text: "Dành sự quan tâm đúng mức cho công tác cải cách hành chính; ban hành đầy đủ, kịp thời Kế hoạch cải cách hành chính và các kế hoạch thành phần.",
  },
  {
    kind: "praise",
    quantifier: "all",
    text: "Triển khai thực hiện nhiều mô hình mới, cách làm hay trong cải cách hành chính với phương châm: “Hiểu dân để đồng hành, gần dân để sẻ chia, nghe dân để hành động”; triển khai thực hiện kịp thời mô hình niêm yết thủ tục hành chính bằng mã QR, mô hình Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến.",
  },
  {
    kind: "praise",
    quantifier: "all",
    text: "Công tác tiếp nhận và giải quyết hồ sơ, thủ tục hành chính của tổ chức, công dân được thực hiện đảm bảo theo quy định; không có hồ sơ quá hạn và trễ hạn.",
  },
  {
    kind: "praise",
    quantifier: "most",
    text: "Các thủ tục hành chính thuộc thẩm quyền giải quyết được cập nhật, niêm yết công khai kịp thời, đầy đủ.",
  },
  {
    kind: "praise",
    quantifier: "all",
    text: "Kết quả tiếp nhận và xử lý hồ sơ trực tuyến, thanh toán trực tuyến, số hóa hồ sơ thủ tục hành chính, trao đổi văn bản điện tử, cung cấp bản sao điện tử từ bản chính đều đạt tỷ lệ khá cao; không có nhiệm vụ trễ hạn trên phần mềm giao việc.",
  },
  {
    kind: "praise",
    quantifier: "all",
    text: "Thực hiện tốt cơ chế tự chủ, tự chịu trách nhiệm về kinh phí quản lý hành chính.",
  },
  {
    kind: "praise",
    quantifier: "all",
    text: "Kỷ luật, kỷ cương hành chính và văn hóa công vụ của cán bộ, công chức được tập trung quán triệt và giám sát thường xuyên.",
  },
  {
    kind: "praise",
    quantifier: "all",
    text: "Quan tâm triển khai thực hiện kiểm tra, chấn chỉnh, khắc phục các hạn chế, khuyết điểm qua các lần kiểm tra trước theo chỉ đạo của Ủy ban nhân dân Thành phố.",
  },
  {
    kind: "fault",
    quantifier: "some",
    text: "Chưa cập nhật Kế hoạch rà soát, đánh giá thủ tục hành chính năm 2023 theo chỉ đạo của Ủy ban nhân dân Thành phố.",
  },
  {
    kind: "fault",
    quantifier: "somewhere",
    text: "Sổ theo dõi, phiếu kiểm soát thủ tục hành chính ghi chép chưa đầy đủ.",
  },
  {
    kind: "fault",
    quantifier: "some",
    text: "Việc cập nhật, niêm yết thủ tục hành chính chưa kịp thời, thiếu đánh số trang và chưa thể hiện niêm yết theo quyết định nào.",
  },
  {
    kind: "fault",
    quantifier: "some",
    text: "Thủ tục hành chính ngành dọc chưa được đưa ra tiếp nhận hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả theo danh mục được phê duyệt.",
  },
  {
    kind: "fault",
    quantifier: "some",
    text: "Chưa triển khai thực hiện số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước.",
  },
];

/** What the team asked of all units. */
export const roundRecommendations: readonly DemoStatement[] = [
  {
    kind: "proposal",
    quantifier: "all",
    text: "Tiếp tục phát huy kết quả đã đạt được, khẩn trương khắc phục những tồn tại, hạn chế mà Tổ kiểm tra đã chỉ ra.",
  },
  {
    kind: "proposal",
    quantifier: "all",
    text: "Không ngừng đổi mới, sáng tạo trong việc thực hiện các nhiệm vụ cải cách hành chính; mạnh dạn đề xuất, triển khai thí điểm, nhân rộng các mô hình cải cách mới, có tính đột phá.",
  },
  {
    kind: "proposal",
    quantifier: "all",
    text: "Đẩy mạnh công tác tuyên truyền cải cách hành chính, nâng cao nhận thức, trách nhiệm, sự tham gia, ủng hộ của đội ngũ cán bộ, công chức, viên chức.",
  },
  {
    kind: "proposal",
    quantifier: "all",
    text: "Tăng cường rà soát, đề xuất cắt giảm và đơn giản hóa thủ tục hành chính một cách hiệu quả, thực chất; kịp thời công khai và cập nhật thủ tục hành chính.",
  },
  {
    kind: "proposal",
    quantifier: "all",
    text: "Thường xuyên tự kiểm tra, giám sát, kịp thời phát hiện và xử lý nghiêm những trường hợp nhũng nhiễu, phiền hà.",
  },
  {
    kind: "proposal",
    quantifier: "all",
    text: "Tập trung triển khai có hiệu quả nhiệm vụ về xây dựng, phát triển Chính quyền điện tử, Chính quyền số, như: Nâng cao số lượng, chất lượng, hiệu quả dịch vụ công trực tuyến toàn trình, thanh toán trực tuyến và việc số hóa hồ sơ thủ tục hành chính; việc thực hiện cung cấp bản sao điện tử từ bản chính.",
  },
  {
    kind: "target",
    quantifier: "all",
    text: "Triển khai, phấn đấu hoàn thành việc số hóa hồ sơ thủ tục hành chính còn hiệu lực qua rà soát từ năm 2022 trở về trước trong tháng 9 năm 2023.",
    dueWords: "trong tháng 9 năm 2023",
  },
];

export const roundStatements: readonly DemoStatement[] = [...results, ...roundRecommendations];
