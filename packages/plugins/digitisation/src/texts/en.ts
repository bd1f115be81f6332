import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Digitising dossiers and results",
  "plugin.description":
    "New dossiers and results at reception; the still-valid backlog of 2022 and before, by its list and in its time",

  "fact.dossiers-received": "Dossiers of the period that must be digitised",
  "fact.dossiers-received.unit": "dossiers",
  "fact.dossiers-received.help": "From the start of the year to the visit.",
  "fact.dossiers-digitised": "Dossiers whose parts were digitised at reception",
  "fact.dossiers-digitised.unit": "dossiers",
  "fact.results-issued": "Results issued in the period",
  "fact.results-issued.unit": "results",
  "fact.results-digitised": "Results that exist as electronic documents",
  "fact.results-digitised.unit": "results",
  "fact.backlog-review": "Review of dossiers and results of 2022 and before that are still valid",
  "fact.backlog-review.option.list-approved": "Reviewed, the list is approved",
  "fact.backlog-review.option.reviewed-without-list": "Reviewed, the list is not approved",
  "fact.backlog-review.option.not-reviewed": "Not reviewed",
  "fact.backlog-list": "List and its approval (number, date)",
  "fact.backlog-valid": "Dossiers of 2022 and before that are still valid, by the review",
  "fact.backlog-valid.unit": "dossiers",
  "fact.backlog-valid.help": "By the reviewed list. Enter 0 when there is none.",
  "fact.backlog-digitised": "Of these, digitised",
  "fact.backlog-digitised.unit": "dossiers",
  "fact.backlog-due-by-now": "Dossiers that the schedule wants digitised by the visit",
  "fact.backlog-due-by-now.unit": "dossiers",
  "fact.backlog-due-by-now.help": "By the schedule. Enter 0 when nothing is due yet.",
  "fact.backlog-target-on": "Day by which the backlog is to be done",
  "fact.backlog-target-on.help":
    'Where the plan names a month, enter its last day: "in September 2023" is 30/9/2023.',
  "fact.backlog-finished": "The backlog is done",
  "fact.backlog-finished-on": "Day it was done",
  "fact.sampled-files": "Sample of digitised files",
  "fact.sampled-files.help":
    "Open the file in the software and compare it with the paper; enter the code only, no personal data. Once there are rows, the figures below follow from them.",
  "fact.sampled-files.column.file": "Dossier code, file",
  "fact.sampled-files.column.origin": "Origin",
  "fact.sampled-files.column.origin.option.new": "New dossier",
  "fact.sampled-files.column.origin.option.backlog": "Backlog of 2022 and before",
  "fact.sampled-files.column.quality": "Quality",
  "fact.sampled-files.column.quality.option.usable": "Clear, complete, the right paper",
  "fact.sampled-files.column.quality.option.hard-to-read": "Faint, hard to read",
  "fact.sampled-files.column.quality.option.wrong-or-incomplete": "Pages missing, or the wrong paper",
  "fact.sampled-files.column.quality.option.does-not-open": "Does not open",
  "fact.sampled-files.column.signed": "Signed digitally",
  "fact.sampled-files.column.note": "Note",
  "fact.files-checked": "Digitised files in the sample",
  "fact.files-checked.unit": "files",
  "fact.files-usable": "Digitised files that can be used",
  "fact.files-usable.unit": "files",
  "fact.files-signed": "Digitised files with a digital signature",
  "fact.files-signed.unit": "files",

  "criterion.new-dossiers-digitised": "New dossiers are digitised at reception",
  "criterion.new-results-digitised": "New results exist as electronic documents",
  "criterion.backlog-is-reviewed": "The backlog of 2022 and before is reviewed, its list approved",
  "criterion.backlog-digitised": "The still-valid backlog of 2022 and before is digitised",
  "criterion.backlog-on-schedule": "Digitising the backlog is on schedule",
  "criterion.backlog-finished-by-target": "The backlog is done by its target month",
  "criterion.backlog-finished-by-target.guidance":
    "Judged once the target month is over; before that, judge by the schedule.",
  "criterion.digitised-files-usable": "Digitised files can be used",
  "criterion.digitised-files-signed": "Digitised files are signed",

  "reason.new-dossiers-digitised.ratio-below-full":
    "{of:count} of {over:count} dossiers were digitised at reception ({percent:percent}); {points:points} points not reached.",
  "reason.new-results-digitised.band-below-full":
    "{of:count} of {over:count} results exist electronically ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.backlog-digitised.ratio-below-full":
    "{of:count} of {over:count} still-valid dossiers of 2022 and before are digitised ({percent:percent}); {points:points} points not reached.",
  "reason.backlog-on-schedule.target-below-full":
    "{value:decimal} of the {target:decimal} dossiers due by the visit are digitised ({percent:percent}); {points:points} points not reached.",
  "reason.backlog-on-schedule.target-below-threshold":
    "Only {value:decimal} of the {target:decimal} dossiers due by the visit are digitised ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.backlog-finished-by-target.late-band":
    "The backlog was done {days:count} days late, which earns {share:percent} of the maximum.",
  "reason.backlog-finished-by-target.not-met": "The backlog is not done; {points:points} points not reached.",
  "reason.digitised-files-usable.band-below-full":
    "{of:count} of {over:count} sampled files can be used ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.digitised-files-signed.ratio-below-full":
    "{of:count} of {over:count} sampled files are signed ({percent:percent}); {points:points} points not reached.",

  "finding.new-not-digitised": "New dossiers are not all digitised at reception.",
  "finding.new-not-digitised.recommendation": "Digitise every dossier at reception.",
  "finding.new-not-digitised.round": "{units} do not digitise all new dossiers at reception.",
  "finding.results-not-digitised": "Results are not all issued as electronic documents.",
  "finding.results-not-digitised.recommendation":
    "Issue results as electronic documents, as the rules require.",
  "finding.results-not-digitised.round": "{units} do not issue all results as electronic documents.",
  "finding.backlog-not-reviewed":
    "The dossiers of 2022 and before that are still valid were not reviewed and listed.",
  "finding.backlog-not-reviewed.recommendation":
    "Review the dossiers of 2022 and before, and approve the list of those still valid.",
  "finding.backlog-not-reviewed.round":
    "{units} have not reviewed and listed the still-valid dossiers of 2022 and before.",
  "finding.backlog-not-digitised": "Digitising the still-valid dossiers of 2022 and before has not begun.",
  "finding.backlog-not-digitised.recommendation":
    "Begin, and strive to complete, digitising the still-valid dossiers of 2022 and before.",
  "finding.backlog-not-digitised.cause": "The archive is large; devices and people are lacking.",
  "finding.backlog-not-digitised.round":
    "{units} have not begun to digitise the still-valid dossiers of 2022 and before.",
  "finding.backlog-behind-schedule": "Digitising the backlog of 2022 and before is behind schedule.",
  "finding.backlog-behind-schedule.recommendation": "Speed up digitising the backlog, as scheduled.",
  "finding.backlog-behind-schedule.round": "{units} are behind schedule with digitising the backlog.",
  "finding.backlog-not-finished": "The backlog of 2022 and before was not done in time.",
  "finding.backlog-not-finished.recommendation": "Complete the digitising of the backlog.",
  "finding.backlog-not-finished.round": "{units} have not completed the backlog in time.",
  "finding.files-unusable": "Some digitised files are faint, incomplete or do not open.",
  "finding.files-unusable.recommendation": "Check and digitise again the files that cannot be used.",
  "finding.files-unusable.round": "Some digitised files of {units} cannot be used.",
  "finding.files-not-signed": "Digitised files are not all signed.",
  "finding.files-not-signed.recommendation": "Sign digitised files as the rules require.",
  "finding.digitised-share-high": "The share of dossiers digitised is fairly high.",
  "finding.digitised-share-high.round": "The share of dossiers digitised at {units} is fairly high.",
  "finding.backlog-done-early": "The backlog of 2022 and before was digitised ahead of its time.",
  "finding.backlog-done-early.round": "{units} digitised the backlog ahead of its time.",

  "step.figures": "New dossiers and results",
  "step.backlog": "Backlog of 2022 and before",
  "step.files": "Sample of files",
  "evidence.system-extract": "Statistics of digitising from the procedure system",
  "evidence.backlog-list": "Approved list of still-valid dossiers of 2022 and before",
  "evidence.backlog-plan": "Schedule and progress reports of the backlog",
  "evidence.file-screens": "Screens of the sampled files, personal data covered",
  "signal.finished-but-not-all":
    "The backlog is recorded as done, yet {left:count} of {right:count} valid dossiers are digitised; check one of the two.",
  "signal.day-without-finish":
    "The backlog is recorded as not done, yet it has the day {left:date}; check one of the two.",
  "signal.counted-without-review":
    "The backlog is recorded as not reviewed, yet {left:count} dossiers are still valid by the review; check one of the two.",
  "signal.sample-larger-than-all":
    "The sample has {left:count} files, but only {right:count} dossiers and results are digitised; check the figures.",
  "report.new":
    "{dossiers-digitised:count} of {dossiers-received:count} dossiers were digitised at reception.",
  "report.results":
    "{results-digitised:count} of {results-issued:count} results exist as electronic documents.",
  "report.backlog":
    "{backlog-digitised:count} of {backlog-valid:count} still-valid dossiers of 2022 and before are digitised.",
  "report.schedule":
    "The schedule wants {backlog-due-by-now:count} dossiers by the visit, and all of them by {backlog-target-on:date}.",
  "report.finished": "The backlog of 2022 and before was done on {backlog-finished-on:date}.",
  "report.sample":
    "Of {files-checked:count} sampled files, {files-usable:count} can be used and {files-signed:count} are signed.",
  "import.new-dossiers": "List of dossiers with their digitising",
  "import.new-dossiers.code": "Dossier code",
  "import.new-dossiers.received-on": "Received on",
  "import.new-dossiers.digitised": "Parts digitised",
  "import.new-dossiers.result-on": "Result issued on",
  "import.new-dossiers.result-digitised": "Result exists electronically",
  "import.backlog-totals": "Progress of the backlog by unit",
  "import.backlog-totals.unit": "Unit",
  "import.backlog-totals.valid": "Valid dossiers to digitise",
  "import.backlog-totals.digitised": "Dossiers digitised",
};
