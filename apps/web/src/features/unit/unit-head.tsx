import { addDays } from "@kiemtra/core";
import { Strip } from "@kiemtra/ui/strip";
import { Link } from "@tanstack/react-router";
import { capitalise } from "../../shared/capitalise.ts";
import { localToday } from "../../shared/clock.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { UnitRecord } from "./unit-page.tsx";
import { UnitValidity } from "./unit-validity.tsx";

/** Type, code, what it belongs to, validity; a unit that is no more says so and stays readable. */
export function UnitHead({ record }: { readonly record: UnitRecord }) {
  const { t } = useOfficeWords();
  const { unit, parent } = record;
  const ended = unit.validTo !== undefined && unit.validTo < localToday();
  return (
    <div className="flex flex-col gap-2 text-hint">
      {unit.validTo && ended && (
        <Strip kind="lock">{t("unit.ended", { date: addDays(unit.validTo, 1) })}</Strip>
      )}
      <p>
        {capitalise(unit.type)} · {t("unit.code", { code: unit.code })} · <UnitValidity unit={unit} />
      </p>
      {parent && (
        <Link
          to="/units/$unitId"
          params={{ unitId: parent.id }}
          className="flex min-h-11 w-fit items-center lg:min-h-8"
        >
          {t("unit.parent", { unit: parent.name })}
        </Link>
      )}
    </div>
  );
}
