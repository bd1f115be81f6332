import { formatDate, formatDateWithWeekday } from "@kiemtra/i18n";
import { CountField } from "@kiemtra/ui/count-field";
import { DateField } from "@kiemtra/ui/date-field";
import { SelectField } from "@kiemtra/ui/select-field";
import { useState } from "react";
import type { Recommendation } from "../../shared/api-shapes.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useDateField } from "../../shared/use-date-field.ts";
import { useLaterWords } from "../../words/use-later-words.ts";
import {
  type Due,
  type DueMode,
  dueAfter,
  dueInMonth,
  modeOf,
  monthOfWords,
  monthsFrom,
  workingDaysTo,
} from "./due.ts";

const USUAL_DAYS = 10;
const MODES: readonly DueMode[] = ["working-days", "month", "date", "none"];

interface DueFieldProps {
  readonly recommendation: Recommendation;
  readonly onDue: (due: Due) => void;
}

/** Until when: working days from the visit, a month in words, a date; something to strive for has words alone. */
export function DueField({ recommendation, onDue }: DueFieldProps) {
  const { t } = useLaterWords();
  const { view } = useInspection();
  const dates = useDateField();
  const [chosen, setChosen] = useState<DueMode>();
  const { visitOn, calendar } = view;
  const { dueOn, dueWords, kind } = recommendation;
  const mode = chosen ?? modeOf(recommendation, visitOn, calendar);
  const modes = kind === "target" ? (["month", "none"] as const) : MODES;
  const none: Due = { dueOn: null, dueWords: null };
  const choose = (next: DueMode) => {
    setChosen(next);
    if (next === "none") onDue(none);
    if (next === "date") onDue({ dueOn, dueWords: null });
    if (next === "month") onDue(dueInMonth(monthsFrom(visitOn)[1] ?? "", kind));
    if (next === "working-days") onDue({ dueOn: dueAfter(visitOn, USUAL_DAYS, calendar).on, dueWords: null });
  };
  return (
    <div className="flex flex-col gap-3">
      <SelectField
        id="due-mode"
        label={t("due.title")}
        value={mode === "none" ? undefined : mode}
        none={t("due.none")}
        options={modes.filter((key) => key !== "none").map((key) => ({ key, label: t(`due.${key}`) }))}
        onValue={(key) => choose(modes.find((candidate) => candidate === key) ?? "none")}
      />
      {mode === "working-days" && (
        <WorkingDays
          dueOn={dueOn}
          onDays={(days) => onDue({ dueOn: dueAfter(visitOn, days, calendar).on, dueWords: null })}
        />
      )}
      {mode === "month" && (
        <SelectField
          id="due-month"
          label={t("due.month")}
          value={monthOfWords(dueWords)}
          none={t("choice.none")}
          options={monthsFrom(visitOn).map((month) => ({
            key: month,
            label: dueInMonth(month, kind).dueWords ?? month,
          }))}
          onValue={(month) => onDue(month ? dueInMonth(month, kind) : none)}
        />
      )}
      {mode === "date" && (
        <DateField
          {...dates}
          id="due-date"
          label={t("due.date")}
          value={dueOn ?? undefined}
          onValue={(date) => onDue({ dueOn: date ?? null, dueWords: null })}
          shortcuts={false}
        />
      )}
      {kind === "target" && <p className="text-hint text-muted">{t("due.target")}</p>}
    </div>
  );
}

interface WorkingDaysProps {
  readonly dueOn: string | null;
  readonly onDays: (days: number) => void;
}

/** A count of working days, the date it comes to, and the holidays that were skipped. */
function WorkingDays({ dueOn, onDays }: WorkingDaysProps) {
  const { t, locale } = useLaterWords();
  const { view } = useInspection();
  const [typed, setTyped] = useState<string>();
  const days = dueOn ? (workingDaysTo(dueOn, view.visitOn, view.calendar) ?? USUAL_DAYS) : USUAL_DAYS;
  const due = dueAfter(view.visitOn, days, view.calendar);
  const isDays = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 120;
  const skipped = due.skipped.map(({ name, date }) => `${name} (${formatDate(date, locale)})`).join("; ");
  return (
    <div className="flex flex-col gap-1">
      <CountField
        id="due-days"
        label={t("due.working-days")}
        text={typed ?? String(days)}
        error={typed !== undefined && !isDays(typed) ? t("due.days-wrong") : undefined}
        less={t("count.less")}
        more={t("count.more")}
        onText={(text) => {
          setTyped(text);
          if (isDays(text)) onDays(Number(text));
        }}
        onLeave={() => {
          if (typed === undefined || isDays(typed)) setTyped(undefined);
        }}
        onStep={(by) => {
          setTyped(undefined);
          onDays(Math.min(120, Math.max(1, days + by)));
        }}
      />
      <p className="text-hint">
        {t("due.equals", {
          date: formatDateWithWeekday(due.on, locale),
          visit: formatDate(view.visitOn, locale),
        })}
      </p>
      {skipped && <p className="text-hint text-muted">{t("due.skipped", { days: skipped })}</p>}
    </div>
  );
}
