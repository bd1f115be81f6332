import { Document, type ISectionOptions, Packer } from "docx";
import { cleanText } from "../paper/clean-text.ts";
import type { AnnexBlock, Block, FlowBlock, Paper } from "../paper/paper.ts";
import { annexSection, bodySection } from "./docx-section.ts";
import { DOCX_STYLES } from "./docx-styles.ts";

/** A Word file with named styles, laid out by the measures of Decree 30/2020. */
export function paperToDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: cleanText(paper.title),
    creator: cleanText(paper.issuer),
    lastModifiedBy: cleanText(paper.issuer),
    description: "",
    compatibility: { version: 15 },
    styles: DOCX_STYLES,
    sections: sectionsOf(paper.blocks),
  });
  return Packer.pack(document, "uint8array");
}

function sectionsOf(blocks: readonly Block[]): readonly ISectionOptions[] {
  const body = blocks.filter((block): block is FlowBlock => block.kind !== "annex");
  const annexes = blocks.filter((block): block is AnnexBlock => block.kind === "annex");
  return [bodySection(body), ...annexes.map(annexSection)];
}
