/**
 * RFC 8785 (JCS) text of plain data: keys in UTF-16 order, no spaces, numbers as ECMAScript writes them.
 * A key whose value is undefined is left out; throws `TypeError` on anything else that JSON cannot hold (functions,
 * numbers that are not finite, undefined in an array).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value as Readonly<Record<string, unknown>>)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(",")}}`;
  }
  throw new TypeError(`JSON cannot hold a ${typeof value}`);
}

/** Computes the lower-case hex SHA-256 of UTF-8 text; passed in, because core does no IO and knows no platform. */
export type Sha256 = (text: string) => string;

/** `sha256:` and the digest of the canonical bytes. Absent and null differ; the order of arrays counts. */
export function contentHash(content: unknown, sha256: Sha256): string {
  return `sha256:${sha256(canonicalJson(content))}`;
}
