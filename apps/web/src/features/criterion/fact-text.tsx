import type { ColumnSpec, FactRow, FactSheet, FactSpec, FactValue } from "@kiemtra/core";
import { formatCount, formatDate } from "@kiemtra/i18n";
import { useWords, type Words } from "../../words/use-words.ts";
import type { FormField } from "./list-fields.ts";

interface FactTextProps {
  readonly field: FormField;
  readonly sheet: FactSheet;
}

/** What was recorded, as text. */
export function FactText({ field, sheet }: FactTextProps) {
  const words = useWords();
  const specs: readonly FactSpec[] = field.kind === "ratio" ? [field.of, field.over] : [field.spec];
  return (
    <dl className="flex flex-col gap-2">
      {specs.map((spec) => (
        <div key={spec.key}>
          <dt className="text-hint text-muted">{words.of(spec.label)}</dt>
          <dd className="text-body font-semibold">
            {spec.kind === "rows" ? (
              <RowsText columns={spec.columns} rows={sheet.values[spec.key]} />
            ) : (
              valueText(spec, sheet.values[spec.key], words)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A value in words; what was not answered says so. */
export function valueText(
  spec: Exclude<FactSpec, { kind: "rows" }> | ColumnSpec,
  value: FactValue | undefined,
  { t, of, locale }: Words,
): string {
  if (value === undefined) return t("state.not-recorded");
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (typeof value === "number") return formatCount(value, locale);
  if (typeof value !== "string") return "";
  if (spec.kind === "date") return formatDate(value, locale);
  if (spec.kind !== "choice") return value;
  const option = spec.options.find(({ key }) => key === value);
  return option ? of(option.label) : value;
}

interface RowsTextProps {
  readonly columns: readonly ColumnSpec[];
  readonly rows: FactValue | undefined;
}

function RowsText({ columns, rows }: RowsTextProps) {
  const words = useWords();
  const list: readonly FactRow[] = Array.isArray(rows) ? rows : [];
  if (list.length === 0) return words.t("state.not-recorded");
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-table font-normal">
        <thead>
          <tr className="text-left">
            {columns.map((column) => (
              <th key={column.key} scope="col" className="border-b border-line p-1 font-semibold">
                {words.of(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={column.key} className="border-b border-line p-1">
                  {row.cells[column.key] === undefined
                    ? "–"
                    : valueText(column, row.cells[column.key], words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
