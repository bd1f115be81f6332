import { authorityName } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { Tag } from "@kiemtra/ui/tag";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { BoardRow } from "../../shared/api-shapes.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { DoneChip, DueText, RepeatedChip } from "./board-chips.tsx";

/** The columns of a line on a desktop; on a phone they stand below each other. */
export const BOARD_COLUMNS = "lg:grid-cols-[11rem_minmax(0,1fr)_10rem_minmax(0,15rem)]";

interface BoardLineProps {
  readonly row: BoardRow;
  /** Opens and closes the panel for the result; absent for those who may only read. */
  readonly toggle: { readonly id: string; readonly isOpen: boolean; readonly press: () => void } | undefined;
}

/** One recommendation: the unit, what is asked, until when, and how it stands. */
export function BoardLine({ row, toggle }: BoardLineProps) {
  const { t } = useOfficeWords();
  return (
    <div className={`grid gap-2 text-hint lg:gap-4 ${BOARD_COLUMNS}`}>
      <Labelled label={t("board.unit")}>
        {row.unit ? (
          <Link
            to="/units/$unitId"
            params={{ unitId: row.unit.id }}
            className="flex min-h-11 items-center font-semibold lg:min-h-8 lg:items-start"
          >
            {authorityName(row.unit)}
          </Link>
        ) : (
          <p className="font-semibold">{t("all-units")}</p>
        )}
      </Labelled>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <Tag>{t(`kind.${row.kind}`)}</Tag>
          {row.repeated && <RepeatedChip />}
        </p>
        <p className="text-body">{row.text}</p>
        {row.findingText && (
          <p className="text-muted">{t("board.from-finding", { text: row.findingText })}</p>
        )}
        {row.criterionTitle && <p className="text-tiny text-muted">{row.criterionTitle}</p>}
      </div>
      <Labelled label={t("board.due")}>
        <DueText row={row} />
      </Labelled>
      <div className="flex min-w-0 flex-col items-start gap-2">
        <DoneChip row={row} />
        {row.evidence && <p className="max-w-full">{row.evidence}</p>}
        {toggle && (
          <Button
            id={toggle.id}
            aria-label={`${t("board.report")}: ${row.text}`}
            aria-expanded={toggle.isOpen}
            onClick={toggle.press}
            data-print="no"
          >
            {t("board.report")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** On a desktop the head of the column says it. */
function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="text-tiny text-muted lg:sr-only">{label}</p>
      {children}
    </div>
  );
}
