import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";
import { FIRST_LINE_MM, FONT, PARAGRAPH_SPACE_PT, SIZE } from "../paper/measures.ts";
import { STYLE_NAMES, type StyleId } from "./style-names.ts";
import { twipsOfMm, twipsOfPt } from "./twips.ts";

type Shape = Omit<NonNullable<IParagraphStyleOptions["paragraph"]>, "spacing">;

interface StyleLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly shape?: Shape;
}

const center: Shape = { alignment: AlignmentType.CENTER };
const indented: Shape = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twipsOfMm(FIRST_LINE_MM) },
};
const spaced = { after: PARAGRAPH_SPACE_PT };

function heading(outlineLevel: number): Shape {
  return { ...indented, outlineLevel, keepNext: true, keepLines: true };
}

const LOOKS: Readonly<Record<StyleId, StyleLook>> = {
  DuLieuMinhHoa: { size: SIZE.note, bold: true, ...spaced, shape: center },
  QuocHieu: { size: SIZE.national, bold: true, shape: center },
  TieuNgu: { size: SIZE.motto, bold: true, shape: center },
  CoQuanChuQuan: { size: SIZE.agency, shape: center },
  CoQuanBanHanh: { size: SIZE.agency, bold: true, shape: center },
  DuongKe: {
    size: 1,
    before: 2,
    shape: { border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } } },
  },
  SoKyHieu: { size: SIZE.number, before: 6, shape: center },
  DiaDanhNgay: { size: SIZE.placeAndDate, italics: true, before: 6, shape: center },
  TenLoai: { size: SIZE.title, bold: true, before: 18, shape: { ...center, keepNext: true } },
  TrichYeu: { size: SIZE.title, bold: true, shape: { ...center, keepNext: true } },
  CanCu: { size: SIZE.body, italics: true, ...spaced, shape: indented },
  NoiDung: { size: SIZE.body, ...spaced, shape: indented },
  GachDauDong: { size: SIZE.body, ...spaced, shape: indented },
  DongTrong: { size: SIZE.body, ...spaced },
  DeMucI: { size: SIZE.body, bold: true, before: 6, ...spaced, shape: heading(0) },
  DeMuc1: { size: SIZE.body, bold: true, ...spaced, shape: heading(1) },
  DeMucA: { size: SIZE.body, ...spaced, shape: heading(2) },
  ChuKy: { size: SIZE.signature, bold: true, shape: { ...center, keepNext: true } },
  HuongDanKy: { size: SIZE.placeAndDate, italics: true, shape: { ...center, keepNext: true } },
  HoTenNguoiKy: { size: SIZE.signature, bold: true, before: 72, shape: center },
  NoiNhan: { size: SIZE.recipientsLabel, bold: true, italics: true, shape: { keepNext: true } },
  DanhSachNoiNhan: { size: SIZE.recipients },
  SoPhuLuc: { size: SIZE.annex, bold: true, shape: { ...center, keepNext: true, outlineLevel: 0 } },
  TenPhuLuc: { size: SIZE.annex, bold: true, shape: { ...center, keepNext: true } },
  KemTheo: { size: SIZE.annex, italics: true, after: 12, shape: { ...center, keepNext: true } },
  TieuDeBang: { size: SIZE.table, bold: true, before: 2, after: 2, shape: { ...center, keepNext: true } },
  DongBang: { size: SIZE.table, before: 2, after: 2 },
  DongBangDam: { size: SIZE.table, bold: true, before: 2, after: 2 },
  GhiChu: { size: SIZE.note, italics: true, before: 6, after: 6 },
  SoTrang: { size: SIZE.pageNumber, shape: center },
};

/** The styles of every paper, and the look of plain text: Times New Roman 14, black, Vietnamese. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body * 2, color: "000000", language: { value: "vi-VN" } },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: (Object.keys(STYLE_NAMES) as StyleId[]).map(paragraphStyle),
};

function paragraphStyle(id: StyleId): IParagraphStyleOptions {
  const { size, bold = false, italics = false, before = 0, after = 0, shape = {} } = LOOKS[id];
  const isRule = id === "DuongKe";
  return {
    id,
    name: STYLE_NAMES[id],
    basedOn: "Normal",
    quickFormat: true,
    run: { font: FONT, size: size * 2, bold, italics },
    paragraph: {
      ...shape,
      spacing: {
        before: twipsOfPt(before),
        after: twipsOfPt(after),
        line: isRule ? 40 : 240,
        lineRule: isRule ? LineRuleType.EXACT : LineRuleType.AUTO,
      },
    },
  };
}
