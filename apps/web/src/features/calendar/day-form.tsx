import type { CalendarDay } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { DateField } from "@kiemtra/ui/date-field";
import { TextField } from "@kiemtra/ui/text-field";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api } from "../../shared/api.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { useDateField } from "../../shared/use-date-field.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

interface DayDraft {
  readonly date: string | undefined;
  readonly name: string;
  readonly kind: CalendarDay["kind"];
}

const BLANK: DayDraft = { date: undefined, name: "", kind: "holiday" };
const KINDS = ["holiday", "working-day"] as const;

/** Adds a day; the same date again corrects it. The year of the day is shown afterwards. */
export function DayForm() {
  const { t } = useOfficeWords();
  const navigate = useNavigate();
  const dates = { ...useDateField(), shortcuts: false };
  const [draft, setDraft] = useState(BLANK);
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<DayDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useAction(
    (day: CalendarDay) => api.calendar.save.mutate(day).then(() => day),
    async ({ date }) => {
      setDraft(BLANK);
      setAsked(false);
      expire("calendar:");
      await navigate({ to: "/calendar", search: { year: Number(date.slice(0, 4)) } });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const { date, kind } = draft;
    const name = draft.name.trim();
    if (date && name) save.run({ date, name, kind });
  };
  return (
    <Card label={t("calendar.add")}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <h2 className="text-body font-semibold">{t("calendar.add")}</h2>
        <DateField
          {...dates}
          id="calendar-date"
          label={t("calendar.date")}
          value={draft.date}
          onValue={(date) => change({ date })}
          error={asked && !draft.date ? t("required") : undefined}
        />
        <TextField
          id="calendar-name"
          label={t("calendar.name")}
          text={draft.name}
          onText={(name) => change({ name })}
          error={asked && !draft.name.trim() ? t("required") : undefined}
          maxLength={300}
        />
        <ChoiceList
          id="calendar-kind"
          label={t("calendar.kind")}
          value={draft.kind}
          options={KINDS.map((key) => ({ key, label: t(`calendar.kind.${key}`) }))}
          onValue={(key) => change({ kind: key === "working-day" ? "working-day" : "holiday" })}
        />
        {save.error !== undefined && <FailurePanel error={save.error} />}
        <Button type="submit" variant="primary" disabled={save.isPending} className="self-start">
          {t("action.save")}
        </Button>
      </form>
    </Card>
  );
}
