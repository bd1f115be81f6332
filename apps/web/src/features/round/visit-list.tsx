import { Button } from "@kiemtra/ui/button";
import { DateField } from "@kiemtra/ui/date-field";
import { useDateField } from "../../shared/use-date-field.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { SectionProps } from "./create-round-page.tsx";

/** The units that were chosen, each with the day of its visit. */
export function VisitList({ draft, change, asked }: SectionProps) {
  const { t } = useOfficeWords();
  const dates = { ...useDateField(), shortcuts: false };
  const { units } = draft;
  return (
    <ul className="flex flex-col gap-2">
      {units.map(({ unit, visitOn }) => (
        <li key={unit.id} className="grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
          <DateField
            {...dates}
            id={`visit-${unit.id}`}
            label={t("create.unit-visit", { unit: unit.name })}
            value={visitOn}
            onValue={(day) =>
              change({
                units: units.map((visit) => (visit.unit.id === unit.id ? { ...visit, visitOn: day } : visit)),
              })
            }
            error={asked && !visitOn ? t("required") : undefined}
          />
          <Button
            aria-label={`${t("action.remove")}: ${unit.name}`}
            onClick={() => change({ units: units.filter((visit) => visit.unit.id !== unit.id) })}
          >
            {t("action.remove")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
