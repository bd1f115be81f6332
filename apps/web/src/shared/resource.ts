import { useCallback, useEffect, useSyncExternalStore } from "react";
import { failureOf } from "./api-error.ts";
import { createStore, type Store } from "./store.ts";

/** What is known of something that the server has: the last answer, and why there is no newer one. */
interface Known {
  readonly data?: unknown;
  readonly error?: unknown;
  /** When it was asked last; 0: to be asked again. */
  readonly at: number;
}

const known = new Map<string, Store<Known>>();
const asking = new Map<string, Promise<unknown>>();
const FRESH_MS = 30_000;

/** Called when the server says that the session has ended. */
export const sessionEnd: { handle: () => void } = { handle: () => undefined };

function cell(key: string): Store<Known> {
  const found = known.get(key) ?? createStore<Known>({ at: 0 });
  known.set(key, found);
  return found;
}

/** What this page holds under `key`, without asking. */
export function peek<T>(key: string): T | undefined {
  return cell(key).get().data as T | undefined;
}

/** Puts what is known now under `key`. */
export function put(key: string, data: unknown): void {
  cell(key).set({ data, at: Date.now() });
}

/** Changes what is known under `key`, where something is. */
export function amend<T>(key: string, change: (data: T) => T): void {
  const { data, at } = cell(key).get();
  if (data !== undefined) cell(key).set({ data: change(data as T), at });
}

/** Lets every key that starts with `prefix` be asked again by the screens that show it. */
export function expire(prefix: string): void {
  for (const [key, store] of known) {
    if (key.startsWith(prefix)) store.set({ ...store.get(), at: 0 });
  }
}

/** Forgets everything: another person signs in next. */
export function forgetAll(): void {
  for (const store of known.values()) store.set({ at: Date.now() });
  known.clear();
}

/** Asks for `key`, once however many want to know. */
export function ask<T>(key: string, fetcher: () => Promise<T>): Promise<T> {
  const running = asking.get(key);
  if (running) return running as Promise<T>;
  const store = cell(key);
  const question = fetcher()
    .then((data) => {
      store.set({ data, at: Date.now() });
      return data;
    })
    .catch((error: unknown) => {
      store.set({ ...store.get(), error, at: Date.now() });
      if (failureOf(error).kind === "signed-out") sessionEnd.handle();
      throw error;
    })
    .finally(() => asking.delete(key));
  asking.set(key, question);
  return question;
}

/** What is known under `key`, or asked for when it is not, or when it is old. `undefined` asks for nothing. */
export function useResource<T>(key: string | undefined, fetcher: () => Promise<T>, freshMs = FRESH_MS) {
  const store = cell(key ?? "");
  const { data, error, at } = useSyncExternalStore(store.subscribe, store.get);
  const refetch = useCallback(() => {
    if (key) void ask(key, fetcher).catch(() => undefined);
  }, [key, fetcher]);
  // A new fetcher alone is no reason to ask again.
  useEffect(() => {
    if (at === 0 || Date.now() - at > freshMs) refetch();
  }, [key, at === 0]);
  return { data: data as T | undefined, error: data === undefined ? error : undefined, refetch };
}
