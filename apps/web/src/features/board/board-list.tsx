import { useState } from "react";
import type { BoardRow } from "../../shared/api-shapes.ts";
import { hasRole, useMe } from "../../shared/session.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { BOARD_COLUMNS, BoardLine } from "./board-line.tsx";
import type { ReportDraft } from "./report-form.tsx";
import { ReportForm } from "./report-form.tsx";

interface BoardListProps {
  readonly rows: readonly BoardRow[];
  readonly today: string;
}

/** A long list is drawn where it is looked at, and whole on paper. */
const LONG = 50;
const DRAWN_IN_VIEW =
  "[contain-intrinsic-size:auto_9rem] [content-visibility:auto] print:[content-visibility:visible]";

const HEAD = ["unit", "recommendation", "due", "evidence"] as const;

/** The lines of the board; one at a time is open for its result, and what was typed outlives a filter. */
export function BoardList({ rows, today }: BoardListProps) {
  const { t } = useOfficeWords();
  const me = useMe();
  const [openId, setOpenId] = useState<string>();
  const [drafts, setDrafts] = useState<Readonly<Record<string, ReportDraft | undefined>>>({});
  // What was said to all units is not one unit's to report.
  const reportsForAll = hasRole(me, "administrator") || hasRole(me, "inspector");
  const isLong = rows.length > LONG;
  const setDraft = (id: string, draft: ReportDraft | undefined) =>
    setDrafts((before) => ({ ...before, [id]: draft }));
  const finish = (id: string) => {
    document.getElementById(toggleId(id))?.focus();
    setOpenId(undefined);
    setDraft(id, undefined);
  };
  if (rows.length === 0) return null;
  return (
    <div className="rounded-card bg-surface line">
      <div
        aria-hidden="true"
        className={`hidden gap-4 border-b border-line px-3 py-2 text-table font-semibold text-muted lg:grid ${BOARD_COLUMNS}`}
      >
        {HEAD.map((key) => (
          <span key={key}>{t(`board.${key}`)}</span>
        ))}
      </div>
      <ul aria-label={t("board.title")}>
        {rows.map((row) => (
          <li
            key={row.id}
            className={`flex flex-col gap-3 border-b border-line p-3 last:border-b-0 ${isLong ? DRAWN_IN_VIEW : ""}`}
          >
            <BoardLine
              row={row}
              toggle={
                row.unit || reportsForAll
                  ? {
                      id: toggleId(row.id),
                      isOpen: openId === row.id,
                      press: () => setOpenId(openId === row.id ? undefined : row.id),
                    }
                  : undefined
              }
            />
            {openId === row.id && (
              <ReportForm
                row={row}
                draft={drafts[row.id] ?? { doneOn: row.doneOn ?? today, evidence: row.evidence ?? "" }}
                onDraft={(draft) => setDraft(row.id, draft)}
                finish={() => finish(row.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function toggleId(rowId: string): string {
  return `report-toggle-${rowId}`;
}
