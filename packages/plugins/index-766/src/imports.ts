import type { ImportColumn, ImportSpec } from "@kiemtra/plugin-kit";

const figure = (key: string, kind: "count" | "number", headings: readonly string[]): ImportColumn => ({
  key,
  kind,
  headings,
});

/** A column for each fact, and named after it. */
const figures: readonly ImportColumn[] = [
  figure("procedures-announced", "count", ["Số TTHC đã công bố"]),
  figure("procedures-announced-on-time", "count", ["Số TTHC công bố đúng hạn"]),
  figure("procedures-to-update", "count", ["Số TTHC phải cập nhật, công khai"]),
  figure("procedures-updated-on-time", "count", ["Số TTHC cập nhật, công khai đúng hạn"]),
  figure("procedures-published", "count", ["Số TTHC đã công khai"]),
  figure("procedures-published-complete", "count", ["Số TTHC công khai có đầy đủ các bộ phận tạo thành"]),
  figure("dossiers-to-sync", "count", ["Số hồ sơ phải đồng bộ trạng thái"]),
  figure("dossiers-synced", "count", ["Số hồ sơ đã đồng bộ trạng thái với Cổng Dịch vụ công quốc gia"]),
  figure("dossiers-received", "count", [
    "Số hồ sơ đã tiếp nhận",
    "Tổng số hồ sơ tiếp nhận",
    "Số hồ sơ tiếp nhận",
  ]),
  figure("dossiers-on-time", "count", [
    "Số hồ sơ xử lý trước hạn, đúng hạn",
    "Số hồ sơ đúng hạn",
    "Trước hạn, đúng hạn",
  ]),
  figure("dossiers-with-electronic-result", "count", [
    "Số hồ sơ có cấp kết quả giải quyết điện tử",
    "Số hồ sơ cấp kết quả điện tử",
  ]),
  figure("dossiers-digitised", "count", [
    "Số hồ sơ đã số hóa thành phần hồ sơ",
    "Số hồ sơ số hóa thành phần hồ sơ",
  ]),
  figure("dossiers-with-reused-data", "count", [
    "Số hồ sơ có thành phần được cắt giảm, thay thế dựa trên dữ liệu",
  ]),
  figure("dossiers-shared-to-storage", "count", ["Số hồ sơ số hóa có kết nối, chia sẻ phục vụ tái sử dụng"]),
  figure("dossiers-using-population-data", "count", ["Số hồ sơ có sử dụng dữ liệu dân cư"]),
  figure("procedures-in-authority", "count", ["Số TTHC thuộc thẩm quyền giải quyết"]),
  figure("procedures-using-population-data", "count", ["Số TTHC kết nối, chia sẻ dữ liệu dân cư"]),
  figure("petitions", "count", ["Số phản ánh, kiến nghị đã tiếp nhận", "Số PAKN đã tiếp nhận"]),
  figure("petitions-on-time", "count", ["Số phản ánh, kiến nghị xử lý đúng hạn", "Số PAKN xử lý đúng hạn"]),
  figure("petitions-satisfied", "count", [
    "Số phản ánh, kiến nghị được đánh giá hài lòng",
    "Số PAKN được đánh giá hài lòng",
  ]),
  figure("dossiers-satisfied", "count", ["Số hồ sơ được đánh giá hài lòng"]),
  figure("dossiers-with-fee", "count", ["Số hồ sơ có nghĩa vụ tài chính"]),
  figure("dossiers-paid-online", "count", ["Số hồ sơ thanh toán trực tuyến"]),
  figure("procedures-with-fee", "count", ["Số TTHC có nghĩa vụ tài chính"]),
  figure("procedures-paid-online", "count", ["Số TTHC có phát sinh thanh toán trực tuyến"]),
  figure("procedures-with-fee-dossiers", "count", ["Số TTHC có nghĩa vụ tài chính phát sinh hồ sơ"]),
  figure("certified-copy-percent", "number", [
    "Tỷ lệ cung cấp dịch vụ chứng thực bản sao điện tử",
    "Tỷ lệ chứng thực bản sao điện tử",
  ]),
  figure("online-services-points-published", "number", [
    "Điểm cung cấp dịch vụ công trực tuyến",
    "Điểm dịch vụ công trực tuyến",
  ]),
];

/** Figures of a period as the National Public Service Portal and provincial systems give them: a row is a unit. */
export const imports: readonly ImportSpec[] = [
  {
    key: "portal-figures",
    rows: "totals",
    columns: [
      {
        key: "unit",
        kind: "text",
        headings: ["Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Xã, phường", "Mã đơn vị"],
        isRequired: true,
      },
      ...figures,
    ],
    facts: figures.map(({ key }) => ({ fact: key, column: key })),
  },
];
