import type { Rounding, RuleSetContent, Scale } from "@kiemtra/core";
import { labelOf } from "@kiemtra/i18n";
import { describePolicy, describeScale } from "@kiemtra/i18n/scales";
import { useOfficeWords } from "../../words/use-office-words.ts";

interface ScaleWordsProps {
  readonly scale: Scale;
  readonly maxMilli: number;
  readonly content: RuleSetContent;
}

/** How a criterion is judged, as one sentence; what a composite's parts do without a case stands below it. */
export function ScaleWords({ scale, maxMilli, content }: ScaleWordsProps) {
  const { of, locale } = useOfficeWords();
  const label = labelOf(content.facts, locale);
  const places = placesOf(scale, content.rounding);
  return (
    <>
      <p>{describeScale(scale, { locale, label, maxMilli, places })}</p>
      {scale.kind === "composite" && (
        <ul className="list-disc pl-4 text-tiny text-muted">
          {scale.parts.map((part) => (
            <li key={part.key}>
              {of(part.title)}: {describePolicy(part.whenNoOccurrence, "no-occurrence", { locale })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function placesOf(scale: Scale, rounding: Rounding): Rounding["part"] {
  return scale.kind === "composite" ? rounding.part : rounding.component;
}
