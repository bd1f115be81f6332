import type { CriterionNode, ScoreNode } from "@kiemtra/core";
import { formatPoints, stateTexts } from "@kiemtra/i18n";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useWords } from "../../words/use-words.ts";

interface PartListProps {
  readonly node: CriterionNode;
  readonly score: ScoreNode;
}

/** The parts of a composite criterion, each with what it came to. */
export function PartList({ node, score }: PartListProps) {
  const { of, locale } = useWords();
  const { view } = useInspection();
  if (node.scale.kind !== "composite") return null;
  const places = view.ruleSet.content.rounding.part;
  return (
    <ul className="flex flex-col gap-1 border-t border-line pt-2">
      {node.scale.parts.map((part) => {
        const scored = score.children.find(({ id }) => id === `${node.id}.${part.key}`);
        const points =
          scored?.state === "scored" && view.round.withPoints
            ? `${formatPoints(scored.earnedMilli, locale, places)} / ${formatPoints(part.maxMilli, locale, places)}`
            : scored && of(stateTexts[scored.state]);
        return (
          <li key={part.key} className="flex justify-between gap-3 text-hint">
            <span>{of(part.title)}</span>
            <span className="shrink-0 font-semibold">{points}</span>
          </li>
        );
      })}
    </ul>
  );
}
