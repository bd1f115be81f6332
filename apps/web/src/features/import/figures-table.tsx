import type { FactSpec, ScalarValue } from "@kiemtra/core";
import { filledFacts } from "@kiemtra/core/imports";
import { formatCount, formatDate } from "@kiemtra/i18n";
import { Cell, Row, Table } from "../../shared/office/table.tsx";
import { useImportWords } from "../../words/use-import-words.ts";
import { visitName } from "./import-visits.ts";
import type { ResultProps } from "./result-section.tsx";

/** The figures of each unit, one column for each fact. */
export function FiguresTable({ round, plan, result }: ResultProps) {
  const { t, of, locale } = useImportWords();
  const facts = filledFacts(plan).map(({ spec }) => spec);
  const isClosed = (id: string) => round.inspections.find((visit) => visit.id === id)?.status !== "open";
  if (result.units.length === 0) return <p className="text-body">{t("import.figures-none")}</p>;
  const text = (spec: FactSpec, value: ScalarValue | undefined) => {
    if (value === undefined) return "–";
    if (typeof value === "number") return formatCount(value, locale);
    if (spec.kind === "number" && locale === "vi") return String(value).replace(".", ",");
    return spec.kind === "date" ? formatDate(String(value), locale) : String(value);
  };
  return (
    <Table
      caption={t("import.figures")}
      head={[t("import.unit"), t("import.figures-rows"), ...facts.map(({ label }) => of(label))]}
    >
      {result.units.map(({ unit, rows, values }) => (
        <Row key={unit}>
          <Cell isHead>
            <span className="whitespace-nowrap">{visitName(round, unit)}</span>
            {isClosed(unit) && (
              <span className="block text-tiny whitespace-nowrap text-muted">
                {t("import.figures-closed")}
              </span>
            )}
          </Cell>
          <Cell align="right">{formatCount(rows, locale)}</Cell>
          {facts.map((spec) => (
            <Cell key={spec.key} align="right">
              {text(spec, values[spec.key])}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
