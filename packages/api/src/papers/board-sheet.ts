import { authorityName } from "@kiemtra/core";
import { recommendationsToXlsx } from "@kiemtra/reports";
import type { MemberContext } from "../context.ts";
import type { BoardRow } from "../recommendation/board-row.ts";
import { listBoard } from "../recommendation/list-board.ts";
import { deadlineOf } from "./paper-words.ts";

const KINDS = { demand: "request", proposal: "proposal", target: "aim" } as const;

/** The board of all recommendations of a round as a spreadsheet. */
export async function boardSheet(ctx: MemberContext, roundId: string): Promise<Uint8Array> {
  const { rows, roundTitle, today, illustrative } = await listBoard(ctx, roundId);
  return recommendationsToXlsx(rows.map(sheetRow), { roundTitle, generatedOn: today, illustrative });
}

function sheetRow(row: BoardRow) {
  return {
    id: row.id,
    unit: row.unit ? authorityName(row.unit) : "Tất cả các đơn vị",
    kind: KINDS[row.kind],
    text: row.text,
    finding: row.findingText ?? undefined,
    basis: row.basis ?? undefined,
    due: deadlineOf({ due_on: row.dueOn, due_words: row.dueWords }),
    status: row.status === "done" ? ("resolved" as const) : ("not-started" as const),
    overdueDays: row.overdueDays > 0 ? row.overdueDays : undefined,
    resolvedOn: row.doneOn ?? undefined,
    evidence: row.evidence ? [row.evidence] : [],
    isRepeated: row.repeated,
  };
}
