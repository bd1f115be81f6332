import { authorityName, findScoreNode, listCriteria } from "@kiemtra/core";
import { formatPoints } from "@kiemtra/i18n";
import { lazy, Suspense, useMemo } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { scoreSheet } from "../../shared/inspection/loaded-inspection.ts";
import { LockStrip } from "../../shared/inspection/lock-strip.tsx";
import { DataTag } from "../../shared/inspection/points-tag.tsx";
import type { CriterionProgress } from "../../shared/inspection/progress.ts";
import { visitHome } from "../../shared/inspection/visit-link.ts";
import { Page } from "../../shared/page.tsx";
import { useSettled } from "../../shared/use-settled.ts";
import { useWords } from "../../words/use-words.ts";
import { CriterionBar } from "./criterion-bar.tsx";
import { CriterionTree } from "./criterion-tree.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FactForm } from "./fact-form.tsx";
import { NotChecked } from "./not-checked.tsx";
import { PointsCard } from "./points-card.tsx";
import { RefusedFacts } from "./refused-facts.tsx";
import { useFactDrafts } from "./use-fact-drafts.ts";

/** While somebody types, half of a figure contradicts the other half: contradictions are looked for in the pause. */
const PAUSE_MS = 2_000;
const SignalStrips = lazy(async () => ({ default: (await import("./signal-strips.tsx")).SignalStrips }));

interface CriterionScreenProps {
  readonly current: CriterionProgress;
  readonly at: number;
}

export function CriterionScreen({ current, at }: CriterionScreenProps) {
  const { t, of, locale } = useWords();
  const { view, progress } = useInspection();
  const drafts = useFactDrafts();
  const settled = useSettled(drafts.sheet, PAUSE_MS);
  const { node } = current;
  const { content } = view.ruleSet;
  const score = useMemo(
    () => findScoreNode(scoreSheet(view, drafts.sheet).total, node.id) ?? current.score,
    [view, drafts.sheet, node.id, current.score],
  );
  const area = content.areas.find((group) =>
    listCriteria({ areas: [group] }).some(({ id }) => id === node.id),
  );
  const place = t("criterion.place", {
    at: at + 1,
    total: progress.length,
    area: area ? of(area.title) : "",
  });
  const maximum = formatPoints(node.maxMilli, locale, content.rounding.component);
  const applies = score.state !== "not-applicable";
  return (
    <Page
      title={authorityName(view.unit)}
      subtitle={place}
      back={visitHome(view.id)}
      heading={of(node.title)}
      bar={<CriterionBar at={at} node={node} />}
      wide
    >
      <div className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_320px] lg:gap-4 xl:grid-cols-[240px_minmax(0,1fr)_320px]">
        <CriterionTree current={node.id} />
        <div className="order-2 flex min-w-0 flex-col gap-3 lg:order-none">
          <LockStrip />
          <RefusedFacts node={node} />
          {node.guidance && <p className="text-hint text-muted">{of(node.guidance)}</p>}
          {applies && <FactForm node={node} drafts={drafts} />}
          {applies && settled && node.asks.some((fact) => settled.values[fact] !== undefined) && (
            <Suspense>
              <SignalStrips node={node} sheet={settled} />
            </Suspense>
          )}
          {applies && <EvidenceList node={node} />}
          {applies && <NotChecked progress={current} />}
        </div>
        <div className="order-1 flex flex-col gap-3 lg:order-none">
          <p className="flex flex-wrap items-center gap-2 text-hint text-muted">
            {node.number && <span>{t("criterion.number", { number: node.number })}</span>}
            {view.round.withPoints && node.maxMilli > 0 && (
              <span>· {t("criterion.maximum", { points: maximum })}</span>
            )}
            <DataTag />
          </p>
          <PointsCard node={node} score={score} mark={current.mark} sheet={drafts.sheet} />
        </div>
      </div>
    </Page>
  );
}
