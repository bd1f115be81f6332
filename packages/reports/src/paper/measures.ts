/** The measures of Decree 30/2020/NĐ-CP, Appendix I, as chosen inside its ranges. Millimetres and points. */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  topMm: 20,
  bottomMm: 20,
  leftMm: 30,
  rightMm: 15,
  /** From the edge to the page number, which stands in the top margin. */
  headerMm: 10,
} as const;

/** The left column of the letterhead; the right one holds the national name on one line at 12 points. */
export const LETTERHEAD_LEFT_MM = 69;

/** Sizes in points. */
export const SIZE = {
  national: 12,
  motto: 13,
  agency: 12,
  number: 13,
  placeAndDate: 13,
  title: 14,
  body: 14,
  signature: 14,
  recipientsLabel: 12,
  recipients: 11,
  annex: 14,
  pageNumber: 14,
  table: 12,
  note: 11,
} as const;

export const FIRST_LINE_MM = 12.7;
export const PARAGRAPH_SPACE_PT = 6;

/** A rule under the agency or the summary: between a third and a half of the line above it. */
export const SHORT_RULE_SHARE = 0.4;

export const FONT = "Times New Roman";
export const NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
