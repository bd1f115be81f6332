/** Data objects by their two-digit tag, in the order in which they stand. */
export type DataObjects = ReadonlyMap<string, string>;

/** Why a text is not a row of data objects. */
export type ObjectFault =
  /** Tag or length are no digits. */
  | "bad-length"
  /** It ends before the length that an object announces. */
  | "truncated"
  /** The same tag twice. */
  | "repeated";

/**
 * Reads tag, length and value, one after the other: two digits, two digits, as many characters as the length says.
 * Lengths count characters, not bytes.
 */
export function readDataObjects(text: string): DataObjects | ObjectFault {
  const characters = Array.from(text);
  const objects = new Map<string, string>();
  let at = 0;
  while (at < characters.length) {
    const head = characters.slice(at, at + 4).join("");
    if (!/^\d+$/.test(head)) return "bad-length";
    const length = Number(head.slice(2));
    if (head.length < 4 || at + 4 + length > characters.length) return "truncated";
    const tag = head.slice(0, 2);
    if (objects.has(tag)) return "repeated";
    objects.set(tag, characters.slice(at + 4, at + 4 + length).join(""));
    at += 4 + length;
  }
  return objects;
}
