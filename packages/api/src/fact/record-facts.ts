import {
  canonicalJson,
  DomainError,
  type DomainErrorCode,
  type FactEvent,
  type RuleSetDocument,
} from "@kiemtra/core";
import { factEventSchema } from "@kiemtra/core/schema";
import { addFactEvents, type Db, findFactEvents, findRound, findRuleSet } from "@kiemtra/db";
import { z } from "zod";
import type { MemberContext } from "../context.ts";
import { statusOf } from "../inspection/inspection-status.ts";
import { lockReachedInspection, type ReachedInspection } from "../inspection/reach-inspection.ts";
import { isStorable } from "../storable-text.ts";
import { memberProcedure } from "../trpc.ts";
import { checkEvent } from "./check-event.ts";

interface Accepted {
  readonly id: string;
  readonly seq: number;
  readonly late: boolean;
}

interface Refused {
  readonly id: string;
  readonly code: DomainErrorCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/**
 * Takes events from a device. Every event is answered: accepted (again, when it was sent before) or refused with the
 * reason; one bad event never holds up the others. What arrives after the visit was closed is kept as late.
 */
export const record = memberProcedure
  .input(z.object({ events: z.array(z.unknown()).min(1).max(500) }))
  .mutation(async ({ ctx, input }) => {
    const accepted: Accepted[] = [];
    const refused: Refused[] = [];
    for (const [inspection, events] of byInspection(input.events, refused)) {
      try {
        const result = await ctx.db.transaction().execute((tx) => recordFor(tx, ctx, inspection, events));
        accepted.push(...result.accepted);
        refused.push(...result.refused);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.push(...events.map(({ id }) => ({ id, code: error.code, data: error.data })));
      }
    }
    return { accepted, refused };
  });

async function recordFor(tx: Db, ctx: MemberContext, inspectionId: string, events: readonly FactEvent[]) {
  const reached = await lockReachedInspection(tx, ctx, inspectionId);
  if (reached.myRole === null) throw new DomainError("inspection-not-yours", { head: reached.head });
  const ruleSet = await ruleSetOf(tx, ctx.member.orgId, reached);
  const known = await findFactEvents(
    tx,
    ctx.member.orgId,
    events.map(({ id }) => id),
  );
  const accepted: Accepted[] = [];
  const refused: Refused[] = [];
  const fresh = new Map<string, FactEvent>();
  for (const event of events) {
    try {
      checkAuthorship(event, ctx);
      const key = event.id.toLowerCase();
      const stored = known.get(key);
      const twin = stored ?? fresh.get(key);
      if (twin) refuseUnlessSame(event, twin);
      if (stored) accepted.push({ id: event.id, seq: stored.seq, late: stored.late });
      if (twin) continue;
      checkEvent(event, ruleSet);
      fresh.set(key, event);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push({ id: event.id, code: error.code, data: error.data });
    }
  }
  const late = statusOf(reached.inspection) !== "open";
  const added = [...fresh.values()];
  const at = {
    orgId: ctx.member.orgId,
    inspectionId,
    nextSeq: reached.inspection.next_seq,
    late,
    receivedAt: ctx.now(),
  };
  const numbers = await addFactEvents(tx, at, added);
  accepted.push(...added.map(({ id }, index) => ({ id, seq: numbers[index] ?? 0, late })));
  return { accepted, refused };
}

async function ruleSetOf(tx: Db, orgId: string, { inspection }: ReachedInspection): Promise<RuleSetDocument> {
  const round = await findRound(tx, orgId, inspection.round_id);
  const ruleSet = round && (await findRuleSet(tx, orgId, round.rule_set_id, round.rule_set_hash));
  if (!ruleSet) throw new DomainError("rule-set-not-found", { id: round?.rule_set_id ?? "" });
  return ruleSet;
}

function checkAuthorship(event: FactEvent, ctx: MemberContext): void {
  const own = event.author === ctx.member.userId && event.org === ctx.member.orgId;
  if (!own) throw new DomainError("event-malformed");
}

function refuseUnlessSame(event: FactEvent, twin: FactEvent): void {
  const { seq: _seq, late: _late, ...body } = twin as FactEvent & { seq?: number; late?: boolean };
  if (canonicalJson(body) !== canonicalJson(event)) throw new DomainError("event-id-reused");
}

function byInspection(
  raw: readonly unknown[],
  refused: Refused[],
): ReadonlyMap<string, readonly FactEvent[]> {
  const groups = new Map<string, FactEvent[]>();
  for (const [index, candidate] of raw.entries()) {
    const parsed = factEventSchema.safeParse(candidate);
    if (!parsed.success || !isStorable(candidate)) {
      refused.push({ id: idOf(candidate) ?? String(index), code: "event-malformed", data: {} });
      continue;
    }
    const list = groups.get(parsed.data.inspection) ?? [];
    groups.set(parsed.data.inspection, list);
    list.push(parsed.data);
  }
  return groups;
}

function idOf(candidate: unknown): string | undefined {
  const id =
    typeof candidate === "object" && candidate !== null && "id" in candidate ? candidate.id : undefined;
  return typeof id === "string" ? id : undefined;
}
