import { LeaderType, Paragraph, type Table, TabStopType, TextRun } from "docx";
import type { BlankLinesBlock, FlowBlock, HeadingBlock } from "../paper/paper.ts";
import { participantLine } from "../paper/participant-line.ts";
import { scorecardTable } from "../paper/scorecard-table.ts";
import { listed } from "../words/sentence.ts";
import { docxLetterhead, docxTitle } from "./docx-letterhead.ts";
import { styled } from "./docx-paragraph.ts";
import { docxSignatures, docxSigner } from "./docx-signatures.ts";
import { docxTable } from "./docx-table.ts";
import type { StyleId } from "./style-names.ts";

const HEADING_STYLES: Readonly<Record<HeadingBlock["level"], StyleId>> = {
  1: "DeMucI",
  2: "DeMuc1",
  3: "DeMucA",
};

/** One block of a paper as Word content, on pages with `widthTwips` between the margins. */
export function docxBlock(block: FlowBlock, widthTwips: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "mark":
      return [styled("DuLieuMinhHoa", block.text)];
    case "letterhead":
      return [docxLetterhead(block)];
    case "title":
      return docxTitle(block);
    case "legal-bases":
      return block.lines.map((line) => styled("CanCu", line));
    case "heading":
      return [styled(HEADING_STYLES[block.level], block.text)];
    case "paragraph":
      return [styled("NoiDung", block.text, block.keepWithNext ? { keepNext: true } : {})];
    case "bullets":
      return block.items.map((item) => styled("GachDauDong", `- ${item}`));
    case "blank-lines":
      return blankLines(block, widthTwips);
    case "participants":
      return listed(block.people.map(participantLine)).map((line) => styled("GachDauDong", `- ${line}`));
    case "table":
      return docxTable(block, widthTwips);
    case "scorecard":
      return docxTable(scorecardTable(block), widthTwips);
    case "signatures":
      return docxSignatures(block);
    case "signer":
      return docxSigner(block);
    case "note":
      return [styled("GhiChu", block.text)];
  }
}

/** Dotted lines drawn by a tab leader, so that they stay as long as the line when edited. */
function blankLines({ count }: BlankLinesBlock, widthTwips: number): readonly Paragraph[] {
  return Array.from({ length: count }, () => {
    return new Paragraph({
      style: "DongTrong",
      tabStops: [{ type: TabStopType.RIGHT, position: widthTwips, leader: LeaderType.DOT }],
      children: [new TextRun({ text: "\t" })],
    });
  });
}
