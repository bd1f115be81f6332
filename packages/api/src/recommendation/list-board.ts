import { DomainError, type RuleSetContent, type Unit } from "@kiemtra/core";
import { type Db, findRound, findRuleSet, findUnits, listRecommendations, type RoundRow } from "@kiemtra/db";
import type { MemberContext } from "../context.ts";
import { vietnamDate } from "../inspection/reach-inspection.ts";
import { roundReach } from "../round/reach-round.ts";
import { type BoardRow, boardRow } from "./board-row.ts";

/** Every recommendation of a round that the person may see, with what the board's head needs. */
export interface Board {
  readonly roundTitle: string;
  readonly illustrative: boolean;
  readonly today: string;
  readonly rows: readonly BoardRow[];
}

export async function listBoard(ctx: MemberContext, roundId: string): Promise<Board> {
  const { orgId } = ctx.member;
  const round = await findRound(ctx.db, orgId, roundId);
  if (!round) throw new DomainError("round-not-found");
  const reach = await roundReach(ctx, roundId);
  const rows = await listRecommendations(ctx.db, orgId, { roundId });
  const visible = rows.filter(
    (row) => reach.all || row.unit_id === null || reach.unitIds.includes(row.unit_id),
  );
  const { units, ruleSet } = await boardWords(ctx.db, orgId, round, visible);
  const today = vietnamDate(ctx.now());
  return {
    roundTitle: round.title,
    illustrative: round.illustrative,
    today,
    rows: visible.map((row) => boardRow(row, units, ruleSet, today)),
  };
}

async function boardWords(
  db: Db,
  orgId: string,
  round: RoundRow,
  rows: readonly { unit_id: string | null }[],
): Promise<{ units: ReadonlyMap<string, Unit>; ruleSet: RuleSetContent | undefined }> {
  const ids = [...new Set(rows.flatMap((row) => (row.unit_id ? [row.unit_id] : [])))];
  const [units, ruleSet] = await Promise.all([
    findUnits(db, ids),
    findRuleSet(db, orgId, round.rule_set_id, round.rule_set_hash),
  ]);
  return { units: new Map(units.map((unit) => [unit.id, unit])), ruleSet: ruleSet?.content };
}
