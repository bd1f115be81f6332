import { isInForce, type Unit } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { Strip } from "@kiemtra/ui/strip";
import { useState } from "react";
import { api } from "../../shared/api.ts";
import { localToday } from "../../shared/clock.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { UnitSearch } from "../../shared/office/unit-search.tsx";
import { useAction } from "../../shared/use-action.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { SectionProps } from "./create-round-page.tsx";
import { spreadVisits } from "./round-draft.ts";
import { VisitList } from "./visit-list.tsx";

/** Units to inspect: found by name, or all communes of a province or district at once, with the day of each visit. */
export function UnitSection({ draft, change, asked }: SectionProps) {
  const { t } = useOfficeWords();
  const [text, setText] = useState("");
  const asOf = draft.startsOn ?? localToday();
  const add = (units: readonly Unit[]) => {
    const known = new Set(draft.units.map(({ unit }) => unit.id));
    const fresh = units.filter((unit) => !known.has(unit.id) && isInForce(unit, asOf));
    change({ units: [...draft.units, ...fresh.map((unit) => ({ unit, visitOn: undefined }))] });
    setText("");
  };
  const addAll = useAction(
    (unit: Unit) => api.unit.search.query({ text: "", asOf, kind: "commune", parentId: unit.id, limit: 500 }),
    add,
  );
  const spread = useAction(fetchCalendar, (calendar) => {
    const { startsOn, endsOn, units } = draft;
    if (startsOn && endsOn) change({ units: spreadVisits(units, startsOn, endsOn, calendar) });
  });
  return (
    <Card label={t("create.section.units")} className="flex flex-col gap-4">
      <h2 className="text-body font-semibold">{t("create.section.units")}</h2>
      <UnitSearch
        label={t("create.unit-search")}
        hint={t("create.unit-search-hint")}
        asOf={asOf}
        text={text}
        onText={setText}
      >
        {(units) => (
          <ul className="flex flex-col gap-1">
            {units.map((unit) => (
              <li key={unit.id} className="flex flex-wrap gap-2">
                <Button onClick={() => add([unit])} className="justify-start">
                  {t("action.add")}: {unit.name}
                </Button>
                {(unit.kind === "province" || unit.kind === "district") && (
                  <Button variant="quiet" onClick={() => addAll.run(unit)} disabled={addAll.isPending}>
                    {t("create.unit-add-all", { unit: unit.name })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </UnitSearch>
      {addAll.error !== undefined && <FailurePanel error={addAll.error} />}
      <div className="flex flex-wrap items-center gap-3">
        <p role="status" className="text-hint text-muted">
          {draft.units.length > 0 ? t("create.unit-count", { n: draft.units.length }) : t("create.unit-none")}
        </p>
        {draft.units.length > 0 && draft.startsOn && draft.endsOn && (
          <Button onClick={() => spread.run({ from: draft.startsOn ?? "", to: draft.endsOn ?? "" })}>
            {t("create.spread")}
          </Button>
        )}
      </div>
      {spread.error !== undefined && <FailurePanel error={spread.error} />}
      <VisitList draft={draft} change={change} asked={asked} />
      {asked && draft.units.length === 0 && <Strip kind="error">{t("create.units-required")}</Strip>}
    </Card>
  );
}

async function fetchCalendar({ from, to }: { readonly from: string; readonly to: string }) {
  const years = [...new Set([from, to].map((date) => Number(date.slice(0, 4))))];
  const days = await Promise.all(years.map((year) => api.calendar.list.query({ year })));
  return days.flat();
}
