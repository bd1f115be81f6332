import { Button, buttonClass } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Tag } from "@kiemtra/ui/tag";
import { Download } from "lucide-react";
import { useCallback, useDeferredValue } from "react";
import type { Outputs } from "../../shared/api-shapes.ts";
import { useTypedText } from "../../shared/office/use-typed-text.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { filterBoard, summarise } from "./board-filter.ts";
import { BoardFilters } from "./board-filters.tsx";
import { BoardList } from "./board-list.tsx";
import { useBoardFilter } from "./use-board-filter.ts";

/** The board with all that its screen needs. */
type Board = Outputs["recommendation"]["board"];

interface BoardContentProps {
  readonly board: Board;
  readonly roundId: string;
}

const NO_FILTER = { unit: undefined, kind: undefined, status: undefined, text: undefined };

/** Filters, what they leave in numbers, and the lines. */
export function BoardContent({ board, roundId }: BoardContentProps) {
  const { t } = useOfficeWords();
  const { filter, setFilter } = useBoardFilter();
  const writeText = useCallback((typed: string) => setFilter({ text: typed || undefined }), [setFilter]);
  const [text, setText] = useTypedText(filter.text ?? "", writeText);
  const wanted = useDeferredValue(text);
  const rows = filterBoard(board.rows, { ...filter, text: wanted });
  if (board.rows.length === 0) return <EmptyState>{t("board.empty")}</EmptyState>;
  const showAll = () => {
    setText("");
    setFilter(NO_FILTER);
  };
  return (
    <div className="flex flex-col gap-4">
      <BoardFilters rows={board.rows} filter={filter} setFilter={setFilter} text={text} onText={setText} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="text-hint">
          {t("board.summary", { ...summarise(rows) })}
        </p>
        {board.illustrative && <Tag>{t("tag.illustrative-data")}</Tag>}
        <a
          href={`/papers/rounds/${encodeURIComponent(roundId)}/recommendations.xlsx`}
          className={buttonClass("secondary", "lg:ml-auto")}
          data-print="no"
        >
          <Download aria-hidden="true" size={22} className="shrink-0" />
          {t("board.export")}
        </a>
      </div>
      {rows.length === 0 && (
        <EmptyState action={<Button onClick={showAll}>{t("board.all")}</Button>}>
          {t("board.none")}
        </EmptyState>
      )}
      <BoardList rows={rows} today={board.today} />
    </div>
  );
}
