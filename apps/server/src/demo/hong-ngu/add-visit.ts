import { addFactEvents, addInspectionHistory, addInspections, type Db } from "@kiemtra/db";
import { demoOrg } from "../demo-org.ts";
import type { DemoSeed } from "../demo-seed.ts";
import { factEvents, vietnamTime } from "../fact-events.ts";
import { recordedFacts } from "./recorded-facts.ts";
import { HONG_NGU_ROUND } from "./round.ts";
import type { DemoVisit } from "./visit.ts";

/** The id of a visit: stable, so that a link keeps working; the unit first, as file names begin with it. */
export function inspectionIdOf({ slug }: DemoVisit): string {
  return `${slug}-${HONG_NGU_ROUND}`;
}

/** Adds a visit with its particulars, the facts that were recorded, and how far it is. */
export async function addVisit(tx: Db, visit: DemoVisit, { users }: DemoSeed): Promise<void> {
  const inspectionId = inspectionIdOf(visit);
  const { closedAt, notice } = visit;
  const head = users["to-truong"];
  const closed = closedAt ? vietnamTime(visit.visitOn, closedAt) : null;
  await addInspections(tx, [
    {
      ...particulars(visit),
      org_id: demoOrg.id,
      id: inspectionId,
      round_id: HONG_NGU_ROUND,
      closed_at: closed,
      closed_by: closed && head,
      notice_number: notice?.number ?? null,
      notice_on: notice?.on ?? null,
      copies: 2,
      next_seq: 1,
    },
  ]);
  await addFacts(tx, visit, users);
  const entry = { orgId: demoOrg.id, inspectionId, by: head };
  if (closed) await addInspectionHistory(tx, { ...entry, at: closed, action: "closed", reason: null });
  if (notice) {
    const at = vietnamTime(notice.on, "15:00");
    await addInspectionHistory(tx, { ...entry, at, action: "concluded", reason: notice.number });
  }
}

function particulars(visit: DemoVisit) {
  const { unitId, unitName, visitOn, startedAt, endedAt, opinion } = visit;
  const authority = unitName.startsWith("xã") ? "xã" : "phường";
  const participants = [
    `Chủ tịch Ủy ban nhân dân ${authority}`,
    "Công chức Văn phòng - Thống kê",
    "Công chức Tư pháp - Hộ tịch",
  ];
  return {
    unit_id: unitId,
    visit_on: visitOn,
    place: startedAt ? `Trụ sở Ủy ban nhân dân ${unitName}` : "",
    started_at: startedAt ?? null,
    ended_at: endedAt ?? null,
    unit_participants: JSON.stringify(startedAt ? participants : []),
    unit_opinion: opinion ?? "",
  };
}

async function addFacts(tx: Db, visit: DemoVisit, users: DemoSeed["users"]): Promise<void> {
  if (!visit.figures || !visit.startedAt) return;
  const inspectionId = inspectionIdOf(visit);
  const startedAt = vietnamTime(visit.visitOn, visit.startedAt);
  const events = factEvents(
    { orgId: demoOrg.id, inspectionId, source: "inspector", device: "demo", startedAt },
    recordedFacts(visit.figures, users),
  );
  const receivedAt = vietnamTime(visit.visitOn, visit.endedAt ?? visit.startedAt);
  await addFactEvents(tx, { orgId: demoOrg.id, inspectionId, nextSeq: 1, late: false, receivedAt }, events);
}
