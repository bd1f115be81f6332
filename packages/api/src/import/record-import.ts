import { DomainError } from "@kiemtra/core";
import {
  addAudit,
  addFactEvents,
  type Db,
  factEventsByInspection,
  findRound,
  findRuleSet,
} from "@kiemtra/db";
import type { MemberContext } from "../context.ts";
import { roundReach } from "../round/reach-round.ts";
import { headWord } from "../round/team-words.ts";
import { memberProcedure } from "../trpc.ts";
import { checkFigures } from "./check-figures.ts";
import { deviceOf, type ImportedEvents, importEvents } from "./import-events.ts";
import { type ImportInput, importInput } from "./import-input.ts";
import { type LockedVisit, lockVisits, refuseClosed } from "./lock-visits.ts";

/**
 * Records the facts of one file for the visits of a round, all or none. What stands already is left as it is, so that the
 * same file twice changes nothing; what a person recorded otherwise is kept beside it for the head to decide.
 */
export const record = memberProcedure
  .input(importInput)
  .mutation(({ ctx, input }) => ctx.db.transaction().execute((tx) => recordAll(tx, ctx, input)));

interface VisitImport extends ImportedEvents {
  readonly visit: LockedVisit;
}

async function recordAll(tx: Db, ctx: MemberContext, input: ImportInput) {
  const { orgId, userId } = ctx.member;
  const round = await findRound(tx, orgId, input.roundId);
  if (!round) throw new DomainError("round-not-found");
  const { all } = await roundReach({ ...ctx, db: tx }, round.id);
  if (!all) throw new DomainError("round-not-found");
  const ruleSet = await findRuleSet(tx, orgId, round.rule_set_id, round.rule_set_hash);
  if (!ruleSet) throw new DomainError("rule-set-not-found", { id: round.rule_set_id });
  const ids = input.units.map(({ inspectionId }) => inspectionId);
  const visits = await lockVisits(tx, orgId, round.id, ids);
  const stored = await factEventsByInspection(tx, orgId, ids);
  const at = ctx.now();
  const made = input.units.map(({ inspectionId, facts }): VisitImport => {
    const visit = visits.get(inspectionId);
    if (!visit) throw new DomainError("inspection-not-found");
    const stamp = {
      org: orgId,
      inspection: inspectionId,
      author: userId,
      device: deviceOf(input),
      observedAt: new Date(`${input.asOf}T00:00:00+07:00`).toISOString(),
      recordedAt: at.toISOString(),
    };
    return { visit, ...importEvents(stored.get(inspectionId) ?? [], facts, stamp, ctx.newId) };
  });
  for (const [index, { visit, events }] of made.entries()) {
    const facts = input.units[index]?.facts ?? [];
    checkFigures({ plugin: input.plugin, unit: visit.unit, facts, events }, ruleSet);
  }
  const written = made.filter(({ events }) => events.length > 0);
  refuseClosed(
    written.map(({ visit }) => visit),
    headWord(round.team_kind),
  );
  for (const { visit, events } of written) {
    const { id: inspectionId, next_seq: nextSeq } = visit.inspection;
    await addFactEvents(tx, { orgId, inspectionId, nextSeq, late: false, receivedAt: at }, events);
  }
  const outcome = outcomeOf(made, written);
  if (written.length > 0) {
    const { plugin, import: key, asOf, fileName } = input;
    const detail = { plugin, import: key, asOf, fileName, ...outcome };
    await addAudit(tx, { orgId, at, actor: userId, action: "import.record", object: round.id, detail });
  }
  return outcome;
}

function outcomeOf(made: readonly VisitImport[], written: readonly VisitImport[]) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    units: written.length,
    added: sum(made.map(({ events }) => events.length)),
    unchanged: sum(made.map((entry) => entry.unchanged)),
    clashes: sum(made.map((entry) => entry.clashes)),
  };
}
