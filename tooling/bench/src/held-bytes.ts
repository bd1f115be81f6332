/** Bytes of all typed arrays that an object holds, however deep; each buffer counts once. */
export function heldBytes(root: unknown): number {
  const buffers = new Set<ArrayBufferLike>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
    else if (value instanceof Map) waiting.push(...value.keys(), ...value.values());
    else if (value instanceof Set || Array.isArray(value)) waiting.push(...value);
    else waiting.push(...Object.values(value));
  }
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
