import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Online public services",
  "plugin.description":
    "Dossiers filed and handled online; number, quality and effect of full-process services",

  "fact.dossiers-received": "Dossiers received, at the counter, online and by post",
  "fact.dossiers-received.unit": "dossiers",
  "fact.dossiers-received.help":
    "From the start of the year to the visit, of procedures that are offered online.",
  "fact.online-dossiers": "Dossiers filed online",
  "fact.online-dossiers.unit": "dossiers",
  "fact.online-acknowledged-in-time": "Online dossiers acknowledged, or sent back for more, in time",
  "fact.online-acknowledged-in-time.unit": "dossiers",
  "fact.online-resolved-in-time": "Online dossiers resolved in time",
  "fact.online-resolved-in-time.unit": "dossiers",
  "fact.online-resolved-late": "Online dossiers resolved late",
  "fact.online-resolved-late.unit": "dossiers",
  "fact.online-resolved-late.help": "Enter 0 when there is none.",
  "fact.procedures-eligible": "Procedures that can be offered from start to end online",
  "fact.procedures-eligible.unit": "procedures",
  "fact.procedures-eligible.help": "By the approved list.",
  "fact.full-process-services": "Full-process services offered",
  "fact.full-process-services.unit": "services",
  "fact.full-process-services-used": "Full-process services with a dossier in the period",
  "fact.full-process-services-used.unit": "services",
  "fact.full-process-dossiers": "Dossiers filed by full-process services",
  "fact.full-process-dossiers.unit": "dossiers",
  "fact.full-process-dossiers-last-year": "The same, in the same months of last year",
  "fact.full-process-dossiers-last-year.unit": "dossiers",
  "fact.sampled-dossiers": "Sample of dossiers filed by full-process services",
  "fact.sampled-dossiers.help":
    "Taken at random from the software; enter the code only, no personal data. Once there are rows, the figures below follow from them.",
  "fact.sampled-dossiers.column.dossier": "Dossier code",
  "fact.sampled-dossiers.column.procedure": "Procedure",
  "fact.sampled-dossiers.column.paper-asked": "Paper was asked all the same",
  "fact.sampled-dossiers.column.electronic-result": "Electronic result, signed",
  "fact.sampled-dossiers.column.note": "Note",
  "fact.dossiers-checked": "Full-process dossiers in the sample",
  "fact.dossiers-checked.unit": "dossiers",
  "fact.paper-asked-again": "Full-process dossiers for which paper was asked all the same",
  "fact.paper-asked-again.unit": "dossiers",
  "fact.electronic-results": "Full-process dossiers with a signed electronic result",
  "fact.electronic-results.unit": "dossiers",

  "criterion.dossiers-filed-online": "Dossiers are filed online",
  "criterion.online-dossiers-acknowledged": "Online dossiers are acknowledged in time",
  "criterion.online-dossiers-resolved-in-time": "Online dossiers are resolved in time",
  "criterion.full-process-services-offered": "Full-process services are offered",
  "criterion.full-process-services-used": "Full-process services are used",
  "criterion.more-filed-by-full-process": "More is filed by full-process services than last year",
  "criterion.no-paper-asked-again": "No paper is asked for again",
  "criterion.no-paper-asked-again.guidance":
    "Look at requests to supplement and at what lies in the file; paper may be asked only where the law says so.",
  "criterion.results-are-electronic": "Results of full-process dossiers are electronic",

  "reason.dossiers-filed-online.ratio-below-full":
    "{of:count} of {over:count} dossiers were filed online ({percent:percent}); full points start at {full:percent}, {points:points} points not reached.",
  "reason.online-dossiers-acknowledged.band-below-full":
    "{of:count} of {over:count} online dossiers were acknowledged in time ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.online-dossiers-resolved-in-time.ratio-below-full":
    "{of:count} of {over:count} online dossiers were resolved in time ({percent:percent}); {points:points} points not reached.",
  "reason.online-dossiers-resolved-in-time.ratio-below-threshold":
    "Only {of:count} of {over:count} online dossiers were resolved in time ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.full-process-services-offered.ratio-below-full":
    "{of:count} of {over:count} services that can be full-process are ({percent:percent}); {points:points} points not reached.",
  "reason.full-process-services-used.ratio-below-full":
    "{of:count} of {over:count} full-process services had a dossier ({percent:percent}); full points start at {full:percent}, {points:points} points not reached.",
  "reason.more-filed-by-full-process.reference-equal":
    "{value:decimal} full-process dossiers, as many as last year; {points:points} points not reached.",
  "reason.more-filed-by-full-process.reference-worse":
    "{value:decimal} full-process dossiers, fewer than the {referenceValue:decimal} of last year; {points:points} points not reached.",
  "reason.no-paper-asked-again.deducted":
    "Paper was asked for {count:count} full-process dossiers; each takes {each:points} points, {points:points} points not reached.",
  "reason.results-are-electronic.ratio-below-full":
    "{of:count} of {over:count} sampled full-process dossiers got an electronic result ({percent:percent}); {points:points} points not reached.",

  "finding.few-filed-online": "The share of dossiers filed online is still low.",
  "finding.few-filed-online.recommendation":
    "Guide and help people to file online, and strive for the assigned target.",
  "finding.few-filed-online.cause": "People are used to the counter; they are not guided regularly.",
  "finding.few-filed-online.round": "{units} have a low share of dossiers filed online.",
  "finding.acknowledged-late": "Online dossiers are not acknowledged in time.",
  "finding.acknowledged-late.recommendation":
    "Assign somebody to receive and answer online dossiers in time.",
  "finding.acknowledged-late.round": "{units} do not acknowledge online dossiers in time.",
  "finding.online-resolved-late": "Online dossiers were resolved late.",
  "finding.online-resolved-late.recommendation": "See to it that online dossiers are resolved in time.",
  "finding.online-resolved-late.round": "{units} resolved online dossiers late.",
  "finding.few-full-process-services":
    "Procedures that can be full-process services are not offered as such.",
  "finding.few-full-process-services.recommendation":
    "Review them and propose to offer as full-process services those that can be.",
  "finding.full-process-unused": "Many full-process services have no dossier.",
  "finding.full-process-unused.recommendation":
    "Raise the number, quality and effect of full-process services.",
  "finding.full-process-unused.round": "At {units} many full-process services have no dossier.",
  "finding.paper-asked-again": "Paper is still asked for dossiers that were filed by a full-process service.",
  "finding.paper-asked-again.recommendation": "Stop asking for paper, except where the law says so.",
  "finding.paper-asked-again.round": "{units} still ask for paper in full-process dossiers.",
  "finding.results-on-paper": "Results of full-process dossiers mostly come on paper.",
  "finding.results-on-paper.recommendation": "Return signed electronic results for full-process dossiers.",
  "finding.results-on-paper.round": "{units} mostly return results of full-process dossiers on paper.",
  "finding.online-share-high": "Dossiers received and handled online reach a fairly high share.",
  "finding.online-share-high.recommendation":
    "Go on raising the number, quality and effect of full-process services.",
  "finding.online-share-high.round":
    "The share of dossiers received and handled online at {units} is fairly high.",
  "finding.full-process-effective":
    "Full-process services are effective: more dossiers than in the same months of last year.",
  "finding.full-process-effective.round": "Full-process services at {units} are effective.",

  "step.figures": "Online dossiers of the period",
  "step.services": "Full-process services",
  "step.sample": "Sample of full-process dossiers",
  "evidence.system-extract": "Statistics of online dossiers from the procedure system",
  "evidence.service-list": "Approved list of full-process services",
  "evidence.dossier-screens": "Screens of the sampled dossiers, personal data covered",
  "signal.resolved-more-than-filed":
    "{left:count} online dossiers were resolved, more than the {right:count} that were filed; check the figures.",
  "signal.used-without-dossiers":
    "{left:count} full-process services had a dossier, but there are only {right:count} full-process dossiers; check the figures.",
  "signal.sample-larger-than-all":
    "The sample has {left:count} full-process dossiers, but only {right:count} are recorded; check the figures.",
  "report.filed": "{online-dossiers:count} of {dossiers-received:count} dossiers were filed online.",
  "report.resolved":
    "{online-resolved-in-time:count} online dossiers were resolved in time, {online-resolved-late:count} late.",
  "report.services":
    "{full-process-services:count} of {procedures-eligible:count} full-process services are offered; {full-process-services-used:count} had a dossier.",
  "report.full-process":
    "{full-process-dossiers:count} full-process dossiers, {full-process-dossiers-last-year:count} in the same months of last year.",
  "report.sample":
    "Of {dossiers-checked:count} sampled full-process dossiers, paper was asked for {paper-asked-again:count} and {electronic-results:count} got an electronic result.",
  "import.online-totals": "Online dossiers by unit",
  "import.online-totals.unit": "Unit",
  "import.online-totals.received": "Dossiers received",
  "import.online-totals.online": "Dossiers filed online",
  "import.online-totals.resolved-in-time": "Online dossiers resolved in time",
  "import.online-totals.resolved-late": "Online dossiers resolved late",
  "import.online-totals.full-process": "Full-process dossiers",
  "import.online-totals.services": "Full-process services",
  "import.online-totals.services-used": "Full-process services with a dossier",
};
