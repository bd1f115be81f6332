import { formatDateWithWeekday } from "@kiemtra/i18n";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Tag } from "@kiemtra/ui/tag";
import { Link } from "@tanstack/react-router";
import { capitalise } from "../../shared/capitalise.ts";
import { StatusChip } from "../../shared/office/status-chip.tsx";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { UnitRecord } from "./unit-page.tsx";

/** The visits to the unit and to those it came from, newest first. */
export function UnitVisits({ visits }: { readonly visits: UnitRecord["inspections"] }) {
  const { t, locale } = useOfficeWords();
  const newestFirst = [...visits].sort((a, b) =>
    a.visitOn < b.visitOn ? 1 : a.visitOn > b.visitOn ? -1 : 0,
  );
  return (
    <section aria-labelledby="unit-visits" className="flex flex-col gap-2">
      <h2 id="unit-visits" className="text-body font-semibold">
        {t("unit.inspections")}
      </h2>
      {visits.length === 0 && <EmptyState>{t("unit.no-inspections")}</EmptyState>}
      <ul className="flex flex-col gap-2">
        {newestFirst.map((visit) => (
          <li key={visit.id}>
            <Link
              to="/inspections/$id"
              params={{ id: visit.id }}
              className="link-card min-h-11 flex-col gap-1 p-3 text-hint"
            >
              <span className="flex flex-wrap items-center gap-2">
                <span className="text-body font-semibold text-primary">
                  {capitalise(formatDateWithWeekday(visit.visitOn, locale))}
                </span>
                <StatusChip status={visit.status} />
                {visit.illustrative && <Tag>{t("tag.illustrative-data")}</Tag>}
              </span>
              <span>{visit.unitName ? `${visit.unitName} · ${visit.roundTitle}` : visit.roundTitle}</span>
              {visit.noticeNumber && <span className="text-muted">{visit.noticeNumber}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
