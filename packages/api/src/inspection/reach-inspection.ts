import { reaches } from "@kiemtra/auth";
import { DomainError } from "@kiemtra/core";
import {
  type Db,
  findInspection,
  findRound,
  type InspectionRow,
  listRoundMembers,
  lockInspection,
} from "@kiemtra/db";
import type { MemberContext } from "../context.ts";
import { headWord, type TeamRole } from "../round/team-words.ts";
import { statusOf } from "./inspection-status.ts";

/** An inspection that the person may reach, with their place on its team. */
export interface ReachedInspection {
  readonly inspection: InspectionRow;
  readonly myRole: TeamRole | null;
  /** *Tổ trưởng* or *Trưởng đoàn*, as the round's decision has it. */
  readonly head: string;
}

/** Finds an inspection and makes sure that the person's roles reach it. */
export async function reachInspection(ctx: MemberContext, id: string): Promise<ReachedInspection> {
  const inspection = await findInspection(ctx.db, ctx.member.orgId, id);
  if (!inspection) throw new DomainError("inspection-not-found");
  return withTeam(ctx.db, ctx, inspection);
}

/** The same with the row locked and open for changes: call inside the transaction that writes. */
export async function lockOpenInspection(tx: Db, ctx: MemberContext, id: string): Promise<ReachedInspection> {
  const reached = await lockReachedInspection(tx, ctx, id);
  refuseUnlessOpen(reached);
  return reached;
}

/** The same, whatever state the inspection is in. */
export async function lockReachedInspection(
  tx: Db,
  ctx: MemberContext,
  id: string,
): Promise<ReachedInspection> {
  const inspection = await lockInspection(tx, ctx.member.orgId, id);
  if (!inspection) throw new DomainError("inspection-not-found");
  return withTeam(tx, ctx, inspection);
}

/** Refuses, saying why and who can help, when results are fixed. */
export function refuseUnlessOpen({ inspection, head }: ReachedInspection): void {
  switch (statusOf(inspection)) {
    case "open":
      return;
    case "closed":
      throw new DomainError("inspection-closed", { date: vietnamDate(inspection.closed_at), head });
    case "concluded":
      throw new DomainError("inspection-concluded", {
        number: inspection.notice_number ?? "",
        date: inspection.notice_on ?? "",
      });
  }
}

async function withTeam(db: Db, ctx: MemberContext, inspection: InspectionRow): Promise<ReachedInspection> {
  const { orgId, userId } = ctx.member;
  const [team, round] = await Promise.all([
    listRoundMembers(db, orgId, inspection.round_id),
    findRound(db, orgId, inspection.round_id),
  ]);
  const mine = team.find((member) => member.user_id === userId);
  const head = headWord(round?.team_kind);
  if (!reaches(ctx.reach, { unitId: inspection.unit_id, onTeam: mine !== undefined })) {
    throw new DomainError("inspection-not-yours", { head });
  }
  return { inspection, myRole: (mine?.role as TeamRole | undefined) ?? null, head };
}

/** The calendar date in Viet Nam (UTC+7, no summer time). */
export function vietnamDate(at: Date | null): string {
  return at ? new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) : "";
}
