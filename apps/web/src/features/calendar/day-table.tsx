import type { CalendarDay } from "@kiemtra/core";
import { formatDateWithWeekday } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Strip } from "@kiemtra/ui/strip";
import { useState } from "react";
import { api } from "../../shared/api.ts";
import { capitalise } from "../../shared/capitalise.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { Cell, Row, Table } from "../../shared/office/table.tsx";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { useWords } from "../../words/use-words.ts";

interface DayTableProps {
  readonly days: readonly CalendarDay[];
  readonly mayChange: boolean;
}

/** The days, each with its weekday and kind; a day that was removed can be put back. */
export function DayTable({ days, mayChange }: DayTableProps) {
  const { t, locale } = useOfficeWords();
  const field = useWords();
  const [removed, setRemoved] = useState<CalendarDay>();
  const remove = useAction(
    (day: CalendarDay) => api.calendar.remove.mutate({ date: day.date }).then(() => day),
    (day) => {
      setRemoved(day);
      expire("calendar:");
    },
  );
  const restore = useAction(api.calendar.save.mutate, () => {
    setRemoved(undefined);
    expire("calendar:");
  });
  const error = remove.error ?? restore.error;
  const head = ["date", "name", "kind"] as const;
  const heads = head.map((key) => t(`calendar.${key}`));
  return (
    <div className="flex flex-col gap-2">
      <div role="status">
        {removed && (
          <Strip
            kind="info"
            action={
              <Button onClick={() => restore.run(removed)} disabled={restore.isPending}>
                {field.t("action.undo")}
              </Button>
            }
          >
            {t("calendar.removed", { date: removed.date })}
          </Strip>
        )}
      </div>
      {error !== undefined && <FailurePanel error={error} />}
      {days.length === 0 ? (
        <EmptyState>{t("calendar.none")}</EmptyState>
      ) : (
        <Table caption={t("calendar.title")} head={mayChange ? [...heads, t("action.remove")] : heads}>
          {days.map((day) => (
            <Row key={day.date}>
              <Cell isHead>{capitalise(formatDateWithWeekday(day.date, locale))}</Cell>
              <Cell>{day.name}</Cell>
              <Cell>{t(`calendar.kind.${day.kind}`)}</Cell>
              {mayChange && (
                <Cell>
                  <Button
                    aria-label={`${t("action.remove")}: ${formatDateWithWeekday(day.date, locale)}`}
                    onClick={() => remove.run(day)}
                    disabled={remove.isPending}
                  >
                    {t("action.remove")}
                  </Button>
                </Cell>
              )}
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}
