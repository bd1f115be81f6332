import type { Milli, Places } from "@kiemtra/core";
import type { Speaker } from "../say.ts";

/** What the sentence of a scale needs beside its settings. */
export interface ScaleContext extends Speaker {
  /** The label of a fact, or of one of its options. Without one the key stands in its place. */
  readonly label: (fact: string, option?: string) => string | undefined;
  /** The criterion's maximum, where it is known: shares of it are then said in points too. */
  readonly maxMilli?: Milli | undefined;
  /** Decimals that points are rounded to. */
  readonly places: Places;
}

/** The name of a setting in both languages, by its path in the scale. */
export type SettingLabels = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
