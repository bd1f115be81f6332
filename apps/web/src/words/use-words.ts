import type { Locale, LocalText, TextData } from "@kiemtra/core";
import { say, wordsIn } from "@kiemtra/i18n";
import { useEffect, useMemo } from "react";
import { learnErrorTexts } from "../shared/api-error.ts";
import { localeStore } from "../shared/preferences.ts";
import { useStore } from "../shared/store.ts";
import { vi, type WordKey } from "./vi.ts";
import { createWordbook, type Wordbook } from "./wordbook.ts";

/** The words of the inspector's screens. */
const fieldWords = createWordbook<WordKey>(vi, async () => {
  const [{ en }, { fieldErrorsInEnglish }] = await Promise.all([
    import("./en.ts"),
    import("@kiemtra/i18n/field-errors-en"),
  ]);
  learnErrorTexts(fieldErrorsInEnglish);
  return en;
});

/** Says words in the language of the screen. */
export interface Words<K extends string = WordKey> {
  readonly locale: Locale;
  /** The web's own words; `{name}` and `{name:format}` are filled in. */
  readonly t: (key: K, data?: TextData) => string;
  /** Words that came as data, from a plugin or a rule set. */
  readonly of: (text: LocalText) => string;
}

/** The words of a wordbook in the language of the screen; Vietnamese until English has arrived. */
export function useWordbook<K extends string>(book: Wordbook<K>): Words<K> {
  const locale = useStore(localeStore);
  const english = useStore(book.en);
  useEffect(() => void book.load(locale), [book, locale]);
  return useMemo(() => {
    const words = locale === "en" && english ? english : book.vi;
    return {
      locale,
      t: (key, data = {}) => say({ vi: words[key] }, data, { locale }),
      of: (text) => wordsIn(text, locale),
    };
  }, [locale, english, book]);
}

/** The words of the inspector's screens. */
export function useWords(): Words {
  return useWordbook(fieldWords);
}
