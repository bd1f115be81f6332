import type { ColumnSpec, FactRow } from "@kiemtra/core";
import { CountField } from "@kiemtra/ui/count-field";
import { useWords } from "../../words/use-words.ts";
import type { RowActions } from "./rows-field.tsx";
import { ScalarInput } from "./scalar-input.tsx";
import { useTypedNumber } from "./use-typed-number.ts";

interface CellInputProps {
  readonly column: ColumnSpec;
  readonly row: FactRow;
  readonly actions: RowActions;
  readonly inTable?: boolean;
}

/** One cell of a row. */
export function CellInput({ column, row, actions, inTable = false }: CellInputProps) {
  if (column.kind === "count") return <CountCell {...{ column, row, actions, inTable }} />;
  return (
    <ScalarInput
      id={`${row.id}-${column.key}`}
      spec={column}
      value={row.cells[column.key]}
      inTable={inTable}
      onType={(value) => actions.set(row, column.key, value, true)}
      onSay={(value) => actions.set(row, column.key, value, false)}
      onLeave={() => actions.leave(row)}
    />
  );
}

type CountColumn = Extract<ColumnSpec, { kind: "count" }>;

function CountCell({ column, row, actions, inTable }: CellInputProps & { readonly column: CountColumn }) {
  const { t, of } = useWords();
  const typed = useTypedNumber({
    spec: column,
    value: row.cells[column.key],
    onType: (value) => actions.set(row, column.key, value, true),
    onLeave: () => actions.leave(row),
  });
  return (
    <CountField
      id={`${row.id}-${column.key}`}
      label={of(column.label)}
      hideLabel={inTable}
      text={typed.text}
      error={typed.error}
      onText={typed.onText}
      onLeave={typed.onLeave}
      less={t("count.less")}
      more={t("count.more")}
      unit={inTable ? undefined : column.unit && of(column.unit)}
    />
  );
}
