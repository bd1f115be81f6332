import { listed, pointLetter, sentence } from "../words/sentence.ts";
import type { FlowBlock } from "./paper.ts";

/** What was found in one area; without a title the items stand for the whole visit. */
export interface ResultGroup {
  readonly title?: string | undefined;
  readonly items: readonly string[];
}

/** An area nobody could look at, with the reason. */
export interface UncheckedArea {
  readonly content: string;
  readonly reason: string;
}

/** Groups under *a)*, *b)* …; one item reads as a paragraph, several as a list. Nothing given leaves dotted lines. */
export function resultBlocks(groups: readonly ResultGroup[]): readonly FlowBlock[] {
  const filled = groups.filter(({ items }) => items.length > 0);
  if (filled.length === 0) return [{ kind: "blank-lines", count: 3 }];
  const titled = filled.filter(({ title }) => title);
  return filled.flatMap((group): readonly FlowBlock[] => {
    if (!group.title) return itemBlocks(group.items);
    const text = `${pointLetter(titled.indexOf(group))}) ${group.title}`;
    return [{ kind: "heading", level: 3, text }, ...itemBlocks(group.items)];
  });
}

/** *Nguyên nhân: …*; none given, none printed. */
export function causeBlocks(causes: readonly string[]): readonly FlowBlock[] {
  const [first] = causes;
  if (first === undefined) return [];
  if (causes.length === 1) return [{ kind: "paragraph", text: sentence(`Nguyên nhân: ${first}`) }];
  return [
    { kind: "paragraph", text: "Nguyên nhân:", keepWithNext: true },
    { kind: "bullets", items: listed(causes) },
  ];
}

function itemBlocks(items: readonly string[]): readonly FlowBlock[] {
  const [first] = items;
  if (first === undefined) return [];
  if (items.length === 1) return [{ kind: "paragraph", text: sentence(first) }];
  return [{ kind: "bullets", items: items.map(sentence) }];
}
