import type { Block, Paper } from "../src/index.ts";

/** The headings of a paper in order, without those of its annexes. */
export function headings(paper: Paper): readonly string[] {
  return paper.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
}

/** The paragraphs of a paper in order. */
export function paragraphs(paper: Paper): readonly string[] {
  return paper.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

/** The blocks of one kind. */
export function blocksOf<K extends Block["kind"]>(
  paper: Paper,
  kind: K,
): readonly Extract<Block, { kind: K }>[] {
  return paper.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}
