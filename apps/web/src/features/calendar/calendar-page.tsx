import { useCallback } from "react";
import { api } from "../../shared/api.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { hasRole, useMe } from "../../shared/session.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { DayForm } from "./day-form.tsx";
import { DayTable } from "./day-table.tsx";
import { useCalendarYear } from "./use-calendar-year.ts";
import { YearLinks } from "./year-links.tsx";

/** The days of a year that differ from the usual week; an administrator keeps them. */
export function CalendarPage() {
  const { t } = useOfficeWords();
  const mayChange = hasRole(useMe(), "administrator");
  const year = useCalendarYear();
  const fetcher = useCallback(() => api.calendar.list.query({ year }), [year]);
  const days = useResource(`calendar:${year}`, fetcher);
  return (
    <ResourcePage title={t("calendar.title")} resource={days}>
      {(list) => (
        <div className="flex max-w-4xl flex-col gap-4">
          <p className="text-hint text-muted">{t("calendar.what")}</p>
          <YearLinks year={year} />
          <DayTable days={list} mayChange={mayChange} />
          {mayChange && <DayForm />}
        </div>
      )}
    </ResourcePage>
  );
}
