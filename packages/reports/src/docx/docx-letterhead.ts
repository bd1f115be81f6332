import type { Paragraph, Table } from "docx";
import { LETTERHEAD_LEFT_MM, MOTTO, NATIONAL_NAME, SHORT_RULE_SHARE, SIZE } from "../paper/measures.ts";
import type { LetterheadBlock, TitleBlock } from "../paper/paper.ts";
import { boldTextWidthPt } from "../paper/text-width.ts";
import { borderlessTable } from "./borderless-table.ts";
import { ruleParagraph, styled } from "./docx-paragraph.ts";
import { textWidthTwips, twipsOfMm, twipsOfPt } from "./twips.ts";

const LEFT = twipsOfMm(LETTERHEAD_LEFT_MM);
const RIGHT = textWidthTwips(false) - LEFT;

/** Agencies left, nation right; number and date share the next row. */
export function docxLetterhead({ superior, issuer, number, placeAndDate }: LetterheadBlock): Table {
  const agencies = [
    ...(superior ? [styled("CoQuanChuQuan", superior.toLocaleUpperCase("vi"))] : []),
    styled("CoQuanBanHanh", issuer.toLocaleUpperCase("vi")),
    shortRule(issuer.toLocaleUpperCase("vi"), SIZE.agency, LEFT),
  ];
  const motto = twipsOfPt(boldTextWidthPt(MOTTO, SIZE.motto));
  const nation = [styled("QuocHieu", NATIONAL_NAME), styled("TieuNgu", MOTTO), ruleParagraph(motto, RIGHT)];
  const rows: (readonly Paragraph[])[][] = [[agencies, nation]];
  if (number || placeAndDate) {
    rows.push([[styled("SoKyHieu", number ?? "")], [styled("DiaDanhNgay", placeAndDate ?? "")]]);
  }
  return borderlessTable([LEFT, RIGHT], rows);
}

/** Kind of document, summary and its rule. */
export function docxTitle({ name, summary }: TitleBlock): readonly Paragraph[] {
  const width = textWidthTwips(false);
  return [
    styled("TenLoai", name.toLocaleUpperCase("vi")),
    styled("TrichYeu", summary),
    shortRule(summary, SIZE.title, width),
    styled("NoiDung", "", { spacing: { after: 0, line: 120 } }),
  ];
}

/** A text longer than its column wraps: then the column is the line. */
function shortRule(text: string, sizePt: number, widthTwips: number): Paragraph {
  const line = Math.min(twipsOfPt(boldTextWidthPt(text, sizePt)), widthTwips);
  return ruleParagraph(Math.round(line * SHORT_RULE_SHARE), widthTwips);
}
