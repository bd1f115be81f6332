import type { AnnexBlock, Block, Signature } from "../paper/paper.ts";
import { participantLine } from "../paper/participant-line.ts";
import { scorecardTable } from "../paper/scorecard-table.ts";
import { listed } from "../words/sentence.ts";
import { escapeHtml } from "./escape-html.ts";
import { htmlLetterhead, htmlTitle } from "./html-letterhead.ts";
import { htmlTable } from "./html-table.ts";

/** One block of a paper as markup, without styles or scripts of its own. */
export function htmlBlock(block: Block): string {
  switch (block.kind) {
    case "mark":
      return paragraph("mark", block.text);
    case "letterhead":
      return htmlLetterhead(block);
    case "title":
      return htmlTitle(block);
    case "legal-bases":
      return block.lines.map((line) => paragraph("basis", line)).join("");
    case "heading":
      return `<h${block.level + 1}>${escapeHtml(block.text)}</h${block.level + 1}>`;
    case "paragraph":
      return paragraph(block.keepWithNext ? "body keep" : "body", block.text);
    case "bullets":
      return list(block.items);
    case "blank-lines":
      return '<p class="blank-line"></p>'.repeat(block.count);
    case "participants":
      return list(listed(block.people.map(participantLine)));
    case "table":
      return htmlTable(block);
    case "scorecard":
      return htmlTable(scorecardTable(block));
    case "signatures":
      return `<div class="signatures">${block.signatures.map(signature).join("")}</div>`;
    case "signer":
      return `<div class="signatures"><div class="recipients"><p>Nơi nhận:</p>${list(block.recipients)}</div>${signature(block.signature)}</div>`;
    case "note":
      return paragraph("note", block.text);
    case "annex":
      return annex(block);
  }
}

function annex({ label, title, attachedTo, isLandscape, blocks }: AnnexBlock): string {
  const head =
    `<h2 class="annex-title"><span>${escapeHtml(label)}</span> ` +
    `<span>${escapeHtml(title.toLocaleUpperCase("vi"))}</span></h2>${paragraph("attached", attachedTo)}`;
  return `<section class="annex${isLandscape ? " landscape" : ""}">${head}${blocks.map(htmlBlock).join("")}</section>`;
}

function signature({ lines, hint, name }: Signature): string {
  const posts = lines.map((line) => paragraph("post", line.toLocaleUpperCase("vi"))).join("");
  return `<div>${posts}${hint ? paragraph("hint", hint) : ""}${paragraph("name", name ?? "")}</div>`;
}

function paragraph(className: string, text: string): string {
  return `<p class="${className}">${escapeHtml(text)}</p>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
}
