import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Remedying what earlier inspections found",
  "plugin.description":
    "Recommendations of earlier inspections are carried out in full and in time and nothing is repeated; conclusions are carried out; the remedy report is sent in time",

  "fact.earlier-conclusion": "Notice of conclusions of the earlier inspection (number, date)",
  "fact.earlier-conclusion-on": "Day of that notice",
  "fact.earlier-recommendations": "Recommendations of earlier inspections",
  "fact.earlier-recommendations.help":
    "One row for each recommendation of the notice; what is to be strived for, or has no due date, is “Not yet due”. Once there are rows, the figures below follow from them.",
  "fact.earlier-recommendations.column.recommendation": "Recommendation",
  "fact.earlier-recommendations.column.due": "Due",
  "fact.earlier-recommendations.column.outcome": "Outcome",
  "fact.earlier-recommendations.column.outcome.option.done-in-time": "Done in time",
  "fact.earlier-recommendations.column.outcome.option.done-late": "Done late",
  "fact.earlier-recommendations.column.outcome.option.not-done": "Due, not done",
  "fact.earlier-recommendations.column.outcome.option.not-yet-due": "Not yet due",
  "fact.earlier-recommendations.column.seen-on-site": "Seen on site",
  "fact.earlier-recommendations.column.repeated": "Shortcoming found again",
  "fact.earlier-recommendations.column.note": "Note",
  "fact.recommendations": "Recommendations of earlier inspections",
  "fact.recommendations.unit": "recommendations",
  "fact.recommendations-done-in-time": "Recommendations done in time",
  "fact.recommendations-done-in-time.unit": "recommendations",
  "fact.recommendations-done-late": "Recommendations done late",
  "fact.recommendations-done-late.unit": "recommendations",
  "fact.recommendations-not-done": "Recommendations due and not done",
  "fact.recommendations-not-done.unit": "recommendations",
  "fact.recommendations-not-yet-due": "Recommendations not yet due",
  "fact.recommendations-not-yet-due.unit": "recommendations",
  "fact.remedies-seen-on-site": "Remedies seen on site",
  "fact.remedies-seen-on-site.unit": "recommendations",
  "fact.shortcomings-repeated": "Earlier shortcomings found again",
  "fact.shortcomings-repeated.unit": "shortcomings",
  "fact.unit-reports-all-done": "The unit reports that everything is remedied",
  "fact.remedy-plan": "Plan for remedying after the inspection",
  "fact.remedy-plan.option.names-and-dates": "There, with who does what by when",
  "fact.remedy-plan.option.general": "There, but general",
  "fact.remedy-plan.option.none": "None",
  "fact.remedy-plan-document": "Plan (number, date)",
  "fact.remedy-report-sent": "The remedy report was sent",
  "fact.remedy-report-sent-on": "Day it was sent",
  "fact.remedy-report-due": "Last day to send it, by the notice",
  "fact.conclusions-to-carry-out": "Other conclusions to be carried out in the period",
  "fact.conclusions-to-carry-out.unit": "conclusions",
  "fact.conclusions-to-carry-out.help":
    "Conclusions of competent agencies that concern the unit, without the notice above. Enter 0 when there was none.",
  "fact.conclusions-carried-out": "Conclusions carried out",
  "fact.conclusions-carried-out.unit": "conclusions",

  "criterion.recommendations-carried-out": "Recommendations of earlier inspections are carried out",
  "criterion.recommendations-carried-out.guidance":
    "Only those that fell due; late ones count as carried out.",
  "criterion.recommendations-carried-out-in-time":
    "Recommendations of earlier inspections are carried out in time",
  "criterion.remedies-hold-on-site": "What is reported as remedied is seen on site",
  "criterion.remedies-hold-on-site.guidance":
    "Look at books, boards and software; do not confirm by the report alone.",
  "criterion.no-shortcoming-repeated": "No shortcoming pointed out before is found again",
  "criterion.remedy-planned": "Remedies are planned, with who does what by when",
  "criterion.remedy-report-sent-in-time": "The remedy report is sent in time",
  "criterion.conclusions-carried-out": "Conclusions of inspection, audit and checks are carried out",

  "reason.recommendations-carried-out.ratio-below-full":
    "{of:count} of {over:count} recommendations that fell due were carried out ({percent:percent}); {points:points} points not reached.",
  "reason.recommendations-carried-out.ratio-below-threshold":
    "Only {of:count} of {over:count} recommendations that fell due were carried out ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.recommendations-carried-out-in-time.band-below-full":
    "{of:count} of {over:count} recommendations that fell due were carried out in time ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.remedies-hold-on-site.ratio-below-full":
    "{of:count} of {over:count} remedies were seen on site ({percent:percent}); {points:points} points not reached.",
  "reason.no-shortcoming-repeated.deducted-share":
    "{count:count} earlier shortcomings were found again; each takes {share:percent} of the maximum, {points:points} points not reached.",
  "reason.remedy-report-sent-in-time.not-met":
    "The remedy report was not sent; {points:points} points not reached.",
  "reason.remedy-report-sent-in-time.late":
    "The remedy report was sent {days:count} working days late; each takes {each:points} points.",
  "reason.conclusions-carried-out.ratio-below-full":
    "{of:count} of {over:count} conclusions were carried out ({percent:percent}); {points:points} points not reached.",

  "finding.not-carried-out":
    "Some recommendations of the earlier inspection fell due and were not carried out.",
  "finding.not-carried-out.recommendation": "Carry out the remaining recommendations and report in writing.",
  "finding.not-carried-out.round":
    "{units} have not carried out all recommendations of the earlier inspection.",
  "finding.carried-out-late": "Some recommendations were carried out late.",
  "finding.carried-out-late.recommendation":
    "Follow up recommendations so that they are carried out in time.",
  "finding.remedy-on-paper-only": "Some things reported as remedied were not done.",
  "finding.remedy-on-paper-only.recommendation": "Remedy what was reported, and report again with evidence.",
  "finding.shortcoming-repeated": "A shortcoming pointed out by the earlier inspection was found again.",
  "finding.shortcoming-repeated.recommendation":
    "Find out why it came back and who is responsible; remedy it at once and for good.",
  "finding.shortcoming-repeated.cause":
    "It was not remedied at its root, and nobody was told to follow it up.",
  "finding.shortcoming-repeated.round": "{units} repeat shortcomings pointed out by the earlier inspection.",
  "finding.no-remedy-plan": "There is no plan for remedying, or one without names and dates.",
  "finding.no-remedy-plan.recommendation": "Issue a plan that says who does what by when.",
  "finding.remedy-report-late": "The remedy report was not sent, or sent late.",
  "finding.remedy-report-late.recommendation":
    "Send the remedy report in full and in time, as the notice says.",
  "finding.remedy-report-late.round": "{units} did not send the remedy report, or sent it late.",
  "finding.conclusions-not-carried-out":
    "Some conclusions of inspection, audit or checks were not carried out.",
  "finding.conclusions-not-carried-out.recommendation": "Carry out the remaining conclusions.",
  "finding.earlier-faults-fixed":
    "Care was taken to check, correct and remedy what earlier inspections found.",
  "finding.earlier-faults-fixed.round":
    "{units} took care to check, correct and remedy what earlier inspections found.",
  "finding.remedy-report-in-time": "The remedy report came in time, with full evidence.",

  "step.earlier-conclusion": "Go through the earlier recommendations",
  "step.papers": "Plan and report of remedies",
  "step.other-conclusions": "Other conclusions",
  "evidence.earlier-notice": "Earlier notice of conclusions, and what shows that it was carried out",
  "evidence.remedy-photo": "Photo of the remedy on site",
  "evidence.remedy-plan": "Plan for remedying",
  "evidence.remedy-report": "Remedy report",
  "evidence.other-conclusions": "Other conclusions, with reports on them",
  "signal.outcomes-differ":
    "The outcomes add up to {left:count}, other than the {right:count} recommendations; check them.",
  "signal.not-done-though-reported":
    "The unit reports that everything is remedied, yet {left:count} recommendations are not done; ask the unit.",
  "signal.more-seen-than-done":
    "{left:count} remedies were seen, but only {right:count} are recorded as done; check them.",
  "signal.reported-before-conclusion":
    "The remedy report is dated {left:date}, before the notice of {right:date}; check the days.",
  "report.earlier":
    "Of {recommendations:count} earlier recommendations, {recommendations-done-in-time:count} were done in time, {recommendations-done-late:count} late and {recommendations-not-done:count} not.",
  "report.repeated": "Earlier shortcomings found again: {shortcomings-repeated:count}.",
  "report.reported":
    "The remedy report was sent on {remedy-report-sent-on:date} (due {remedy-report-due:date}).",
  "report.conclusions":
    "{conclusions-carried-out:count} of {conclusions-to-carry-out:count} other conclusions were carried out.",
};
