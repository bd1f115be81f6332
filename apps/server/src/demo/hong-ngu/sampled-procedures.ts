import type { FactEventValue } from "@kiemtra/core";

type Cells = Extract<NonNullable<FactEventValue>, object>;

/** Codes and names of procedures of communes on the National Database of Administrative Procedures. */
const PROCEDURES: readonly (readonly [code: string, name: string])[] = [
  ["1.001193", "Đăng ký khai sinh"],
  ["1.000894", "Đăng ký kết hôn"],
  ["1.000656", "Đăng ký khai tử"],
  ["1.001022", "Đăng ký nhận cha, mẹ, con"],
  ["1.004837", "Đăng ký giám hộ"],
  ["1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân"],
  ["1.004859", "Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc"],
  ["2.000635", "Cấp bản sao Trích lục hộ tịch"],
  ["2.000908", "Cấp bản sao từ sổ gốc"],
  ["2.001019", "Chứng thực di chúc"],
  ["1.002211", "Công nhận hòa giải viên"],
  ["1.011607", "Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm"],
];

const DETAIL_PAGE = "https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=";

/** Which of the twelve sampled procedures (1 to 12) were found wanting, and how. */
export interface PostedSample {
  readonly old?: readonly number[];
  readonly unnamed?: readonly number[];
  readonly unnumbered?: readonly number[];
}

/** Which of the twelve scanned codes (1 to 12) did not open the procedure in force, or scanned badly. */
export interface CodeSample {
  readonly oldVersion?: readonly number[];
  readonly wrong?: readonly number[];
  readonly dead?: readonly number[];
  readonly unreadable?: readonly number[];
}

/** Rows of the table of posted procedures. */
export function postedRows({ old, unnamed, unnumbered }: PostedSample): readonly Cells[] {
  return PROCEDURES.map(([code, name], index) => ({
    procedure: `${code} ${name}`,
    current: !has(old, index),
    "decision-named": !has(unnamed, index),
    "pages-numbered": !has(unnumbered, index),
    ...(has(old, index) && { note: "Nội dung niêm yết chưa thay theo quyết định công bố mới." }),
  }));
}

/** Rows of the table of scanned codes. */
export function codeRows(sample: CodeSample): readonly Cells[] {
  return PROCEDURES.map(([code, name], index) => ({
    procedure: `${code} ${name}`,
    ...(!has(sample.dead, index) && { address: `${DETAIL_PAGE}${code}` }),
    outcome: outcomeOf(sample, index),
    readable: !has(sample.unreadable, index),
  }));
}

function outcomeOf({ oldVersion, wrong, dead }: CodeSample, index: number): string {
  if (has(oldVersion, index)) return "old-version";
  if (has(wrong, index)) return "wrong-procedure";
  return has(dead, index) ? "does-not-open" : "current";
}

function has(numbers: readonly number[] | undefined, index: number): boolean {
  return numbers?.includes(index + 1) ?? false;
}
