import type { FactValue, ScalarValue } from "@kiemtra/core";
import { factProblemTexts, formatCount, say } from "@kiemtra/i18n";
import { useState } from "react";
import { readTypedFact, type TypedFact } from "../../shared/fact-text.ts";
import { useWords } from "../../words/use-words.ts";
import type { CountSpec } from "./list-fields.ts";
import type { NumberSpec } from "./number-input.tsx";

interface TypedNumber {
  readonly spec: CountSpec | NumberSpec;
  readonly value: FactValue | undefined;
  readonly onType: (value: ScalarValue | null) => void;
  readonly onLeave: () => void;
}

/**
 * A number as it is typed. What cannot be read stays in the field with its error and is not recorded; what can be
 * read moves the score with every key.
 */
export function useTypedNumber({ spec, value, onType, onLeave }: TypedNumber) {
  const { t, locale } = useWords();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const read: TypedFact | undefined = typed === undefined ? undefined : readTypedFact(spec, typed);
  const problem = left && read && "problem" in read ? read.problem : undefined;
  const error = problem
    ? problem.code === "not-a-decimal"
      ? t("fact.not-a-decimal")
      : say(factProblemTexts[problem.code], problem.data, { locale })
    : undefined;
  const shown = typeof value === "number" ? formatCount(value, locale) : localDecimal(value, locale);
  return {
    text: typed ?? shown,
    error: error && error.charAt(0).toUpperCase() + error.slice(1),
    onText: (text: string) => {
      setTyped(text);
      setLeft(false);
      const next = readTypedFact(spec, text);
      if ("value" in next) onType(next.value as ScalarValue);
      if ("empty" in next) onType(null);
    },
    onLeave: () => {
      setLeft(true);
      onLeave();
      if (!read || !("problem" in read)) setTyped(undefined);
    },
    forget: () => setTyped(undefined),
  };
}

function localDecimal(value: FactValue | undefined, locale: string): string {
  if (typeof value !== "string") return "";
  return locale === "vi" ? value.replace(".", ",") : value;
}
