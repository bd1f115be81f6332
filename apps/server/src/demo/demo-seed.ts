import type { RuleSetContent } from "@kiemtra/core";
import { type Db, findRuleSet } from "@kiemtra/db";
import { demoOrg } from "./demo-org.ts";
import type { DemoUserIds } from "./ensure-accounts.ts";

/** What the rounds of the demonstration are made with. */
export interface DemoSeed {
  readonly users: DemoUserIds;
  readonly now: Date;
  readonly newId: () => string;
}

/** The newest stored version of a rule set that we ship. */
export async function storedRuleSet(
  db: Db,
  id: string,
): Promise<{ readonly hash: string; readonly content: RuleSetContent }> {
  const document = await findRuleSet(db, demoOrg.id, id);
  if (!document) throw new Error(`the rule set ${id} is not stored`);
  return document;
}
