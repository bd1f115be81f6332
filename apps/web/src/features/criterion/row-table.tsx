import type { FactRow } from "@kiemtra/core";
import { IconButton } from "@kiemtra/ui/button";
import { Trash2 } from "lucide-react";
import { useWords } from "../../words/use-words.ts";
import { CellInput } from "./cell-input.tsx";
import type { RowActions, RowsSpec } from "./rows-field.tsx";

interface RowsProps {
  readonly spec: RowsSpec;
  readonly rows: readonly FactRow[];
  readonly actions: RowActions;
}

/** The rows as a table that scrolls inside its own region. */
export function RowTable({ spec, rows, actions }: RowsProps) {
  const { t, of } = useWords();
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-hint">
        <thead>
          <tr className="text-left text-table">
            <th scope="col" className="p-1 font-semibold">
              #
            </th>
            {spec.columns.map((column) => (
              <th key={column.key} scope="col" className="min-w-24 p-1 font-semibold">
                {of(column.label)}
              </th>
            ))}
            <th scope="col" className="p-1">
              <span className="sr-only">{t("rows.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.id} className="border-t border-line align-top">
              <th scope="row" className="p-1 pt-3 font-normal text-muted">
                {at + 1}
              </th>
              {spec.columns.map((column) => (
                <td key={column.key} className="p-1">
                  <CellInput column={column} row={row} actions={actions} inTable />
                </td>
              ))}
              <td className="p-1">
                <IconButton
                  icon={Trash2}
                  label={t("rows.remove", { n: at + 1 })}
                  onClick={() => actions.remove(row)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
