import type { Locale } from "@kiemtra/core";
import type { Paper } from "../paper/paper.ts";
import { escapeHtml } from "./escape-html.ts";
import { htmlBlock } from "./html-block.ts";

export interface PrintView {
  readonly title: string;
  /** The language of the hint around the paper; the paper itself is always Vietnamese. */
  readonly locale: Locale;
  /** Where the server serves `PAPER_CSS`: nothing inline, so that a strict content policy lets it through. */
  readonly stylesheetHref: string;
}

const PRINT_HINT: Readonly<Record<Locale, string>> = {
  vi: "Nhấn Ctrl+P để in hoặc lưu thành PDF.",
  en: "Press Ctrl+P to print or to save as PDF.",
};

/** A complete page that reads as a white sheet and prints on A4. */
export function paperToHtml(paper: Paper, { title, locale, stylesheetHref }: PrintView): string {
  return [
    "<!doctype html>",
    `<html lang="${locale}">`,
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="stylesheet" href="${escapeHtml(stylesheetHref)}"></head>`,
    `<body><p class="no-print">${PRINT_HINT[locale]}</p>`,
    '<main lang="vi">',
    ...paper.blocks.map(htmlBlock),
    "</main></body></html>",
  ].join("\n");
}
