/** A section of a page; nothing where there is nothing to say. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`## ${title}`, "", ...lines, ""] : [];
}
