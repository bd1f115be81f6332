import { formatPoints } from "@kiemtra/i18n";
import { Link } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { CriterionChip } from "../../shared/inspection/criterion-chip.tsx";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { type AreaProgress, listAreas } from "../../shared/inspection/progress.ts";
import { useWords } from "../../words/use-words.ts";

/** Areas as rows: done of total, points so far; opened, their criteria. */
export function AreaList() {
  const { t } = useWords();
  const { view, card, progress } = useInspection();
  const areas = listAreas(view.ruleSet.content, card, progress);
  const current = areas.find(({ criteria, done }) => done < criteria.length);
  return (
    <section aria-label={t("visit.areas")} className="flex flex-col gap-2">
      <h2 className="text-body font-semibold">{t("visit.areas")}</h2>
      {areas.map((area) => (
        <Area key={area.area.id} area={area} open={area === current} />
      ))}
    </section>
  );
}

function Area({ area, open }: { readonly area: AreaProgress; readonly open: boolean }) {
  const { of, t, locale } = useWords();
  const { view } = useInspection();
  const { score } = area;
  const places = view.ruleSet.content.rounding.component;
  const points =
    view.round.withPoints && score && score.applicableMilli > score.openMilli
      ? `${formatPoints(score.earnedMilli, locale, places)}/${formatPoints(score.applicableMilli - score.openMilli, locale, places)}`
      : undefined;
  return (
    <details open={open} className="group rounded-card bg-surface line">
      <summary className="flex min-h-12 list-none items-center gap-3 px-3 py-2 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1 text-body font-semibold">
          {area.area.number && `${area.area.number}. `}
          {of(area.area.title)}
        </span>
        <span className="shrink-0 text-right text-hint">
          <span className="font-semibold">
            {area.done}/{area.criteria.length}
          </span>
          {points && <span className="block text-muted">{t("visit.area-points", { points })}</span>}
        </span>
        <ChevronDown aria-hidden="true" size={20} className="shrink-0 group-open:rotate-180" />
      </summary>
      <ul className="border-t border-line">
        {area.criteria.map((progress) => (
          <li key={progress.node.id} className="border-t border-line first:border-t-0">
            <Link
              to="/inspections/$id/criteria/$nodeId"
              params={{ id: view.id, nodeId: progress.node.id }}
              className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-text no-underline hover:bg-sunken"
            >
              <span className="min-w-[12rem] flex-1 text-body lg:text-hint">
                {progress.node.number && <span className="text-muted">{progress.node.number} </span>}
                {of(progress.node.title)}
              </span>
              <CriterionChip progress={progress} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
