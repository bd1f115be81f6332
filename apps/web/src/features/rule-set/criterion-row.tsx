import type { CriterionNode, RuleSetContent } from "@kiemtra/core";
import { formatPoints } from "@kiemtra/i18n";
import { describePolicy } from "@kiemtra/i18n/scales";
import { Cell, Row } from "../../shared/office/table.tsx";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { LawRefs } from "./law-refs.tsx";
import { ScaleWords } from "./scale-words.tsx";

interface CriterionRowProps {
  readonly criterion: CriterionNode;
  readonly depth: number;
  readonly content: RuleSetContent;
}

const INDENTS = ["", "pl-3", "pl-6", "pl-9"] as const;

/** One criterion: what is looked at, the most it can give, how, and on which law. */
export function CriterionRow({ criterion, depth, content }: CriterionRowProps) {
  const { of, locale } = useOfficeWords();
  const { guidance, appliesTo, whenNoOccurrence, scale } = criterion;
  const title = `${criterion.number ?? ""} ${of(criterion.title)}`.trim();
  return (
    <Row>
      <Cell isHead>
        <div className={`min-w-56 ${INDENTS[Math.min(depth, 3)]}`}>
          {guidance ? (
            <details>
              <summary className="-mt-3 py-3 lg:-mt-1.5 lg:py-1.5">{title}</summary>
              <p className="text-muted">{of(guidance)}</p>
            </details>
          ) : (
            <p>{title}</p>
          )}
          {appliesTo && <p className="text-tiny text-muted">{of(appliesTo.because)}</p>}
        </div>
      </Cell>
      <Cell align="right">{formatPoints(criterion.maxMilli, locale, content.rounding.component)}</Cell>
      <Cell>
        <div className="min-w-48">
          <ScaleWords scale={scale} maxMilli={criterion.maxMilli} content={content} />
          {scale.kind !== "tracking" && (
            <p className="mt-1 text-tiny text-muted">
              {describePolicy(whenNoOccurrence, "no-occurrence", { locale })}
            </p>
          )}
        </div>
      </Cell>
      <Cell>
        <LawRefs keys={criterion.law} content={content} />
      </Cell>
    </Row>
  );
}
