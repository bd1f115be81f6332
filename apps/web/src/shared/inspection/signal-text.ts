import type { FoundSignal } from "@kiemtra/core";
import { say } from "@kiemtra/i18n";
import type { Words } from "../../words/use-words.ts";

/** A contradiction in words, with both figures. */
export function signalText({ signal, data }: FoundSignal, { locale }: Pick<Words, "locale">): string {
  return say(signal.text, data, { locale });
}
