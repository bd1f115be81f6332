/** One line of the registry. */
interface Line {
  readonly id: string;
  readonly version: string;
  /** Of the package. */
  readonly name: string;
  readonly exported: string;
}

/** The list of installed plugins with one more, formatted as the others are. */
export function withLine(list: string, { id, version, name, exported }: Line): string {
  const line = [
    "  {",
    `    id: "${id}",`,
    `    version: "${version}",`,
    `    load: async () => (await import("${name}")).${exported},`,
    "  },",
    "];",
    "",
  ].join("\n");
  return list.replace(/\];\s*$/, line);
}
