import type { Locale } from "@kiemtra/core";
import { createStore, type Store } from "../shared/store.ts";

/** The words of a part of the web: Vietnamese at hand, English loaded when it is asked for. */
export interface Wordbook<K extends string> {
  readonly vi: Readonly<Record<K, string>>;
  readonly en: Store<Readonly<Record<K, string>> | undefined>;
  readonly load: (locale: Locale) => Promise<void>;
}

export function createWordbook<K extends string>(
  vi: Readonly<Record<K, string>>,
  loadEnglish: () => Promise<Readonly<Record<K, string>>>,
): Wordbook<K> {
  const en = createStore<Readonly<Record<K, string>> | undefined>(undefined);
  return {
    vi,
    en,
    load: async (locale) => {
      if (locale === "en" && !en.get()) en.set(await loadEnglish());
    },
  };
}
