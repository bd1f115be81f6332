import {
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { PAGE } from "../paper/measures.ts";
import type { AnnexBlock, FlowBlock } from "../paper/paper.ts";
import { docxBlock } from "./docx-block.ts";
import { styled } from "./docx-paragraph.ts";
import { textWidthTwips, twipsOfMm } from "./twips.ts";

/** The pages of the paper itself. */
export function bodySection(blocks: readonly FlowBlock[]): ISectionOptions {
  return section(blocks, [], false);
}

/** An annex begins a page and counts from 1 again. */
export function annexSection({ label, title, attachedTo, blocks, isLandscape }: AnnexBlock): ISectionOptions {
  const head = [
    styled("SoPhuLuc", label),
    styled("TenPhuLuc", title.toLocaleUpperCase("vi")),
    styled("KemTheo", attachedTo),
  ];
  return section(blocks, head, isLandscape);
}

function section(
  blocks: readonly FlowBlock[],
  head: readonly Paragraph[],
  isLandscape: boolean,
): ISectionOptions {
  const width = textWidthTwips(isLandscape);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library swaps the two sides itself when the page is turned.
        size: {
          width: twipsOfMm(PAGE.widthMm),
          height: twipsOfMm(PAGE.heightMm),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(PAGE.topMm),
          bottom: twipsOfMm(PAGE.bottomMm),
          left: twipsOfMm(PAGE.leftMm),
          right: twipsOfMm(PAGE.rightMm),
          header: twipsOfMm(PAGE.headerMm),
          footer: twipsOfMm(PAGE.headerMm),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [styled("SoTrang", "")] }) },
    children: [...head, ...blocks.flatMap((block) => docxBlock(block, width)), lastParagraph()],
  };
}

/** Word wants a paragraph after a table that ends a section; this one takes no room. */
function lastParagraph(): Paragraph {
  return styled("NoiDung", "", { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });
}

function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: "SoTrang", children: [run] })] });
}
