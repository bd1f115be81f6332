import { formatPoints } from "@kiemtra/i18n";
import { Card } from "@kiemtra/ui/card";
import { ProgressBar } from "@kiemtra/ui/progress-bar";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { PointsTag } from "../../shared/inspection/points-tag.tsx";
import { useWords } from "../../words/use-words.ts";

/** How many criteria are done, and the points so far over the points that were possible so far. */
export function ProgressCard() {
  const { t, locale } = useWords();
  const { view, progress, card, waiting } = useInspection();
  const done = progress.filter(({ standing }) => standing === "done").length;
  const notChecked = progress.filter(({ standing }) => standing === "not-checked").length;
  const { total } = card;
  const places = view.ruleSet.content.rounding.total;
  const label = t("visit.progress", { done, total: progress.length });
  return (
    <Card className="flex flex-col gap-2" label={t("visit.progress-title")}>
      <p className="flex flex-wrap items-baseline justify-between gap-2">
        <span className="text-body font-semibold">{label}</span>
        {notChecked > 0 && (
          <span className="text-hint text-open">{t("visit.not-checked", { n: notChecked })}</span>
        )}
      </p>
      <ProgressBar label={label} earned={done} total={progress.length} />
      {view.round.withPoints && (
        <p className="flex flex-wrap items-center gap-2 text-hint">
          <span>
            {t("visit.points", {
              earned: formatPoints(total.earnedMilli, locale, places),
              possible: formatPoints(total.applicableMilli - total.openMilli, locale, places),
              maximum: formatPoints(total.applicableMilli, locale, places),
            })}
          </span>
          {waiting.length > 0 && <span className="text-muted">({t("criterion.provisional")})</span>}
          <PointsTag />
        </p>
      )}
    </Card>
  );
}
