import type { Unit } from "@kiemtra/core";
import { formatDate } from "@kiemtra/i18n";
import { useOfficeWords } from "../../words/use-office-words.ts";

/** From when to when a unit was in force. */
export function UnitValidity({ unit }: { readonly unit: Pick<Unit, "validFrom" | "validTo"> }) {
  const { t, locale } = useOfficeWords();
  return t("unit.valid", {
    from: unit.validFrom ? formatDate(unit.validFrom, locale) : t("unit.valid-start"),
    to: unit.validTo ? formatDate(unit.validTo, locale) : t("unit.valid-now"),
  });
}
