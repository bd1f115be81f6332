import { type IParagraphOptions, Paragraph, TextRun } from "docx";
import { cleanText } from "../paper/clean-text.ts";
import type { StyleId } from "./style-names.ts";

type Overrides = Omit<IParagraphOptions, "style" | "children" | "text">;

/** One paragraph in a named style; line breaks of the author stay line breaks. */
export function styled(style: StyleId, text: string, overrides: Overrides = {}): Paragraph {
  return new Paragraph({ ...overrides, style, children: runsOf(text) });
}

/** A drawn rule `ruleTwips` long in the middle of `widthTwips`. */
export function ruleParagraph(ruleTwips: number, widthTwips: number): Paragraph {
  const side = Math.max(0, Math.round((widthTwips - ruleTwips) / 2));
  return styled("DuongKe", "", { indent: { left: side, right: side } });
}

function runsOf(text: string): TextRun[] {
  return cleanText(text)
    .split("\n")
    .map((line, at) => new TextRun(at === 0 ? { text: line } : { text: line, break: 1 }));
}
