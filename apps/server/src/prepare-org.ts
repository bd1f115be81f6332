import { readFile } from "node:fs/promises";
import { addCalendarDays, addOrg, addRuleSet, type Db } from "@kiemtra/db";
import { shippedRuleSets, vietnamHolidays } from "@kiemtra/rule-sets";
import { loadCatalogue } from "./catalogue/load-units.ts";

/** Loads what every deployment needs: the units of the country, and for the org rule sets and a calendar. */
export async function prepareOrg(
  db: Db,
  org: { id: string; name: string; isDemo: boolean; now: Date; progress: (step: string) => void },
): Promise<void> {
  await loadCatalogue(db, org.progress);
  if (org.isDemo) return;
  await addOrg(db, { id: org.id, name: org.name });
  await addCalendarDays(db, org.id, vietnamHolidays);
  for (const { file } of shippedRuleSets) await addRuleSet(db, org.id, await readFile(file, "utf8"), org.now);
}
