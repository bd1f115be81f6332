/** How far a model has come. */
export type ModelStage = "proposed" | "piloted" | "replicated";

/** The two models that the news names; the third is generated, as are the stages. */
const MODELS = [
  "Niêm yết thủ tục hành chính bằng mã QR",
  "Thanh niên hỗ trợ nộp hồ sơ trực tuyến và thanh toán trực tuyến",
  "Tổ công nghệ số cộng đồng hướng dẫn người dân sử dụng dịch vụ công trực tuyến",
];

/** Rows of the table of new models, one for each stage given. */
export function modelRows(stages: readonly ModelStage[]) {
  return stages.map((stage, index) => ({ model: MODELS[index] ?? "", stage }));
}
