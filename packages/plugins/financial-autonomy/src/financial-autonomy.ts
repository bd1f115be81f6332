import { definePlugin } from "@kiemtra/plugin-kit";
import { autonomyReportSentInTime } from "./criteria/autonomy-report-sent-in-time.ts";
import { budgetDisclosedEachTime } from "./criteria/budget-disclosed-each-time.ts";
import { disclosedWhereAllCanRead } from "./criteria/disclosed-where-all-can-read.ts";
import { estimateDisclosedInTime } from "./criteria/estimate-disclosed-in-time.ts";
import { moneyRecoveredAsConcluded } from "./criteria/money-recovered-as-concluded.ts";
import { noViolationConcluded } from "./criteria/no-violation-concluded.ts";
import { paymentsFollowSpendingRules } from "./criteria/payments-follow-spending-rules.ts";
import { savingsUsedByTheRules } from "./criteria/savings-used-by-the-rules.ts";
import { spendingRulesIssued } from "./criteria/spending-rules-issued.ts";
import { spendingRulesMadePublic } from "./criteria/spending-rules-made-public.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { imports } from "./imports.ts";
import { law } from "./law.ts";
import { report } from "./report.ts";
import { signals } from "./signals.ts";

/** Autonomy over administrative funds: spending rules issued and kept, savings used by them, budgets disclosed. */
export const financialAutonomy = definePlugin({
  contract: 1,
  id: "financial-autonomy",
  version: "1.0.0",
  law,
  facts,
  criteria: [
    spendingRulesIssued,
    spendingRulesMadePublic,
    paymentsFollowSpendingRules,
    savingsUsedByTheRules,
    estimateDisclosedInTime,
    budgetDisclosedEachTime,
    disclosedWhereAllCanRead,
    autonomyReportSentInTime,
    noViolationConcluded,
    moneyRecoveredAsConcluded,
  ],
  form,
  evidence,
  findings,
  signals,
  report,
  imports,
  texts: { vi: () => import("./texts/vi.ts"), en: () => import("./texts/en.ts") },
});
