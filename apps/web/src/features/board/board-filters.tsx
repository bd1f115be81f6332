import { SelectField } from "@kiemtra/ui/select-field";
import { TextField } from "@kiemtra/ui/text-field";
import type { BoardRow } from "../../shared/api-shapes.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { ALL_UNITS, BOARD_KINDS, BOARD_STATUSES, type BoardFilter, unitsOnBoard } from "./board-filter.ts";

interface BoardFiltersProps {
  readonly rows: readonly BoardRow[];
  readonly filter: BoardFilter;
  readonly setFilter: (part: BoardFilter) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Text, unit, kind and status. */
export function BoardFilters({ rows, filter, setFilter, text, onText }: BoardFiltersProps) {
  const { t } = useOfficeWords();
  const units = unitsOnBoard(rows).map(({ id, name }) => ({ key: id, label: name }));
  const toAll = rows.some(({ unit }) => unit === null) ? [{ key: ALL_UNITS, label: t("all-units") }] : [];
  return (
    <search className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4" data-print="no">
      <TextField
        id="board-text"
        type="search"
        label={t("board.filter.text")}
        text={text}
        onText={onText}
        autoComplete="off"
      />
      <SelectField
        id="board-unit"
        label={t("board.filter.unit")}
        none={t("board.all")}
        value={filter.unit}
        options={[...toAll, ...units]}
        onValue={(unit) => setFilter({ unit })}
      />
      <SelectField
        id="board-kind"
        label={t("board.filter.kind")}
        none={t("board.all")}
        value={filter.kind}
        options={BOARD_KINDS.map((key) => ({ key, label: t(`kind.${key}`) }))}
        onValue={(key) => setFilter({ kind: BOARD_KINDS.find((kind) => kind === key) })}
      />
      <SelectField
        id="board-status"
        label={t("board.filter.status")}
        none={t("board.all")}
        value={filter.status}
        options={BOARD_STATUSES.map((key) => ({ key, label: t(`board.status.${key}`) }))}
        onValue={(key) => setFilter({ status: BOARD_STATUSES.find((status) => status === key) })}
      />
    </search>
  );
}
