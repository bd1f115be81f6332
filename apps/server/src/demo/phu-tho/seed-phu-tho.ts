import {
  addAudit,
  addFactEvents,
  addInspectionHistory,
  addInspections,
  addRound,
  addRoundMembers,
  addUnits,
  type Db,
} from "@kiemtra/db";
import { demoOrg } from "../demo-org.ts";
import { type DemoSeed, storedRuleSet } from "../demo-seed.ts";
import { factEvents, vietnamTime } from "../fact-events.ts";
import { readSampleFacts, readSampleUnits, type SampleUnit } from "./read-sample.ts";

export const PHU_THO_ROUND = "766-2026-08";

const TITLE = "Bộ chỉ số 766, tháng 8 năm 2026 (một số đơn vị của tỉnh Phú Thọ)";
const RULE_SET = "index-766-2026";
const PERIOD = { from: "2026-08-01", to: "2026-08-31" };
const CLOSED_AT = vietnamTime("2026-09-03", "09:00");
const SOURCE =
  "Cổng Dịch vụ công quốc gia, số liệu tháng 8/2026 (/danh-gia-chat-luong-phuc-vu); bản chụp của ChippedTopaz/qd766";

/** The published figures of index 766 for seven units, as a closed period: real data, nothing generated. */
export async function seedPhuTho(tx: Db, { users, now }: DemoSeed): Promise<void> {
  const ruleSet = await storedRuleSet(tx, RULE_SET);
  const [units, facts] = await Promise.all([readSampleUnits(), readSampleFacts(ruleSet.content)]);
  const head = users["quan-tri"];
  await addUnits(tx, units.map(unitOf));
  await addRound(tx, {
    org_id: demoOrg.id,
    id: PHU_THO_ROUND,
    title: TITLE,
    kind: "planned",
    plan_number: "",
    plan_date: null,
    decision_number: "",
    starts_on: PERIOD.from,
    ends_on: PERIOD.to,
    team_kind: "to",
    with_points: true,
    illustrative: false,
    rule_set_id: RULE_SET,
    rule_set_hash: ruleSet.hash,
    superior_agency: "",
    issuing_agency: "Cổng Dịch vụ công quốc gia",
    signer_post: "",
    place: "",
    created_at: now,
  });
  const place = { org_id: demoOrg.id, round_id: PHU_THO_ROUND };
  await addRoundMembers(tx, [
    { ...place, user_id: head, position: 0, role: "head", title: "Quản trị hệ thống", strand: null },
  ]);
  for (const unit of units) {
    const figures = facts.get(unit.code) ?? [];
    await addUnitPeriod(tx, unit, head, figures as readonly Figure[]);
  }
  const detail = { title: TITLE, units: units.length, demonstration: true };
  await addAudit(tx, {
    orgId: demoOrg.id,
    at: now,
    actor: head,
    action: "round.create",
    object: PHU_THO_ROUND,
    detail,
  });
}

interface Figure {
  readonly fact: string;
  readonly value: number | string;
}

async function addUnitPeriod(
  tx: Db,
  unit: SampleUnit,
  author: string,
  figures: readonly Figure[],
): Promise<void> {
  const inspectionId = `${unit.code.toLowerCase()}-${PHU_THO_ROUND}`;
  await addInspections(tx, [
    {
      org_id: demoOrg.id,
      id: inspectionId,
      round_id: PHU_THO_ROUND,
      unit_id: `766:${unit.code}`,
      visit_on: PERIOD.to,
      closed_at: CLOSED_AT,
      closed_by: author,
      place: "",
      unit_participants: "[]",
      unit_opinion: "",
      copies: 2,
      next_seq: 1,
    },
  ]);
  const events = factEvents(
    {
      orgId: demoOrg.id,
      inspectionId,
      source: "national-portal",
      device: "import",
      startedAt: vietnamTime("2026-09-01", "08:00"),
    },
    figures.map((figure) => ({ ...figure, author })),
  );
  const receivedAt = CLOSED_AT;
  await addFactEvents(tx, { orgId: demoOrg.id, inspectionId, nextSeq: 1, late: false, receivedAt }, events);
  await addInspectionHistory(tx, {
    orgId: demoOrg.id,
    inspectionId,
    at: CLOSED_AT,
    by: author,
    action: "closed",
    reason: null,
  });
}

function unitOf({ code, name, kind, type }: SampleUnit) {
  return { id: `766:${code}`, code, name, kind, type, validFrom: "2025-07-01", source: SOURCE };
}
