import type { FactSpec } from "@kiemtra/core";

type Labels = Readonly<Record<string, readonly [vi: string, en: string]>>;

const yesno: Labels = {
  "plan-issued": ["Ban hành văn bản tổ chức triển khai thực hiện", "Implementing document issued"],
  "report-sent": ["Gửi báo cáo định kỳ", "Periodic report sent"],
  "minor-violation": ["Có vi phạm nhẹ", "Minor violation"],
  "serious-violation": ["Có vi phạm nghiêm trọng", "Serious violation"],
  "fully-online": ["Cung cấp dịch vụ công trực tuyến toàn trình", "Provided fully online"],
  "partly-online": ["Cung cấp dịch vụ công trực tuyến một phần", "Provided partly online"],
};

const count: Labels = {
  "rules-issued": ["Số nội quy, quy chế được ban hành", "Rules issued"],
  "documents-missing": ["Số văn bản còn thiếu", "Documents missing"],
  "dossiers-received": ["Số hồ sơ đã tiếp nhận", "Dossiers received"],
  "dossiers-last-year": ["Số hồ sơ tiếp nhận năm trước liền kề", "Dossiers received last year"],
  "dossiers-synced": ["Số hồ sơ đã đồng bộ", "Dossiers synchronised"],
  "dossiers-handled": ["Số hồ sơ đã giải quyết", "Dossiers handled"],
  "dossiers-on-time": ["Số hồ sơ giải quyết đúng hạn", "Dossiers handled on time"],
  "dossiers-late": ["Số hồ sơ giải quyết quá hạn", "Dossiers handled late"],
  "dossiers-complained": ["Số hồ sơ có phản ánh, kiến nghị", "Dossiers with a petition"],
  "dossiers-payable": ["Số hồ sơ có nghĩa vụ tài chính", "Dossiers with a fee"],
  "dossiers-paid": ["Số hồ sơ thanh toán trực tuyến", "Dossiers paid online"],
  "procedures-payable": ["Số TTHC có nghĩa vụ tài chính", "Procedures with a fee"],
  "procedures-used": [
    "Số TTHC có nghĩa vụ tài chính phát sinh hồ sơ",
    "Procedures with a fee that had dossiers",
  ],
  "procedures-paid": ["Số TTHC có phát sinh thanh toán trực tuyến", "Procedures paid online"],
  petitions: ["Số phản ánh, kiến nghị đã tiếp nhận", "Petitions received"],
  "petitions-on-time": ["Số phản ánh, kiến nghị xử lý đúng hạn", "Petitions handled on time"],
  population: ["Quy mô dân số", "Population"],
  "answers-a": ["Rất hài lòng", "Very satisfied"],
  "answers-b": ["Hài lòng", "Satisfied"],
  "answers-c": ["Bình thường", "Neutral"],
  "answers-d": ["Không hài lòng", "Not satisfied"],
};

const number: Labels = {
  "points-given": ["Điểm do người đánh giá cho", "Points given by the assessor"],
  "chairman-points": ["Điểm đánh giá của Chủ tịch UBND tỉnh", "Points given by the chairman"],
  "deputy-points": ["Điểm đánh giá của các Phó Chủ tịch UBND tỉnh", "Points given by the vice-chairmen"],
  "points-published": ["Điểm đã công bố", "Points published"],
  "survey-score": ["Kết quả điều tra xã hội học", "Result of the survey"],
  "online-percent": ["Tỷ lệ hồ sơ nộp trực tuyến", "Share of dossiers filed online"],
  "online-target": ["Chỉ tiêu được giao trong năm", "Target of the year"],
  "province-average": ["Mức bình quân của tỉnh", "Average of the province"],
};

const date: Labels = { "report-date": ["Ngày gửi báo cáo", "Day the report was sent"] };

const text: Labels = {
  "points-reason": ["Lý do cho điểm", "Reason for the points"],
  "chairman-reason": ["Lý do của Chủ tịch", "Reason of the chairman"],
  "deputy-reason": ["Lý do của các Phó Chủ tịch", "Reason of the vice-chairmen"],
};

const completion = [
  ["excellent", "Hoàn thành xuất sắc", "Excellent"],
  ["good", "Hoàn thành tốt", "Good"],
  ["fair", "Hoàn thành", "Completed"],
] as const;
const formulas = [
  ["by-share", "Tính theo tỷ lệ", "By share"],
  ["as-published", "Lấy điểm đã công bố", "As published"],
] as const;

/** The facts that example rules read, with their words. */
export const exampleFacts: readonly FactSpec[] = [
  ...specs(yesno, (words) => ({ kind: "yesno", ...words })),
  ...specs(count, (words) => ({ kind: "count", ...words })),
  ...specs(number, (words) => ({ kind: "number", decimals: 2, ...words })),
  ...specs(date, (words) => ({ kind: "date", ...words })),
  ...specs(text, (words) => ({ kind: "text", maxLength: 500, ...words })),
  choice("completion", ["Mức độ hoàn thành", "Level of completion"], completion),
  choice("formula", ["Cách tính được áp dụng", "Formula that applies"], formulas),
];

interface Words {
  readonly key: string;
  readonly label: { readonly vi: string; readonly en: string };
}

function specs(labels: Labels, make: (words: Words) => FactSpec): readonly FactSpec[] {
  return Object.entries(labels).map(([key, label]) => make(wordsOf(key, label)));
}

function choice(
  key: string,
  label: readonly [string, string],
  options: readonly (readonly [key: string, vi: string, en: string])[],
): FactSpec {
  const list = options.map(([option, vi, en]) => ({ key: option, label: { vi, en } }));
  return { kind: "choice", ...wordsOf(key, label), options: list };
}

function wordsOf(key: string, [vi, en]: readonly [string, string]): Words {
  return { key: `example/${key}`, label: { vi, en } };
}
