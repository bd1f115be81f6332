import type { Locale, LocalText } from "@kiemtra/core";
import { BackupError, type BackupErrorCode, type BackupProgress, type BackupSummary } from "@kiemtra/db";
import { say } from "@kiemtra/i18n";
import { InputProblems } from "../input-problems.ts";

/** Why a backup or restore was refused, and what to do. English comes with the error. */
const problems: Readonly<Record<BackupErrorCode, LocalText>> = {
  "damaged-archive": {
    vi: "{file}: tệp bị hỏng hoặc không phải bản sao lưu ({detail}); dùng bản khác. Chưa có gì thay đổi.",
  },
  "database-busy": {
    vi: "Chương trình khác đang giữ các bảng; dừng ứng dụng rồi chạy lại. Chưa có gì thay đổi.",
  },
  "database-in-use": {
    vi: "Có {connections:count} kết nối khác đang dùng cơ sở dữ liệu; dừng ứng dụng rồi chạy lại, hoặc thêm --replace: các kết nối đó sẽ chờ.",
  },
  "database-not-empty": {
    vi: "Cơ sở dữ liệu đang có dữ liệu ({table}); sao lưu trước, rồi thêm --replace để thay bằng bản sao lưu.",
  },
  "does-not-fit": {
    vi: "Bản sao lưu không khớp với cấu trúc của chính nó: {detail}. Chưa có gì thay đổi.",
  },
  "file-exists": { vi: "{file}: tệp đã có; chọn tên khác, hoặc thêm --force." },
  "folder-missing": { vi: "{folder}: không có thư mục này; tạo thư mục, hoặc chọn nơi khác." },
  "newer-schema": {
    vi: "{file}: do phiên bản mới hơn tạo ra ({migrations}); phục hồi bằng phiên bản đó.",
  },
  "no-such-file": { vi: "{file}: không có tệp này; kiểm tra lại đường dẫn." },
  "not-our-database": {
    vi: "Cơ sở dữ liệu có bảng của chương trình khác ({tables}); phục hồi vào một cơ sở dữ liệu riêng.",
  },
  "nothing-to-back-up": { vi: "Cơ sở dữ liệu trống: không có gì để sao lưu." },
  "unknown-format": {
    vi: "{file}: định dạng {version} mới hơn phiên bản này; phục hồi bằng phiên bản mới hơn.",
  },
};

const texts = {
  table: { vi: "{table}: {rows:count} dòng", en: "{table}: {rows:count} rows" },
  evidence: {
    vi: "tài liệu kiểm chứng: {files:count} tệp, {bytes:count} byte",
    en: "evidence: {files:count} files, {bytes:count} bytes",
  },
  verified: {
    vi: "đã kiểm tra {files:count} tệp, {bytes:count} byte",
    en: "verified: {files:count} files, {bytes:count} bytes",
  },
  "others-wait": {
    vi: "{connections:count} kết nối khác phải chờ đến khi xong",
    en: "{connections:count} other connections wait until this is done",
  },
  migrated: { vi: "đã nâng cấp: {migration}", en: "brought up to date: {migration}" },
} satisfies Record<BackupProgress["step"], LocalText>;

/** Says on stderr what is done, for a person who waits. */
export function progressIn(locale: Locale): (progress: BackupProgress) => void {
  return ({ step, ...data }) => process.stderr.write(`${say(texts[step], data, { locale })}\n`);
}

/** The result in one line. */
export function summaryLine(summary: BackupSummary, locale: Locale): string {
  const { file, bytes, tables, rows, evidenceFiles } = summary;
  const text = {
    vi: "{file}: {bytes:count} byte, {tables:count} bảng, {rows:count} dòng, {evidenceFiles:count} tài liệu kiểm chứng",
    en: "{file}: {bytes:count} bytes, {tables:count} tables, {rows:count} rows, {evidenceFiles:count} pieces of evidence",
  };
  return say(text, { file, bytes, tables, rows, evidenceFiles }, { locale });
}

/** A refusal as bad input, in the language of the command; anything else as it is. */
export function problemIn(error: unknown, locale: Locale): unknown {
  if (error instanceof BackupError) {
    const text = locale === "vi" ? say(problems[error.code], error.details, { locale }) : error.message;
    return new InputProblems([text]);
  }
  if (isOfDisk(error)) return new InputProblems([say(diskText, { why: error.message }, { locale })]);
  return error;
}

const diskText = {
  vi: "Không ghi được ({why}); kiểm tra quyền và dung lượng đĩa. Chưa có gì thay đổi.",
  en: "cannot write ({why}); check permissions and free space. Nothing was changed",
};

const diskCodes: readonly unknown[] = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EFBIG"];

function isOfDisk(error: unknown): error is Error {
  return error instanceof Error && "code" in error && diskCodes.includes(error.code);
}
