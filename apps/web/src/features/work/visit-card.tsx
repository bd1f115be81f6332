import { authorityName } from "@kiemtra/core";
import { formatDateWithWeekday } from "@kiemtra/i18n";
import { ProgressBar } from "@kiemtra/ui/progress-bar";
import { Tag } from "@kiemtra/ui/tag";
import { Link } from "@tanstack/react-router";
import type { WorkItem } from "../../shared/api-shapes.ts";
import { capitalise } from "../../shared/capitalise.ts";
import { teamRoleWords } from "../../shared/inspection/team-words.ts";
import { useWords } from "../../words/use-words.ts";

/** One visit: which unit, when, in which role, how far. */
export function VisitCard({ item }: { readonly item: WorkItem }) {
  const words = useWords();
  const { t, locale } = words;
  const progress = t("work.progress", { done: item.done, total: item.total });
  const role = item.role && teamRoleWords(words, item.teamKind, item.role);
  return (
    <li>
      <Link to="/inspections/$id" params={{ id: item.id }} className="link-card h-full flex-col gap-1 p-3">
        <span className="flex items-start justify-between gap-2">
          <span className="text-body font-semibold text-primary">{authorityName(item.unit)}</span>
          {item.illustrative && <Tag>{t("tag.illustrative-data")}</Tag>}
        </span>
        <span className="text-hint text-muted">
          {capitalise(formatDateWithWeekday(item.visitOn, locale))} · {item.roundTitle}
        </span>
        <span className="text-hint">
          {item.status === "open" ? progress : t(`status.${item.status}`)}
          {role && ` · ${role}`}
        </span>
        {item.status === "open" && <ProgressBar label={progress} earned={item.done} total={item.total} />}
      </Link>
    </li>
  );
}
