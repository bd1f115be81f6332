import type { CriterionNode, ScoreNode } from "@kiemtra/core";
import { formatPoints, stateTexts } from "@kiemtra/i18n";
import { useEffect, useState } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useWords } from "../../words/use-words.ts";

const REST_MS = 1_000;

interface ScoreAnnouncerProps {
  readonly node: CriterionNode;
  readonly score: ScoreNode;
}

/** The screen's one polite live region: the score, a second after the last change. */
export function ScoreAnnouncer({ node, score }: ScoreAnnouncerProps) {
  const { t, of, locale } = useWords();
  const { view } = useInspection();
  const places = view.ruleSet.content.rounding.component;
  const points = (value: number) => formatPoints(value, locale, places);
  const text =
    score.state === "scored" && view.round.withPoints
      ? t("criterion.announce", {
          number: node.number ?? "",
          earned: points(score.earnedMilli),
          maximum: points(score.applicableMilli),
          lost: points(score.lostMilli),
        })
      : `${t("criterion.number", { number: node.number ?? "" })}: ${of(stateTexts[score.state])}`;
  const [said, setSaid] = useState("");
  const [first] = useState(text);
  useEffect(() => {
    if (text === first && said === "") return;
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
