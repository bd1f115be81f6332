import type { PartScale, RuleSetContent, Scale } from "@kiemtra/core";
import { formatPercent, formatPoints, labelOf, policyTexts } from "@kiemtra/i18n";
import type { OfficeKey } from "../../words/office-vi.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { Words } from "../../words/use-words.ts";

interface ScaleWordsProps {
  readonly scale: Scale;
  readonly content: RuleSetContent;
}

/** How a criterion is judged, in words; the levels and parts are listed below. */
export function ScaleWords({ scale, content }: ScaleWordsProps) {
  const words = useOfficeWords();
  const { t, of, locale } = words;
  if (scale.kind !== "composite") return <SimpleScale scale={scale} content={content} />;
  return (
    <>
      <p>{scaleTitle(scale, words)}</p>
      <ul className="list-disc pl-4">
        {scale.parts.map((part) => (
          <li key={part.key}>
            {of(part.title)} ({formatPoints(part.maxMilli, locale, content.rounding.part)})
            <SimpleScale scale={part.scale} content={content} />
            <p className="text-tiny text-muted">
              {t("rule-set.no-occurrence", { policy: of(policyTexts[part.whenNoOccurrence]) })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

interface SimpleScaleProps {
  readonly scale: PartScale | Extract<Scale, { kind: "tracking" }>;
  readonly content: RuleSetContent;
}

function SimpleScale({ scale, content }: SimpleScaleProps) {
  const words = useOfficeWords();
  const label = labelOf(content.facts, words.locale);
  return (
    <>
      <p>{scaleTitle(scale, words)}</p>
      {scale.kind === "levels" && (
        <ul className="list-disc pl-4 text-tiny text-muted">
          {scale.levels.map(({ option, sharePercentMilli }) => (
            <li key={option}>
              {label(scale.fact, option) ?? option}: {formatPercent(sharePercentMilli, words.locale)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function scaleTitle(scale: Scale, { t }: Words<OfficeKey>): string {
  switch (scale.kind) {
    case "per-item":
      return t("scale.per-item", { each: scale.eachMilli });
    case "proportion":
      return t("scale.proportion", { full: scale.fullFromPercentMilli });
    case "composite":
      return t("scale.composite", { n: scale.parts.length });
    default:
      return t(`scale.${scale.kind}`);
  }
}
