import { reaches } from "@kiemtra/auth";
import { DomainError } from "@kiemtra/core";
import {
  findPredecessors,
  findSuccessors,
  findUnit,
  listInspectionsOfUnits,
  listRecommendations,
} from "@kiemtra/db";
import { idInput } from "../inputs.ts";
import { statusOf } from "../inspection/inspection-status.ts";
import { vietnamDate } from "../inspection/reach-inspection.ts";
import { boardRow } from "../recommendation/board-row.ts";
import { memberProcedure } from "../trpc.ts";
import { lineageOf } from "./unit-lineage.ts";

/** A unit in time: what it came from, what became of it, its visits and what was asked of it and its predecessors. */
export const get = memberProcedure.input(idInput).query(async ({ ctx, input }) => {
  const { db } = ctx;
  const { orgId } = ctx.member;
  const unit = await findUnit(db, input.id);
  if (!unit) throw new DomainError("unit-not-found");
  // Whoever may not see what was found there still sees what the unit is and was.
  const lineage = reaches(ctx.reach, { unitId: unit.id }) ? await lineageOf(db, unit.id) : [];
  const [parent, predecessors, successors, inspections, recommendations] = await Promise.all([
    unit.parentId ? findUnit(db, unit.parentId) : undefined,
    findPredecessors(db, unit.id),
    findSuccessors(db, unit.id),
    listInspectionsOfUnits(db, orgId, lineage),
    listRecommendations(db, orgId, { unitIds: lineage }),
  ]);
  const today = vietnamDate(ctx.now());
  const known = new Map([unit, ...predecessors.map((link) => link.unit)].map((entry) => [entry.id, entry]));
  return {
    unit,
    parent: parent ?? null,
    predecessors: [...predecessors],
    successors: [...successors],
    inspections: inspections.map((row) => ({
      id: row.id,
      roundId: row.round_id,
      roundTitle: row.round_title,
      unitId: row.unit_id,
      unitName: known.get(row.unit_id)?.name ?? "",
      visitOn: row.visit_on,
      status: statusOf(row),
      noticeNumber: row.notice_number,
      illustrative: row.illustrative,
    })),
    recommendations: recommendations.map((row) => boardRow(row, known, undefined, today)),
  };
});
