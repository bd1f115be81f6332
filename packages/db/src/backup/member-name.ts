/** Where a table's rows lie in an archive. */
export function tableMemberName({
  schema,
  name,
}: {
  readonly schema: string;
  readonly name: string;
}): string {
  return `tables/${encodeURIComponent(schema)}.${encodeURIComponent(name)}.copy.gz`;
}

/** Where a piece of evidence lies in an archive, by its path below the evidence folder. */
export function evidenceMemberName(path: string): string {
  return `evidence/${path}`;
}

/** The path below the evidence folder; `undefined` when the member is no evidence, or its path would lead elsewhere. */
export function evidencePathOf(member: string): string | undefined {
  const [folder, ...segments] = member.split("/");
  if (folder !== "evidence" || segments.length === 0) return undefined;
  return segments.every(isPlainName) ? segments.join("/") : undefined;
}

/** A file name that stays in its folder on every system, and is not a hidden file: those are unfinished uploads. */
export function isPlainName(name: string): boolean {
  return name !== "" && !name.startsWith(".") && !/[/\\:\p{Cc}]/u.test(name);
}
