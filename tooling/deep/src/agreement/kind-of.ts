/** Failures that read the same but for names and numbers are of one kind. */
export function kindOf([first = ""]: readonly string[]): string {
  const [line = ""] = first.split("\n");
  return line
    .replace(/^\S+: /, "")
    .replaceAll(/-?\d+/g, "N")
    .slice(0, 60);
}
