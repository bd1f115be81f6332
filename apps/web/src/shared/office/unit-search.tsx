import type { Unit, UnitKind } from "@kiemtra/core";
import { TextField } from "@kiemtra/ui/text-field";
import { useCallback, useDeferredValue, useId } from "react";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { api } from "../api.ts";
import { useResource } from "../resource.ts";

interface UnitSearchProps {
  readonly label: string;
  readonly hint: string;
  readonly asOf: string;
  readonly kind?: UnitKind;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly children: (units: readonly Unit[]) => React.ReactNode;
}

/** A field to find units in force on a day; accents may be left out. What is found is shown by `children`. */
export function UnitSearch({ label, hint, asOf, kind, text, onText, children }: UnitSearchProps) {
  const id = useId();
  const { t } = useOfficeWords();
  const units = useUnits(useDeferredValue(text), asOf, kind);
  return (
    <div className="flex flex-col gap-2">
      <TextField
        id={id}
        type="search"
        label={label}
        hint={hint}
        text={text}
        onText={onText}
        autoComplete="off"
      />
      <div aria-live="polite">
        {text.trim() !== "" && units !== undefined && units.length === 0 && (
          <p className="text-hint text-muted">{t("units.none")}</p>
        )}
      </div>
      {units && units.length > 0 && children(units)}
    </div>
  );
}

/** Units found; `undefined` while nothing was asked or nothing has come yet. */
function useUnits(text: string, asOf: string, kind?: UnitKind): readonly Unit[] | undefined {
  const wanted = text.trim();
  const key = wanted.length >= 2 ? `units:${asOf}:${kind ?? ""}:${wanted}` : undefined;
  const fetcher = useCallback(
    () => api.unit.search.query({ text: wanted, asOf, ...(kind && { kind }), limit: 20 }),
    [wanted, asOf, kind],
  );
  return useResource(key, fetcher).data;
}
