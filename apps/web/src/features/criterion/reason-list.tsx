import { type CriterionNode, listScoreNodes, type Reason, type ScoreNode } from "@kiemtra/core";
import { explainWith, formatPoints, labelOf } from "@kiemtra/i18n";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { reasonWords } from "../../shared/inspection/scoring-rules.ts";
import { useWords } from "../../words/use-words.ts";

interface ReasonListProps {
  readonly node: CriterionNode;
  readonly score: ScoreNode;
}

/** Every point not reached: why, how many, what would win it back. The points add up to what was lost. */
export function ReasonList({ node, score }: ReasonListProps) {
  const { t, locale } = useWords();
  const { view } = useInspection();
  const { facts, rounding } = view.ruleSet.content;
  const reasons = listScoreNodes(score).flatMap((part) => part.reasons);
  if (reasons.length === 0) return null;
  const label = labelOf(facts, locale);
  const withPoints = view.round.withPoints;
  return (
    <ul className="flex flex-col gap-2">
      {reasons.map((reason) => {
        const { why, regain } = explainWith(reasonWords(), reason, { locale, label }, node.reasonTexts);
        return (
          <li key={reason.code + reason.facts.join() + reason.lostMilli} className="text-body">
            {withPoints ? why : plainWhy(reason, label, t("criterion.plain-why"))}{" "}
            {withPoints && reasons.length > 1 && (
              <span className="whitespace-nowrap font-semibold text-lost">
                {t("criterion.lost", { points: formatPoints(reason.lostMilli, locale, rounding.component) })}
              </span>
            )}
            {withPoints && regain && <span className="block text-hint text-muted">{regain}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** A round without points names what was not reached, and nothing of points. */
function plainWhy(reason: Reason, label: (key: string) => string | undefined, lead: string): string {
  const { of, over, ofFact, fact } = reason.data;
  const name = label(String(ofFact ?? fact ?? reason.facts[0] ?? "")) ?? "";
  const figures = of !== undefined && over !== undefined ? ` (${of}/${over})` : "";
  return `${lead} ${name}${figures}.`;
}
