import type { LawRef } from "@kiemtra/core";

/** Words in both languages. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** A legal text as a plugin names it: in both languages, and since when it is in force. */
export interface PluginLaw extends Omit<LawRef, "kind" | "title" | "article" | "inForceFrom"> {
  readonly kind: BothLanguages;
  readonly title: BothLanguages;
  /** The article that is relied on: `khoản 2 Điều 8`. */
  readonly article?: BothLanguages;
  readonly inForceFrom: string;
  /**
   * `text`: the first day in force stands in the text itself or in one that replaced it, as it was read. `rule`: the text
   * is a decision, a directive or a resolution in force from the day it is signed. `unverified`: from general knowledge.
   */
  readonly inForceSource: "text" | "rule" | "unverified";
}

/** The same text, with the article that is relied on. */
export function withArticle(law: PluginLaw, article: BothLanguages): PluginLaw {
  return { ...law, article };
}
