import { MOTTO, NATIONAL_NAME } from "../paper/measures.ts";
import type { LetterheadBlock, TitleBlock } from "../paper/paper.ts";
import { escapeHtml } from "./escape-html.ts";

/** Agencies and nation in two columns, number and date in the next row. */
export function htmlLetterhead({ superior, issuer, number, placeAndDate }: LetterheadBlock): string {
  const agencies = [
    superior ? `<p class="superior">${upper(superior)}</p>` : "",
    `<p class="issuer"><span class="short-rule">${upper(issuer)}</span></p>`,
  ].join("");
  const nation = `<p class="nation">${NATIONAL_NAME}</p><p class="motto"><span>${MOTTO}</span></p>`;
  const second =
    number || placeAndDate
      ? `<p class="number">${escapeHtml(number ?? "")}</p><p class="place">${escapeHtml(placeAndDate ?? "")}</p>`
      : "";
  return `<div class="letterhead"><div>${agencies}</div><div>${nation}</div>${second}</div>`;
}

/** The kind of document is the heading of the page, the summary belongs to it. */
export function htmlTitle({ name, summary }: TitleBlock): string {
  return `<h1><span class="kind">${upper(name)}</span> <span class="summary short-rule">${escapeHtml(summary)}</span></h1>`;
}

function upper(text: string): string {
  return escapeHtml(text.toLocaleUpperCase("vi"));
}
