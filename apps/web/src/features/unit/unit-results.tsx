import type { Unit } from "@kiemtra/core";
import { Link } from "@tanstack/react-router";
import { capitalise } from "../../shared/capitalise.ts";
import { useUnitNames } from "../../shared/office/use-unit-names.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { UnitValidity } from "./unit-validity.tsx";

/** The units that were found: name, type, what they belong to, and when they were in force. */
export function UnitResults({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useOfficeWords();
  const parents = useUnitNames(units.flatMap(({ parentId }) => parentId ?? []));
  return (
    <ul className="flex flex-col gap-2">
      {units.map((unit) => {
        const parent = unit.parentId && parents[unit.parentId];
        return (
          <li key={unit.id}>
            <Link
              to="/units/$unitId"
              params={{ unitId: unit.id }}
              className="link-card min-h-11 flex-col gap-1 p-3"
            >
              <span className="text-body font-semibold text-primary">{unit.name}</span>
              <span className="text-hint">
                {capitalise(unit.type)}
                {parent && ` · ${t("unit.parent", { unit: parent })}`} · {t("unit.code", { code: unit.code })}
              </span>
              <span className="text-hint text-muted">
                <UnitValidity unit={unit} />
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
