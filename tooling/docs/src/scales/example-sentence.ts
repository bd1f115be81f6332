import type { Locale, Scale } from "@kiemtra/core";
import { labelOf } from "@kiemtra/i18n";
import { describeScale } from "@kiemtra/i18n/scales";
import { exampleFacts } from "./example-facts.ts";

/** The rule of an example as one sentence. */
export function exampleSentence(scale: Scale, locale: Locale): string {
  return describeScale(scale, { locale, label: labelOf(exampleFacts, locale), places: 2 });
}
