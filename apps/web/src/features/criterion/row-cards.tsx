import type { FactRow } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { ChevronDown, Trash2 } from "lucide-react";
import { useWords } from "../../words/use-words.ts";
import { CellInput } from "./cell-input.tsx";
import { valueText } from "./fact-text.tsx";
import type { RowActions, RowsSpec } from "./rows-field.tsx";

interface RowsProps {
  readonly spec: RowsSpec;
  readonly rows: readonly FactRow[];
  readonly actions: RowActions;
}

/** One row, one card; the last one open. */
export function RowCards({ spec, rows, actions }: RowsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <ol className="flex flex-col gap-2">
      {rows.map((row, at) => {
        const said = spec.columns
          .filter((column) => row.cells[column.key] !== undefined)
          .map((column) => valueText(column, row.cells[column.key], words));
        return (
          <li key={row.id}>
            <details open={at === rows.length - 1} className="group rounded-card line">
              <summary className="flex min-h-12 list-none items-center gap-2 px-3 text-hint [&::-webkit-details-marker]:hidden">
                <span className="font-semibold">{t("rows.row", { n: at + 1 })}</span>
                <span className="min-w-0 flex-1 truncate text-muted">{said.join(" · ")}</span>
                <ChevronDown aria-hidden="true" size={20} className="shrink-0 group-open:rotate-180" />
              </summary>
              <div className="flex flex-col gap-3 border-t border-line p-3">
                {spec.columns.map((column) => (
                  <CellInput key={column.key} column={column} row={row} actions={actions} />
                ))}
                <Button
                  icon={Trash2}
                  variant="quiet"
                  className="self-end"
                  onClick={() => actions.remove(row)}
                >
                  {t("rows.remove", { n: at + 1 })}
                </Button>
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
