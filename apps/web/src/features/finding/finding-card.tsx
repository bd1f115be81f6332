import { findCriterion } from "@kiemtra/core";
import { formatDate } from "@kiemtra/i18n";
import { Link } from "@tanstack/react-router";
import { Flag, RotateCcw, Star } from "lucide-react";
import type { Finding } from "../../shared/api-shapes.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useLaterWords } from "../../words/use-later-words.ts";

/** One finding: what was seen, on which criterion, what is recommended and until when. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { t, of, locale } = useLaterWords();
  const { view } = useInspection();
  const node = finding.nodeId ? findCriterion(view.ruleSet.content, finding.nodeId) : undefined;
  const { recommendation } = finding;
  const due =
    recommendation?.dueWords ??
    (recommendation?.dueOn ? t("work.due", { date: formatDate(recommendation.dueOn, locale) }) : undefined);
  const good = finding.kind === "good-practice";
  const Icon = good ? Star : Flag;
  return (
    <li>
      <Link
        to="/inspections/$id/findings/$findingId"
        params={{ id: view.id, findingId: finding.id }}
        className="link-card gap-3 p-3"
      >
        <Icon
          aria-hidden="true"
          size={22}
          className={`mt-px shrink-0 ${good ? "text-earned" : "text-lost"}`}
        />
        <span className="flex min-w-0 flex-col gap-1">
          <span className="text-tiny text-muted">
            {t(`finding.${finding.kind}`)}
            {node && ` · ${node.number ?? ""} ${of(node.title)}`}
          </span>
          <span className="text-body">{finding.text}</span>
          {recommendation && (
            <span className="text-hint text-muted">
              {t(`recommendation.${recommendation.kind}`)}: {recommendation.text}
              {due && ` (${due})`}
            </span>
          )}
          {finding.repeated && (
            <span className="flex items-center gap-1 text-hint text-open">
              <RotateCcw aria-hidden="true" size={16} />
              {t("finding.repeated")}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
