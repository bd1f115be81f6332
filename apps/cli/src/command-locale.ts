import type { Locale } from "@kiemtra/core";
import type { Command } from "commander";
import { InputProblems } from "./input-problems.ts";

/** The language of messages, from `--lang` of the program. */
export function localeOf(command: Command): Locale {
  const { lang } = command.optsWithGlobals<{ lang: string }>();
  if (lang === "vi" || lang === "en") return lang;
  throw new InputProblems([`--lang ${lang}: no such language; use en or vi`]);
}
