import { DateField } from "@kiemtra/ui/date-field";
import { UnitSearch } from "../../shared/office/unit-search.tsx";
import { useTypedText } from "../../shared/office/use-typed-text.ts";
import { Page } from "../../shared/page.tsx";
import { useDateField } from "../../shared/use-date-field.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { UnitResults } from "./unit-results.tsx";
import { useUnitSearch } from "./use-unit-search.ts";

/** Units in force on a day, found by name or code without accents. */
export function UnitsPage() {
  const { t } = useOfficeWords();
  const dates = { ...useDateField(), shortcuts: false };
  const search = useUnitSearch();
  const [text, setText] = useTypedText(search.text, search.setText);
  return (
    <Page title={t("units.title")}>
      <search className="flex flex-col gap-4">
        <DateField
          {...dates}
          id="units-as-of"
          label={t("units.as-of")}
          value={search.asOf}
          onValue={search.setAsOf}
        />
        <UnitSearch
          label={t("units.search")}
          hint={t("units.search-hint")}
          asOf={search.asOf}
          text={text}
          onText={setText}
        >
          {(units) => <UnitResults units={units} />}
        </UnitSearch>
        {text.trim() === "" && <p className="text-body text-muted">{t("units.start")}</p>}
      </search>
    </Page>
  );
}
