import { authorityName, findCriterion, findScoreNode, type ScoreNode } from "@kiemtra/core";
import { explainReason, formatPoints, labelOf, stateTexts } from "@kiemtra/i18n";
import { Card } from "@kiemtra/ui/card";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { HeatmapCell } from "./heatmap.tsx";
import type { Round } from "./round-page.tsx";

interface HeatmapDetailProps {
  readonly round: Round;
  readonly chosen: HeatmapCell | undefined;
}

/** The cell that was chosen: points, and why the rest was not reached. */
export function HeatmapDetail({ round, chosen }: HeatmapDetailProps) {
  const { t, of, locale } = useOfficeWords();
  const criterion = chosen && findCriterion(round.ruleSet.content, chosen.nodeId);
  const node = chosen && findScoreNode(chosen.inspection.scorecard.total, chosen.nodeId);
  return (
    <Card label={t("heatmap.why")}>
      <div aria-live="polite" className="flex flex-col gap-1 text-hint">
        {!criterion || !node ? (
          <p className="text-muted">{t("heatmap.nothing")}</p>
        ) : (
          <>
            <p className="text-body font-semibold">
              {authorityName(chosen.inspection.unit)} · {of(criterion.title)}
            </p>
            <p>
              {node.state === "scored"
                ? t("round.points-of", {
                    earned: formatPoints(node.earnedMilli, locale),
                    max: formatPoints(node.applicableMilli, locale),
                  })
                : of(stateTexts[node.state])}
            </p>
            <Reasons round={round} node={node} />
          </>
        )}
      </div>
    </Card>
  );
}

function Reasons({ round, node }: { readonly round: Round; readonly node: ScoreNode }) {
  const { t, locale } = useOfficeWords();
  const { content } = round.ruleSet;
  const speaker = { locale, label: labelOf(content.facts, locale) };
  const own = findCriterion(content, node.id)?.reasonTexts;
  const reasons = [node, ...node.children].flatMap((entry) => entry.reasons);
  if (reasons.length === 0) return node.state === "scored" ? <p>{t("heatmap.full")}</p> : null;
  return (
    <ul className="list-disc pl-5">
      {reasons.map((reason) => {
        const { why, regain } = explainReason(reason, speaker, own);
        return (
          <li key={why}>
            {why} {regain}
          </li>
        );
      })}
    </ul>
  );
}
