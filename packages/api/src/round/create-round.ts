import { DomainError, isInForce } from "@kiemtra/core";
import {
  addAudit,
  addInspections,
  addRound,
  addRoundMembers,
  addRoundStrands,
  type Db,
  findRuleSet,
  findUnits,
  listMembers,
} from "@kiemtra/db";
import { z } from "zod";
import { dateInput, shortText, teamKindInput } from "../inputs.ts";
import { memberProcedure } from "../trpc.ts";

const roundInput = z.object({
  title: shortText,
  kind: z.enum(["planned", "unannounced"]),
  planNumber: z.string().trim().max(60),
  planDate: dateInput.nullable(),
  decisionNumber: z.string().trim().max(60),
  startsOn: dateInput,
  endsOn: dateInput,
  teamKind: teamKindInput,
  withPoints: z.boolean(),
  ruleSetId: z.string().min(1),
  superiorAgency: shortText,
  issuingAgency: shortText,
  signerPost: shortText,
  place: shortText,
  strands: z
    .array(
      z.object({ key: z.string().min(1).max(40), title: shortText, leadAgency: z.string().trim().max(200) }),
    )
    .max(12),
  team: z
    .array(
      z.object({
        userId: z.string().min(1),
        title: z.string().trim().max(200),
        role: z.enum(["head", "secretary", "member"]),
        strand: z.string().max(40).nullable(),
      }),
    )
    .max(60),
  inspections: z.array(z.object({ unitId: z.string().min(1), visitOn: dateInput })).max(400),
});

type RoundInput = z.infer<typeof roundInput>;

/** Sets up a round: plan, team with one head, units with the day of each visit, one released rule set. */
export const create = memberProcedure.input(roundInput).mutation(async ({ ctx, input }) => {
  const { orgId, userId } = ctx.member;
  const at = ctx.now();
  const id = ctx.newId();
  checkDates(input);
  checkTeam(input);
  await ctx.db.transaction().execute(async (tx) => {
    const ruleSet = await findRuleSet(tx, orgId, input.ruleSetId);
    if (!ruleSet) throw new DomainError("rule-set-not-found", { id: input.ruleSetId });
    if (ruleSet.state !== "released") throw new DomainError("rule-set-not-released");
    await checkUnits(tx, input);
    await checkPeople(tx, orgId, input);
    await addRound(tx, {
      org_id: orgId,
      id,
      title: input.title,
      kind: input.kind,
      plan_number: input.planNumber,
      plan_date: input.planDate,
      decision_number: input.decisionNumber,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      team_kind: input.teamKind,
      with_points: input.withPoints,
      illustrative: false,
      rule_set_id: ruleSet.content.id,
      rule_set_hash: ruleSet.hash,
      superior_agency: input.superiorAgency,
      issuing_agency: input.issuingAgency,
      signer_post: input.signerPost,
      place: input.place,
      created_at: at,
    });
    const place = { org_id: orgId, round_id: id };
    await addRoundStrands(
      tx,
      input.strands.map(({ key, title, leadAgency }, position) => ({
        ...place,
        key,
        position,
        title,
        lead_agency: leadAgency,
      })),
    );
    await addRoundMembers(
      tx,
      input.team.map(({ userId: user_id, role, title, strand }, position) => ({
        ...place,
        user_id,
        position,
        role,
        title,
        strand,
      })),
    );
    await addInspections(
      tx,
      input.inspections.map(({ unitId, visitOn }) => newInspection(orgId, id, ctx.newId(), unitId, visitOn)),
    );
    const detail = { title: input.title, units: input.inspections.length };
    await addAudit(tx, { orgId, at, actor: userId, action: "round.create", object: id, detail });
  });
  return { id };
});

/** An inspection before anything was recorded. */
export function newInspection(orgId: string, roundId: string, id: string, unitId: string, visitOn: string) {
  return {
    org_id: orgId,
    id,
    round_id: roundId,
    unit_id: unitId,
    visit_on: visitOn,
    place: "",
    unit_participants: "[]",
    unit_opinion: "",
    copies: 2,
    next_seq: 1,
  };
}

function checkDates({ startsOn, endsOn, inspections }: RoundInput): void {
  const outside = inspections.some(({ visitOn }) => visitOn < startsOn || visitOn > endsOn);
  if (endsOn < startsOn || outside) throw new DomainError("round-dates-reversed");
}

function checkTeam({ team, inspections }: RoundInput): void {
  if (team.filter(({ role }) => role === "head").length !== 1) throw new DomainError("round-needs-head");
  const units = new Set(inspections.map(({ unitId }) => unitId));
  if (units.size === 0 || units.size !== inspections.length) throw new DomainError("round-needs-units");
}

async function checkUnits(tx: Db, { inspections }: RoundInput): Promise<void> {
  const units = await findUnits(
    tx,
    inspections.map(({ unitId }) => unitId),
  );
  for (const { unitId, visitOn } of inspections) {
    const unit = units.find(({ id }) => id === unitId);
    if (!unit) throw new DomainError("unit-not-found");
    if (!isInForce(unit, visitOn))
      throw new DomainError("unit-not-in-force", { unit: unit.name, date: visitOn });
  }
}

async function checkPeople(tx: Db, orgId: string, { team }: RoundInput): Promise<void> {
  const members = await listMembers(tx, orgId);
  const known = team.every(({ userId }) => members.some((member) => member.userId === userId));
  if (!known || new Set(team.map(({ userId }) => userId)).size !== team.length)
    throw new DomainError("user-not-found");
}
