import { readFile } from "node:fs/promises";
import { addCalendarDays, addOrg, addRuleSet, type Db } from "@kiemtra/db";
import { shippedRuleSets, vietnamHolidays } from "@kiemtra/rule-sets";

/** The province of the demonstration. */
export const demoOrg = { id: "dong-thap", name: "Tỉnh Đồng Tháp" } as const;

/** The org with its calendar and the rule sets that we ship; what is there stays. */
export async function ensureDemoOrg(db: Db, createdAt: Date): Promise<void> {
  const documents = await Promise.all(shippedRuleSets.map(({ file }) => readFile(file, "utf8")));
  await addOrg(db, demoOrg);
  await addCalendarDays(db, demoOrg.id, vietnamHolidays);
  for (const document of documents) await addRuleSet(db, demoOrg.id, document, createdAt);
}
