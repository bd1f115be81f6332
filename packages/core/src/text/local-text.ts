export type Locale = "vi" | "en";

/** Words as data. Vietnamese is always there; `{name}` and `{name:format}` are filled in by `say` of i18n. */
export interface LocalText {
  readonly vi: string;
  readonly en?: string | undefined;
}

/** What fills a text: counts, names, dates and keys, never sentences. */
export type TextData = Readonly<Record<string, string | number>>;
