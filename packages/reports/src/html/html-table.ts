import type { TableBlock, TableColumn } from "../paper/paper.ts";
import { escapeHtml } from "./escape-html.ts";

/** A data table with column headings that repeat on each printed page. */
export function htmlTable({ caption, columns, rows }: TableBlock): string {
  const head = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join("");
  const body = rows
    .map(({ cells, isStrong }) => {
      const row = columns.map((column, at) => `<td${side(column)}>${escapeHtml(cells[at] ?? "")}</td>`);
      return `<tr${isStrong ? ' class="strong"' : ""}>${row.join("")}</tr>`;
    })
    .join("");
  const title = caption ? `<caption>${escapeHtml(caption)}</caption>` : "";
  return `<table>${title}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function side({ align }: TableColumn): string {
  return align && align !== "left" ? ` class="${align}"` : "";
}
