/** Reads what this device keeps under `key`; a blocked or broken store reads as nothing. */
export function readKept<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(`kiemtra:${key}`);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device; `undefined` forgets it. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`kiemtra:${key}`);
    else localStorage.setItem(`kiemtra:${key}`, JSON.stringify(value));
  } catch {
    // A browser that refuses to store still works until it is closed.
  }
}
