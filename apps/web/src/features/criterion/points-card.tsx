import type { CriterionNode, FactSheet, ScoreNode } from "@kiemtra/core";
import { formatPoints, stateTexts } from "@kiemtra/i18n";
import { Card } from "@kiemtra/ui/card";
import { ProgressBar } from "@kiemtra/ui/progress-bar";
import { StateChip } from "@kiemtra/ui/state-chip";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { PointsTag } from "../../shared/inspection/points-tag.tsx";
import { useWords } from "../../words/use-words.ts";
import { LawList } from "./law-list.tsx";
import { OpenBox } from "./open-box.tsx";
import { PartList } from "./part-list.tsx";
import { ReasonList } from "./reason-list.tsx";
import { ScoreAnnouncer } from "./score-announcer.tsx";

interface PointsCardProps {
  readonly node: CriterionNode;
  readonly score: ScoreNode;
  readonly sheet: FactSheet;
  readonly mark: string | undefined;
}

/** What the facts come to, why, and under which article. */
export function PointsCard({ node, score, sheet, mark }: PointsCardProps) {
  const { t, of } = useWords();
  const { view } = useInspection();
  const withPoints = view.round.withPoints;
  return (
    <Card label={t("criterion.result")} className="flex flex-col gap-2">
      {score.state === "scored" && withPoints && <Points node={node} score={score} />}
      {score.state === "scored" && !withPoints && (
        <StateChip state={score.lostMilli > 0 ? "lost" : "earned"}>
          {score.lostMilli > 0 ? t("criterion.not-reached") : t("criterion.reached")}
        </StateChip>
      )}
      {score.state !== "scored" && score.state !== "open" && (
        <StateChip state={score.state}>{of(stateTexts[score.state])}</StateChip>
      )}
      {score.state === "open" && mark !== undefined && (
        <StateChip state="not-checked">{t("criterion.not-checked")}</StateChip>
      )}
      {score.state === "open" && <OpenBox score={score} sheet={sheet} />}
      {score.state === "not-applicable" && node.appliesTo && (
        <p className="text-body">{of(node.appliesTo.because)}</p>
      )}
      {score.state === "no-occurrence" && <p className="text-hint">{t("criterion.no-occurrence")}</p>}
      {score.state === "tracked" && <p className="text-hint">{t("criterion.tracked")}</p>}
      <PartList node={node} score={score} />
      <ReasonList node={node} score={score} />
      <LawList node={node} />
      <ScoreAnnouncer node={node} score={score} />
    </Card>
  );
}

function Points({ node, score }: Pick<PointsCardProps, "node" | "score">) {
  const { t, locale } = useWords();
  const { view, waiting } = useInspection();
  const places = view.ruleSet.content.rounding.component;
  const [earned, maximum, lost] = [score.earnedMilli, score.applicableMilli, score.lostMilli].map((value) =>
    formatPoints(value, locale, places),
  );
  const label = t("criterion.points-of", { earned: earned ?? "", maximum: maximum ?? "" });
  return (
    <>
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span>
          <span className="text-score font-semibold">{earned}</span>
          <span className="text-body text-muted">
            {" "}
            / {maximum} {t("criterion.points")}
          </span>
        </span>
        {score.lostMilli > 0 ? (
          <StateChip state="lost">{t("criterion.lost", { points: lost ?? "" })}</StateChip>
        ) : (
          node.maxMilli > 0 && <StateChip state="earned">{t("criterion.full")}</StateChip>
        )}
      </p>
      <ProgressBar
        label={label}
        earned={score.earnedMilli}
        lost={score.lostMilli}
        total={score.applicableMilli}
      />
      <p className="flex flex-wrap items-center gap-2 text-tiny text-muted">
        <PointsTag />
        {waiting.length > 0 && <span>{t("criterion.provisional")}</span>}
      </p>
    </>
  );
}
