import type { FactSpec, Scale } from "@kiemtra/core";

/** Facts of the samples: key and label in both languages. */
const labels: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  "s/posted": { vi: "Có niêm yết mã QR thanh toán", en: "Payment code posted" },
  "s/plan": { vi: "Ban hành kế hoạch", en: "Plan issued" },
  "s/fee-asked": { vi: "Thu ngoài quy định", en: "Charges beyond the rules" },
  "s/rules": { vi: "Số nội quy, quy chế đã ban hành", en: "Rules issued" },
  "s/paid": { vi: "Số hồ sơ thanh toán trực tuyến", en: "Dossiers paid online" },
  "s/payable": { vi: "Số hồ sơ có nghĩa vụ tài chính", en: "Dossiers with a fee" },
  "s/last-year": { vi: "Số hồ sơ năm trước", en: "Dossiers of last year" },
  "s/late": { vi: "Số hồ sơ quá hạn", en: "Overdue dossiers" },
  "s/petitions": { vi: "Số phản ánh, kiến nghị", en: "Petitions" },
  "s/percent": { vi: "Tỷ lệ hài lòng (công bố)", en: "Satisfaction as published" },
  "s/sent": { vi: "Ngày gửi báo cáo", en: "Day the report was sent" },
  "s/due": { vi: "Hạn gửi báo cáo", en: "Day the report was due" },
  "s/people": { vi: "Số dân", en: "Inhabitants" },
  "s/target": { vi: "Chỉ tiêu được giao", en: "Assigned target" },
  "s/average": { vi: "Mức bình quân của tỉnh", en: "Average of the province" },
  "s/points": { vi: "Điểm đánh giá", en: "Points given" },
  "s/why": { vi: "Lý do", en: "Reason" },
};

const level = { vi: "Mức độ hoàn thành", en: "Level of completion" };
const options = [
  { key: "excellent", label: { vi: "Hoàn thành xuất sắc", en: "Excellent" } },
  { key: "good", label: { vi: "Hoàn thành tốt", en: "Good" } },
];

/** The facts as a rule set holds them, for their labels. */
export const sampleFacts: readonly FactSpec[] = [
  ...Object.entries(labels).map(([key, label]): FactSpec => ({ kind: "count", key, label })),
  { kind: "choice", key: "s/level", label: level, options },
];

const ratio = { of: "s/paid", over: "s/payable" };
const proportion = { kind: "proportion", fullFromPercentMilli: 80_000, zeroBelowPercentMilli: 0 } as const;
const target = { kind: "against-target", value: "s/paid", target: "s/target" } as const;
const reference = { kind: "against-reference", value: "s/late", reference: "s/average" } as const;

/** Scales of every kind, with the sentence that each is. */
export const sampleScales: readonly (readonly [scale: Scale, vi: string])[] = [
  [
    { kind: "all-or-nothing", fact: "s/posted", fullWhen: true },
    "Đạt nội dung “Có niêm yết mã QR thanh toán”: điểm tối đa; không đạt: 0 điểm.",
  ],
  [
    { kind: "all-or-nothing", fact: "s/plan", fullWhen: true, extraPenaltyMilli: 250 },
    "Đạt nội dung “Ban hành kế hoạch”: điểm tối đa; không đạt: 0 điểm và bị trừ 0,25 điểm.",
  ],
  [
    { kind: "all-or-nothing", fact: "s/fee-asked", fullWhen: false },
    "Nội dung “Thu ngoài quy định” ghi nhận “Không”: điểm tối đa; ghi nhận “Có”: 0 điểm.",
  ],
  [
    { kind: "per-item", of: { count: "s/rules" }, eachMilli: 500 },
    "Mỗi trường hợp tính vào “Số nội quy, quy chế đã ban hành”: 0,5 điểm, cộng lại không quá điểm tối đa.",
  ],
  [
    { kind: "per-item", of: { facts: ["s/posted", "s/plan"] }, eachMilli: 1000 },
    "Mỗi nội dung đạt trong các nội dung “Có niêm yết mã QR thanh toán”, “Ban hành kế hoạch”: 1 điểm; không đạt: 0 điểm; cộng lại không quá điểm tối đa.",
  ],
  [
    {
      kind: "levels",
      fact: "s/level",
      levels: [
        { option: "excellent", sharePercentMilli: 100_000 },
        { option: "good", sharePercentMilli: 75_000 },
      ],
    },
    "Mức độ hoàn thành: “Hoàn thành xuất sắc” điểm tối đa; “Hoàn thành tốt” 75% điểm tối đa (1,5 điểm).",
  ],
  [
    {
      kind: "bands",
      value: ratio,
      bands: [
        { fromMilli: 70_000, sharePercentMilli: 50_000 },
        { fromMilli: 90_000, sharePercentMilli: 100_000 },
      ],
    },
    "Tỷ lệ số hồ sơ thanh toán trực tuyến trên số hồ sơ có nghĩa vụ tài chính từ 90% trở lên: điểm tối đa; từ 70% đến dưới 90%: 50% điểm tối đa (1 điểm); dưới 70%: 0 điểm.",
  ],
  [
    {
      kind: "bands",
      value: { number: "s/late" },
      bands: [
        { fromMilli: 0, sharePercentMilli: 100_000 },
        { fromMilli: 3000, sharePercentMilli: 0 },
      ],
    },
    "Số hồ sơ quá hạn từ 3 trở lên: 0 điểm; từ 0 đến dưới 3: điểm tối đa.",
  ],
  [
    { ...proportion, value: ratio },
    "Tỷ lệ số hồ sơ thanh toán trực tuyến trên số hồ sơ có nghĩa vụ tài chính đạt từ 80% trở lên: điểm tối đa; dưới 80%: tỷ lệ × điểm tối đa / 80%.",
  ],
  [
    { ...proportion, value: { percent: "s/percent" }, fullFromPercentMilli: 100_000 },
    "Tỷ lệ hài lòng (công bố) đạt 100%: điểm tối đa; dưới 100%: tỷ lệ × điểm tối đa.",
  ],
  [
    {
      ...proportion,
      value: { ...ratio, fallback: { over: "s/last-year", dividedBy: 12 } },
      zeroBelowPercentMilli: 50_000,
    },
    "Tỷ lệ số hồ sơ thanh toán trực tuyến trên số hồ sơ có nghĩa vụ tài chính (chưa có mẫu số thì lấy số hồ sơ năm trước chia 12, tỷ lệ không quá 100%) đạt từ 80% trở lên: điểm tối đa; từ 50% đến dưới 80%: tỷ lệ × điểm tối đa / 80%; dưới 50%: 0 điểm.",
  ],
  [
    {
      ...proportion,
      value: { complementOf: [{ of: { sum: ["s/late", "s/petitions"] }, over: "s/payable" }] },
      fullFromPercentMilli: 100_000,
    },
    "100% − tỷ lệ (số hồ sơ quá hạn + số phản ánh, kiến nghị) trên số hồ sơ có nghĩa vụ tài chính đạt 100%: điểm tối đa; dưới 100%: tỷ lệ × điểm tối đa.",
  ],
  [
    { ...proportion, value: { product: [ratio, { percent: "s/percent" }] } },
    "Tỷ lệ số hồ sơ thanh toán trực tuyến trên số hồ sơ có nghĩa vụ tài chính × tỷ lệ hài lòng (công bố) đạt từ 80% trở lên: điểm tối đa; dưới 80%: tỷ lệ × điểm tối đa / 80%.",
  ],
  [
    {
      kind: "deduction",
      deductions: [
        { fact: "s/late", eachMilli: 250 },
        { fact: "s/petitions", eachPercentMilli: 50_000 },
      ],
      floorMilli: 0,
    },
    "Tính từ điểm tối đa, trừ 0,25 điểm cho mỗi trường hợp tính vào “Số hồ sơ quá hạn”; trừ 50% điểm tối đa (1 điểm) cho mỗi trường hợp tính vào “Số phản ánh, kiến nghị”; không thấp hơn 0 điểm.",
  ],
  [
    {
      kind: "deadline",
      done: "s/sent",
      due: "2025-12-15",
      days: "working",
      late: { eachDayMilli: 100, floorMilli: 0 },
    },
    "“Ngày gửi báo cáo” không sau ngày 15/12/2025: điểm tối đa; chậm thì trừ 0,1 điểm cho mỗi ngày làm việc, không thấp hơn 0 điểm.",
  ],
  [
    {
      kind: "deadline",
      done: "s/sent",
      due: "s/due",
      happened: "s/plan",
      days: "calendar",
      late: {
        bands: [
          { fromDays: 3, sharePercentMilli: 50_000 },
          { fromDays: 6, sharePercentMilli: 0 },
        ],
      },
    },
    "“Ngày gửi báo cáo” không sau “Hạn gửi báo cáo”: điểm tối đa; chậm đến 2 ngày: vẫn được điểm tối đa; chậm từ 3 đến 5 ngày: 50% điểm tối đa (1 điểm); chậm từ 6 ngày trở lên: 0 điểm; “Ban hành kế hoạch” ghi nhận “Không”: 0 điểm.",
  ],
  [
    { kind: "steps", value: "s/people", from: 3500, baseMilli: 10_000, step: 100, eachMilli: 500 },
    "Số dân đến 3.500: 10 điểm; trên 3.500, cứ thêm đủ 100 được cộng 0,5 điểm, tổng không quá điểm tối đa.",
  ],
  [
    { kind: "worst-event", events: [{ fact: "s/late", sharePercentMilli: 0 }] },
    "Trong kỳ không phát sinh: điểm tối đa; “Số hồ sơ quá hạn” phát sinh ít nhất một lần: 0 điểm.",
  ],
  [
    {
      kind: "worst-event",
      events: [
        { fact: "s/late", sharePercentMilli: 50_000 },
        { fact: "s/fee-asked", sharePercentMilli: 0 },
      ],
    },
    "Trong kỳ không phát sinh sự việc nào: điểm tối đa; “Số hồ sơ quá hạn” phát sinh ít nhất một lần: 50% điểm tối đa (1 điểm); “Thu ngoài quy định” phát sinh ít nhất một lần: 0 điểm; nhiều sự việc thì tính theo sự việc nặng nhất.",
  ],
  [
    { ...target, zeroBelowPercentMilli: 0 },
    "Số hồ sơ thanh toán trực tuyến đạt từ chỉ tiêu “Chỉ tiêu được giao” trở lên: điểm tối đa; dưới chỉ tiêu: kết quả × điểm tối đa / chỉ tiêu.",
  ],
  [
    { ...target, target: 80_000, zeroBelowPercentMilli: 50_000 },
    "Số hồ sơ thanh toán trực tuyến đạt từ chỉ tiêu 80 trở lên: điểm tối đa; từ 50% chỉ tiêu đến dưới chỉ tiêu: kết quả × điểm tối đa / chỉ tiêu; dưới 50% chỉ tiêu: 0 điểm.",
  ],
  [
    { ...reference, better: "lower", equalSharePercentMilli: 50_000, worseSharePercentMilli: 0 },
    "Số hồ sơ quá hạn thấp hơn “Mức bình quân của tỉnh”: điểm tối đa; bằng: 50% điểm tối đa (1 điểm); cao hơn: 0 điểm.",
  ],
  [
    {
      ...reference,
      better: "higher",
      equalSharePercentMilli: 100_000,
      worseSharePercentMilli: "proportional",
    },
    "Số hồ sơ quá hạn bằng hoặc cao hơn “Mức bình quân của tỉnh”: điểm tối đa; thấp hơn: kết quả × điểm tối đa / mức so sánh.",
  ],
  [
    { kind: "assessor", points: "s/points", reason: "s/why" },
    "Người đánh giá cho điểm từ 0 đến điểm tối đa tại “Điểm đánh giá”; dưới điểm tối đa phải ghi rõ lý do tại “Lý do”.",
  ],
  [
    { kind: "survey-points", score: "s/points", lowestMilli: 0, highestMilli: 100_000 },
    "Điểm đánh giá × điểm tối đa / 100.",
  ],
  [
    { kind: "survey-points", score: "s/points", lowestMilli: 20_000, highestMilli: 100_000 },
    "(điểm đánh giá − 20) × điểm tối đa / 80, kết quả khảo sát từ 20 đến 100.",
  ],
  [
    {
      kind: "survey-options",
      options: [
        { fact: "s/posted", sharePercentMilli: 100_000 },
        { fact: "s/plan", sharePercentMilli: 60_000 },
      ],
    },
    "Mỗi phiếu được tỷ lệ điểm tối đa theo phương án trả lời: “Có niêm yết mã QR thanh toán” 100%, “Ban hành kế hoạch” 60%; điểm là bình quân của các phiếu.",
  ],
  [
    { kind: "imported-points", fact: "s/points" },
    "Lấy nguyên “Điểm đánh giá”; lớn hơn điểm tối đa thì chưa tính, phải kiểm tra lại.",
  ],
  [
    {
      kind: "chosen",
      fact: "s/level",
      formulas: [
        { option: "excellent", scale: { kind: "imported-points", fact: "s/points" } },
        { option: "good", scale: { ...proportion, value: ratio } },
      ],
    },
    "Công thức theo lựa chọn tại “Mức độ hoàn thành”: (1) “Hoàn thành xuất sắc”: lấy nguyên “Điểm đánh giá”; lớn hơn điểm tối đa thì chưa tính, phải kiểm tra lại; (2) “Hoàn thành tốt”: tỷ lệ số hồ sơ thanh toán trực tuyến trên số hồ sơ có nghĩa vụ tài chính đạt từ 80% trở lên: điểm tối đa; dưới 80%: tỷ lệ × điểm tối đa / 80%.",
  ],
  [
    {
      kind: "composite",
      parts: [
        {
          key: "a",
          title: { vi: "Tỷ lệ hồ sơ", en: "Dossiers" },
          maxMilli: 6000,
          scale: { ...proportion, value: ratio },
          whenNoOccurrence: "re-base",
        },
        {
          key: "b",
          title: { vi: "Niêm yết", en: "Posting" },
          maxMilli: 2000,
          scale: { kind: "all-or-nothing", fact: "s/posted", fullWhen: true },
          whenNoOccurrence: "zero",
        },
      ],
    },
    "Tổng điểm của 2 phần, từng phần làm tròn đến 2 chữ số thập phân rồi cộng lại: (1) Tỷ lệ hồ sơ (6 điểm): tỷ lệ số hồ sơ thanh toán trực tuyến trên số hồ sơ có nghĩa vụ tài chính đạt từ 80% trở lên: điểm tối đa; dưới 80%: tỷ lệ × điểm tối đa / 80%; (2) Niêm yết (2 điểm): đạt nội dung “Có niêm yết mã QR thanh toán”: điểm tối đa; không đạt: 0 điểm.",
  ],
  [
    { kind: "judged", facts: ["s/paid", "s/payable"] },
    "Đánh giá theo cách tính riêng của tiêu chí, dựa trên “Số hồ sơ thanh toán trực tuyến”, “Số hồ sơ có nghĩa vụ tài chính”.",
  ],
  [{ kind: "tracking", facts: ["s/petitions"] }, "Chỉ theo dõi “Số phản ánh, kiến nghị”, không chấm điểm."],
];
