import { Button } from "@kiemtra/ui/button";
import { DateField } from "@kiemtra/ui/date-field";
import { FieldGroup } from "@kiemtra/ui/field";
import { useState } from "react";
import { localToday } from "../../shared/clock.ts";
import { UnitSearch } from "../../shared/office/unit-search.tsx";
import { useUnitNames } from "../../shared/office/use-unit-names.ts";
import { useDateField } from "../../shared/use-date-field.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { type RoleDraft, withoutUnit, withUnit } from "./role-draft.ts";

interface UnitPickerProps {
  readonly id: string;
  readonly draft: RoleDraft;
  readonly onDraft: (draft: RoleDraft) => void;
  readonly error: string | undefined;
}

/** The units of an officer: found as of a day, since an older round has units that are no more. */
export function UnitPicker({ id, draft, onDraft, error }: UnitPickerProps) {
  const { t } = useOfficeWords();
  const dates = { ...useDateField(), shortcuts: false };
  const [text, setText] = useState("");
  const [asOf, setAsOf] = useState(localToday);
  const names = useUnitNames(draft.units.flatMap((unit) => (unit.name ? [] : [unit.id])));
  return (
    <FieldGroup id={id} label={t("users.unit")} error={error}>
      <div className="flex flex-col gap-4">
        <ul className="flex flex-col gap-2">
          {draft.units.map((unit) => {
            const name = unit.name ?? names[unit.id] ?? unit.id;
            return (
              <li key={unit.id} className="flex flex-wrap items-center gap-3 text-body">
                {name}
                <Button
                  aria-label={`${t("action.remove")}: ${name}`}
                  onClick={() => onDraft(withoutUnit(draft, unit.id))}
                >
                  {t("action.remove")}
                </Button>
              </li>
            );
          })}
        </ul>
        <DateField
          {...dates}
          id={`${id}-as-of`}
          label={t("units.as-of")}
          value={asOf}
          onValue={(day) => setAsOf(day ?? localToday())}
        />
        <UnitSearch
          label={t("units.search")}
          hint={t("units.search-hint")}
          asOf={asOf}
          text={text}
          onText={setText}
        >
          {(units) => (
            <ul className="flex flex-col gap-2">
              {units.map((unit) => (
                <li key={unit.id}>
                  <Button
                    onClick={() => {
                      onDraft(withUnit(draft, unit));
                      setText("");
                    }}
                    className="justify-start text-left"
                  >
                    {t("action.add")}: {unit.name}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </UnitSearch>
      </div>
    </FieldGroup>
  );
}
