import { Link } from "@tanstack/react-router";
import { CircleCheck, CircleDashed, CircleMinus, CircleSlash, CircleX, Eye } from "lucide-react";
import { useEffect, useRef } from "react";
import { chipStateOf } from "../../shared/inspection/criterion-chip.tsx";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { listAreas } from "../../shared/inspection/progress.ts";
import { useWords } from "../../words/use-words.ts";

const ICONS = {
  earned: CircleCheck,
  lost: CircleMinus,
  open: CircleDashed,
  "not-checked": CircleX,
  "not-applicable": CircleSlash,
  "no-occurrence": CircleSlash,
  waived: CircleCheck,
  tracked: Eye,
};

/** The tree of criteria beside the form, on wide screens. */
export function CriterionTree({ current }: { readonly current: string }) {
  const { t, of } = useWords();
  const { view, card, progress } = useInspection();
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <nav
      aria-label={t("visit.areas")}
      className="hidden max-h-[calc(100dvh-12rem)] overflow-y-auto rounded-card bg-surface line xl:block"
    >
      {listAreas(view.ruleSet.content, card, progress).map(({ area, criteria, done }) => (
        <section key={area.id} className="p-2">
          <h2 className="flex justify-between gap-2 px-1 py-1 text-table font-semibold">
            <span>{of(area.title)}</span>
            <span className="text-muted">
              {done}/{criteria.length}
            </span>
          </h2>
          <ul>
            {criteria.map((entry) => {
              const Icon = ICONS[chipStateOf(entry)];
              const isHere = entry.node.id === current;
              return (
                <li key={entry.node.id}>
                  <Link
                    ref={isHere ? here : undefined}
                    to="/inspections/$id/criteria/$nodeId"
                    params={{ id: view.id, nodeId: entry.node.id }}
                    aria-current={isHere ? "page" : undefined}
                    className="flex min-h-8 items-start gap-2 rounded-office px-1 py-1 text-table text-text no-underline hover:bg-sunken aria-[current=page]:bg-tracked-tint aria-[current=page]:font-semibold"
                  >
                    <Icon aria-hidden="true" size={16} className="mt-px shrink-0" />
                    <span>
                      {entry.node.number} {of(entry.node.title)}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
