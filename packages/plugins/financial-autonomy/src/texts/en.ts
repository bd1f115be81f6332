import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Financial autonomy over administrative funds",
  "plugin.description":
    "Internal spending rules are issued, public and kept; savings are used by the rules; budgets are disclosed; inspection and audit concluded no violation",

  "fact.spending-rules": "Internal rules for spending and for public assets",
  "fact.spending-rules.option.current": "Issued, and fit the norms in force",
  "fact.spending-rules.option.outdated": "Issued, but not adapted to the norms in force",
  "fact.spending-rules.option.none": "Not issued",
  "fact.spending-rules-document": "Decision that issued them (number, date)",
  "fact.rules-discussed-with-staff": "The rules were discussed, with the trade union's opinion",
  "fact.rules-made-public-inside": "The rules are public inside the unit",
  "fact.rules-sent-to-treasury": "The rules were sent to the treasury and the superior agency",
  "fact.sampled-payments": "Sample of payment vouchers",
  "fact.sampled-payments.help":
    "Take several kinds of expense; compare amounts and steps with the spending rules. Once there are rows, the figures below follow from them.",
  "fact.sampled-payments.column.voucher": "Voucher (number, date)",
  "fact.sampled-payments.column.item": "Expense",
  "fact.sampled-payments.column.by-the-rules": "By the rules",
  "fact.sampled-payments.column.note": "Note",
  "fact.payments-checked": "Vouchers checked",
  "fact.payments-checked.unit": "vouchers",
  "fact.payments-by-the-rules": "Vouchers by the rules",
  "fact.payments-by-the-rules.unit": "vouchers",
  "fact.autonomous-funds": "Funds under autonomy in the year",
  "fact.autonomous-funds.unit": "million đồng",
  "fact.savings": "Savings",
  "fact.savings.unit": "million đồng",
  "fact.savings.help": "By the latest yearly report on autonomy.",
  "fact.savings-used": "Savings that were used",
  "fact.savings-used.unit": "million đồng",
  "fact.savings-used-by-the-rules": "Savings that were used by the rules",
  "fact.savings-used-by-the-rules.unit": "million đồng",
  "fact.savings-used-by-the-rules.help":
    "Extra income by results of work, rewards, welfare, better work, or a reserve to keep income steady, as the spending rules say.",
  "fact.estimate-disclosed": "The year's budget estimate was disclosed",
  "fact.estimate-disclosed-on": "Day it was disclosed",
  "fact.estimate-disclosure-due": "Last day to disclose it",
  "fact.estimate-disclosure-due.help":
    "Counted from the day the estimate was assigned, by the guidance that applies.",
  "fact.disclosures": "Disclosures that fell due in the period",
  "fact.disclosures.help":
    "Estimate, execution by quarter, half-year and year, and final accounts. Once there are rows, the figures below follow from them.",
  "fact.disclosures.column.subject": "What was to be disclosed",
  "fact.disclosures.column.due": "Due",
  "fact.disclosures.column.disclosed-on": "Disclosed on",
  "fact.disclosures.column.outcome": "Outcome",
  "fact.disclosures.column.outcome.option.in-time": "In time",
  "fact.disclosures.column.outcome.option.late": "Late",
  "fact.disclosures.column.outcome.option.not-disclosed": "Not disclosed",
  "fact.disclosures.column.note": "Note",
  "fact.disclosures-due": "Disclosures due in the period",
  "fact.disclosures-due.unit": "disclosures",
  "fact.disclosures-late": "Disclosures made late",
  "fact.disclosures-late.unit": "disclosures",
  "fact.disclosures-missing": "Disclosures not made",
  "fact.disclosures-missing.unit": "disclosures",
  "fact.disclosure-place": "Where the budget is disclosed",
  "fact.disclosure-place.option.open-to-all":
    "On the website or posted at the office, where people can read it",
  "fact.disclosure-place.option.inside-only": "Inside the unit only",
  "fact.disclosure-place.option.nowhere": "Nowhere",
  "fact.autonomy-report-sent": "The yearly report on autonomy was sent",
  "fact.autonomy-report-sent-on": "Day it was sent",
  "fact.autonomy-report-due": "Last day to send it",
  "fact.unit-reports-no-violation": "The unit reports no financial violation",
  "fact.minor-violations": "Minor violations in conclusions of inspection or audit",
  "fact.minor-violations.unit": "violations",
  "fact.minor-violations.help": "In conclusions issued in the period. Enter 0 when there was none.",
  "fact.serious-violations": "Violations that led to discipline, recovery of money or the police",
  "fact.serious-violations.unit": "violations",
  "fact.money-to-recover": "Money to pay back by conclusions",
  "fact.money-to-recover.unit": "million đồng",
  "fact.money-to-recover.help": "Enter 0 when no conclusion asked for any.",
  "fact.money-recovered": "Money paid back",
  "fact.money-recovered.unit": "million đồng",

  "criterion.spending-rules-issued": "Internal spending rules are issued and fit the norms in force",
  "criterion.spending-rules-made-public":
    "The spending rules were discussed, made public and sent to those concerned",
  "criterion.payments-follow-spending-rules": "Payments follow the spending rules",
  "criterion.savings-used-by-the-rules": "Savings are used by the rules",
  "criterion.estimate-disclosed-in-time": "The budget estimate is disclosed in time",
  "criterion.budget-disclosed-each-time": "The budget is disclosed each time it falls due",
  "criterion.disclosed-where-all-can-read": "The budget is disclosed where people can read it",
  "criterion.autonomy-report-sent-in-time": "The report on autonomy is sent in time",
  "criterion.no-violation-concluded": "Inspection and audit concluded no financial violation",
  "criterion.no-violation-concluded.guidance":
    "Only what a competent agency concluded; faults found in vouchers belong to the vouchers.",
  "criterion.money-recovered-as-concluded": "Money to be paid back by conclusions is paid back",

  "reason.payments-follow-spending-rules.ratio-below-full":
    "{of:count} of {over:count} sampled vouchers follow the spending rules ({percent:percent}); {points:points} points not reached.",
  "reason.payments-follow-spending-rules.ratio-below-threshold":
    "Only {of:count} of {over:count} sampled vouchers follow the spending rules ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.savings-used-by-the-rules.ratio-below-full":
    "{of:decimal} of {over:decimal} million đồng of savings were used by the rules ({percent:percent}); {points:points} points not reached.",
  "reason.estimate-disclosed-in-time.not-met":
    "The year's budget estimate was not disclosed; {points:points} points not reached.",
  "reason.estimate-disclosed-in-time.late-band":
    "The budget estimate was disclosed {days:count} days late, which earns {share:percent} of the maximum.",
  "reason.budget-disclosed-each-time.deducted-share":
    "{share:percent} of the maximum off for each: {fact:fact}, {count:count}; {points:points} points not reached.",
  "reason.autonomy-report-sent-in-time.not-met":
    "The yearly report on autonomy was not sent; {points:points} points not reached.",
  "reason.autonomy-report-sent-in-time.late":
    "The report on autonomy was sent {days:count} working days late; each takes {each:points} points.",
  "reason.no-violation-concluded.event-happened":
    "A violation was concluded in the period ({fact:fact}), which leaves {share:percent} of the maximum.",
  "reason.money-recovered-as-concluded.ratio-below-full":
    "{of:decimal} of {over:decimal} million đồng were paid back ({percent:percent}); {points:points} points not reached.",
  "reason.money-recovered-as-concluded.ratio-below-threshold":
    "Only {of:decimal} of {over:decimal} million đồng were paid back ({percent:percent}), below {threshold:percent}, so 0.",

  "finding.no-spending-rules": "Internal rules for spending and public assets were not issued.",
  "finding.no-spending-rules.recommendation":
    "Draft, discuss and issue the spending rules that autonomy requires.",
  "finding.no-spending-rules.round": "{units} have not issued internal spending rules.",
  "finding.spending-rules-outdated": "The spending rules were not adapted to the norms in force.",
  "finding.spending-rules-outdated.recommendation":
    "Review the spending rules and adapt them to the norms in force.",
  "finding.spending-rules-not-public":
    "The spending rules were not fully discussed, made public or sent to the treasury.",
  "finding.spending-rules-not-public.recommendation":
    "Make the spending rules public inside the unit and send them to the treasury and the superior agency.",
  "finding.payments-against-rules": "Some payments do not follow the spending rules.",
  "finding.payments-against-rules.recommendation":
    "Put spending in order and complete the vouchers as rules and norms say.",
  "finding.savings-not-by-the-rules": "Savings were not used by the rules.",
  "finding.savings-not-by-the-rules.recommendation":
    "Use savings for what is allowed, and tie extra income to each person's results.",
  "finding.estimate-disclosed-late": "The budget estimate was disclosed late.",
  "finding.estimate-disclosed-late.recommendation":
    "Disclose the estimate in time from the day it is assigned.",
  "finding.disclosure-incomplete": "Not every disclosure of the budget was made.",
  "finding.disclosure-incomplete.recommendation":
    "Make up for missing disclosures and disclose the budget in full and in time.",
  "finding.disclosure-incomplete.round": "{units} did not make every disclosure of the budget.",
  "finding.disclosed-out-of-reach": "The budget is disclosed inside the unit only.",
  "finding.disclosed-out-of-reach.recommendation":
    "Post it at the office and on the website, where people can follow it.",
  "finding.autonomy-report-late": "The report on autonomy was sent late.",
  "finding.autonomy-report-late.recommendation": "Send the report on autonomy in time.",
  "finding.violation-concluded": "A competent agency concluded a violation in the use of funds.",
  "finding.violation-concluded.recommendation":
    "Carry out the conclusion, settle responsibility and report the outcome.",
  "finding.money-not-recovered": "Money to be paid back was not paid in full.",
  "finding.money-not-recovered.recommendation": "Pay back in full what the conclusion says.",
  "finding.autonomy-well-kept": "Autonomy over administrative funds is kept well.",
  "finding.autonomy-well-kept.round": "{units} keep their autonomy over administrative funds well.",
  "finding.disclosed-in-time-and-full": "The budget is disclosed in full and in time, easy to follow.",

  "step.rules": "The spending rules",
  "step.vouchers": "Vouchers, by a sample",
  "step.savings": "Funds under autonomy and savings",
  "step.disclosure": "Disclosure of the budget",
  "step.conclusions": "Conclusions of inspection and audit",
  "evidence.spending-rules": "Spending rules, their decision, minutes of the discussion",
  "evidence.vouchers": "Sampled vouchers, the plan for using savings",
  "evidence.disclosure-decisions": "Decisions and notices of disclosure",
  "evidence.disclosure-photo": "Photo of the place of disclosure",
  "evidence.autonomy-report": "Report on autonomy",
  "evidence.conclusions": "Conclusions and proof of payment",
  "signal.more-used-than-saved":
    "More savings used ({left:decimal} million đồng) than there were ({right:decimal} million đồng); check them.",
  "signal.saved-above-funds":
    "Savings ({left:decimal} million đồng) exceed the funds under autonomy ({right:decimal} million đồng); check the unit of money.",
  "signal.by-the-rules-above-used":
    "More used by the rules ({left:decimal} million đồng) than used at all ({right:decimal} million đồng); check them.",
  "signal.more-recovered-than-asked":
    "More was paid back ({left:decimal} million đồng) than asked ({right:decimal} million đồng); check them.",
  "signal.violations-though-none-reported":
    "The unit reports no violation, yet {left:count} are recorded from conclusions; ask the unit.",
  "signal.disclosure-parts-above-whole":
    "Late and missing disclosures ({left:count}) exceed those due ({right:count}); check them.",
  "report.funds":
    "Funds under autonomy {autonomous-funds:decimal} million đồng, savings {savings:decimal} million đồng.",
  "report.savings":
    "{savings-used:decimal} million đồng of savings were used, {savings-used-by-the-rules:decimal} million đồng by the rules.",
  "report.disclosures":
    "Of {disclosures-due:count} disclosures due, {disclosures-late:count} were late and {disclosures-missing:count} missing.",
  "report.vouchers":
    "Of {payments-checked:count} vouchers checked, {payments-by-the-rules:count} follow the rules.",
};
