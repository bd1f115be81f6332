import type { Sha256 } from "@kiemtra/core";
import type { CriteriaPlugin } from "@kiemtra/plugin-kit";
import type { KeysLock, LockedPlugin } from "./keys-lock.ts";
import { lockPlugin } from "./lock-plugin.ts";

/** The lock with what plugins publish now. What was published stays, marked when it is retired. */
export function updateKeysLock(lock: KeysLock, plugins: readonly CriteriaPlugin[], sha256: Sha256): KeysLock {
  const now = plugins.map(
    (plugin) => [plugin.id, merge(lock[plugin.id], lockPlugin(plugin, sha256))] as const,
  );
  return sorted({ ...lock, ...Object.fromEntries(now) });
}

function merge(before: LockedPlugin | undefined, now: LockedPlugin): LockedPlugin {
  return { facts: union(before?.facts, now.facts), criteria: union(before?.criteria, now.criteria) };
}

function union<T extends { readonly isRetired?: true }>(
  before: Readonly<Record<string, T>> = {},
  now: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const gone = Object.entries(before).filter(([key]) => !(key in now));
  return sorted({
    ...Object.fromEntries(gone.map(([key, entry]) => [key, { ...entry, isRetired: true as const }])),
    ...now,
  });
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
