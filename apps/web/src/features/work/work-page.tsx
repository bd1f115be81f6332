import { EmptyState } from "@kiemtra/ui/empty-state";
import { Skeleton } from "@kiemtra/ui/skeleton";
import { type ReactNode, useCallback } from "react";
import { api } from "../../shared/api.ts";
import { failureOf } from "../../shared/api-error.ts";
import type { Work, WorkItem } from "../../shared/api-shapes.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { keep, readKept } from "../../shared/kept.ts";
import { Page } from "../../shared/page.tsx";
import { useResource } from "../../shared/resource.ts";
import { useMe } from "../../shared/session.ts";
import { useWords } from "../../words/use-words.ts";
import { groupWork } from "./group-work.ts";
import { OverdueRow } from "./overdue-row.tsx";
import { VisitCard } from "./visit-card.tsx";

/** My work: today, this week, what is overdue. */
export function WorkPage() {
  const { t } = useWords();
  const work = useWork();
  return (
    <Page title={t("work.title")} wide>
      {work.data ? (
        <WorkLists work={work.data} />
      ) : work.error !== undefined ? (
        <FailurePanel error={work.error} retry={work.refetch} />
      ) : (
        <Skeleton label={t("state.loading")} />
      )}
    </Page>
  );
}

/** Without a network, the list as this device last heard it. */
function useWork() {
  const me = useMe();
  const key = me && `work:${me.id}`;
  const fetcher = useCallback(() => fetchWork(key ?? ""), [key]);
  return useResource(key, fetcher);
}

async function fetchWork(key: string): Promise<Work> {
  try {
    const work = await api.work.list.query();
    keep(key, work);
    return work;
  } catch (error) {
    const kept = failureOf(error).kind === "offline" ? readKept<Work>(key) : undefined;
    if (kept) return kept;
    throw error;
  }
}

function WorkLists({ work }: { readonly work: Work }) {
  const { t } = useWords();
  const groups = groupWork(work.inspections, work.today);
  const next = groups.thisWeek[0] ?? groups.later[0];
  return (
    <div className="flex flex-col gap-6">
      <Section title={t("work.today")} items={groups.today}>
        {groups.today.length === 0 && (
          <EmptyState>
            {next
              ? t("work.none-today-next", { date: next.visitOn, unit: next.unit.name })
              : t("work.none-today")}
          </EmptyState>
        )}
      </Section>
      <Section title={t("work.unfinished")} items={groups.unfinished} />
      <Section title={t("work.this-week")} items={groups.thisWeek} />
      {work.overdue.length > 0 && (
        <section aria-labelledby="overdue" className="flex flex-col gap-2">
          <h2 id="overdue" className="text-body font-semibold">
            {t("work.overdue", { n: work.overdue.length })}
          </h2>
          <ul className="grid gap-2 lg:grid-cols-2">
            {work.overdue.map((row) => (
              <OverdueRow key={row.id} row={row} />
            ))}
          </ul>
        </section>
      )}
      <Section title={t("work.later")} items={groups.later} />
      <Section title={t("work.finished")} items={groups.finished} />
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly items: readonly WorkItem[];
  readonly children?: ReactNode;
}

function Section({ title, items, children }: SectionProps) {
  if (items.length === 0 && !children) return null;
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h2 className="text-body font-semibold">
        {title} <span className="font-normal text-muted">({items.length})</span>
      </h2>
      {children}
      <ul className="grid gap-2 lg:grid-cols-2 xl:grid-cols-3">
        {items.map((item) => (
          <VisitCard key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
