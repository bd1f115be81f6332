import {
  FIRST_LINE_MM,
  FONT,
  LETTERHEAD_LEFT_MM,
  PAGE,
  PARAGRAPH_SPACE_PT,
  SIZE,
} from "../paper/measures.ts";

const { topMm, rightMm, bottomMm, leftMm, widthMm, heightMm } = PAGE;

/**
 * Pages: numbers in the top margin where the browser can draw there, none on the first page. Browsers cannot
 * restart the count, so an annex prints without numbers rather than with wrong ones; DOCX numbers it by itself.
 */
const PAGES = `
@page { size: A4; margin: ${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm;
  @top-center { content: counter(page); font: ${SIZE.pageNumber}pt "${FONT}", "Tinos", "Liberation Serif", serif; } }
@page :first { @top-center { content: none; } }
@page annex { size: A4; @top-center { content: none; } }
@page annex-landscape { size: A4 landscape; @top-center { content: none; } }
.annex { break-before: page; page: annex; }
.annex.landscape { page: annex-landscape; }
.no-print { margin: 0 auto; padding: 12px; max-width: ${widthMm}mm; font: 16px system-ui, sans-serif; color: #1f2933; }
@media print { .no-print { display: none; } }
`;

/** On screen the paper is a white sheet with the margins of the page. */
const SHEET = `
@media screen {
  body { background: #e4e7eb; }
  main { box-sizing: border-box; max-width: ${widthMm}mm; min-height: ${heightMm}mm; margin: 0 auto 24px; background: #fff;
    padding: ${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm; box-shadow: 0 1px 6px rgb(0 0 0 / 25%); }
  .annex { margin-top: 24px; padding-top: 24px; border-top: 1px dashed #52606d; overflow-x: auto; }
}
@media screen and (max-width: ${widthMm}mm) { main { padding: 16px; } }
`;

const TEXT = `
* { margin: 0; }
main { font-family: "${FONT}", "Tinos", "Liberation Serif", serif; font-size: ${SIZE.body}pt; line-height: 1.15; color: #000;
  overflow-wrap: break-word; }
p, li, td, span { white-space: pre-line; }
.body, .basis, li { text-align: justify; text-indent: ${FIRST_LINE_MM}mm; margin-bottom: ${PARAGRAPH_SPACE_PT}pt; }
.basis { font-style: italic; }
.keep { break-after: avoid; }
h2, h3, h4 { font-size: ${SIZE.body}pt; text-indent: ${FIRST_LINE_MM}mm; margin: ${PARAGRAPH_SPACE_PT}pt 0; break-after: avoid; }
h4 { font-weight: normal; }
ul { list-style: none; padding: 0; }
li::before { content: "- "; }
.blank-line { height: 1.4em; margin-bottom: ${PARAGRAPH_SPACE_PT}pt; border-bottom: 1px dotted #000; }
.note { font-size: ${SIZE.note}pt; font-style: italic; margin: ${PARAGRAPH_SPACE_PT}pt 0; }
.mark { font-size: ${SIZE.note}pt; font-weight: bold; text-align: center; margin-bottom: ${PARAGRAPH_SPACE_PT}pt; }
`;

/** Rules are drawn under the words they belong to: full length for the motto, two fifths elsewhere. */
const HEAD = `
.letterhead { display: grid; grid-template-columns: ${LETTERHEAD_LEFT_MM}fr ${widthMm - leftMm - rightMm - LETTERHEAD_LEFT_MM}fr; text-align: center; }
.superior, .issuer { font-size: ${SIZE.agency}pt; }
.issuer, .nation, .motto { font-weight: bold; }
.nation { font-size: ${SIZE.national}pt; }
.motto { font-size: ${SIZE.motto}pt; }
.motto span { display: inline-block; padding-bottom: 2pt; border-bottom: 0.75pt solid #000; }
.short-rule { display: inline-block; position: relative; padding-bottom: 5pt; }
.short-rule::after { content: ""; position: absolute; left: 30%; right: 30%; bottom: 0; border-bottom: 0.75pt solid #000; }
.number { font-size: ${SIZE.number}pt; margin-top: 6pt; }
.place { font-size: ${SIZE.placeAndDate}pt; font-style: italic; margin-top: 6pt; }
h1 { font-size: ${SIZE.title}pt; text-align: center; margin: 18pt 0 12pt; }
.kind, .annex-title span { display: block; }
.annex-title { text-align: center; text-indent: 0; margin: 0; font-size: ${SIZE.annex}pt; }
.attached { text-align: center; font-style: italic; margin-bottom: 12pt; }
`;

/** A point short of the text width: printing clips half of an outer border that lies on the edge. */
const TABLES = `
table { width: calc(100% - 1pt); border-collapse: collapse; margin-bottom: 12pt; font-size: ${SIZE.table}pt; }
caption { text-align: left; font-style: italic; padding: 6pt 0; }
th, td { border: 0.75pt solid #000; padding: 2pt 4pt; vertical-align: top; }
th { text-align: center; }
tr { break-inside: avoid; }
.strong { font-weight: bold; }
.center { text-align: center; }
.right { text-align: right; }
`;

const SIGNATURES = `
.signatures { display: flex; margin-top: 12pt; text-align: center; break-inside: avoid; }
.signatures > div { flex: 1; }
.post { font-weight: bold; font-size: ${SIZE.signature}pt; }
.hint { font-style: italic; font-size: ${SIZE.placeAndDate}pt; }
.name { min-height: 1em; margin-top: 72pt; font-weight: bold; }
.recipients { text-align: left; }
.recipients > p { font-size: ${SIZE.recipientsLabel}pt; font-weight: bold; font-style: italic; }
.recipients li { font-size: ${SIZE.recipients}pt; text-indent: 0; text-align: left; margin: 0; }
`;

/** The whole stylesheet of the print view, for the server to serve at `stylesheetHref`. */
export const PAPER_CSS = [PAGES, TEXT, HEAD, TABLES, SIGNATURES, SHEET].join("");
