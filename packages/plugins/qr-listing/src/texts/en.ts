import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Reform model: procedures posted by QR code",
  "plugin.description":
    "Posted procedures have a QR code that scans and opens the procedure in force; people are shown how",

  "fact.launch": "Launch of the model by the plan",
  "fact.launch.option.in-time": "Launched, in the time that the plan set",
  "fact.launch.option.late": "Launched, later than planned",
  "fact.launch.option.not-launched": "Not launched",
  "fact.launch-document": "Plan or decision of the launch (number, date)",
  "fact.launched-on": "Day the model started",
  "fact.procedures-in-model": "Posted procedures that the model covers",
  "fact.procedures-in-model.unit": "procedures",
  "fact.procedures-in-model.help":
    "By the plan of the model; one code for a field counts for the procedures of that field.",
  "fact.procedures-with-code": "Posted procedures that have a QR code",
  "fact.procedures-with-code.unit": "procedures",
  "fact.scanned-codes": "Sample of scanned codes",
  "fact.scanned-codes.help":
    "Scanned with an ordinary phone, without signing in; what opens is compared with the announcing decision. Once there are rows, the figures below follow from them.",
  "fact.scanned-codes.column.procedure": "Procedure named beside the code",
  "fact.scanned-codes.column.address": "Address that the code opens",
  "fact.scanned-codes.column.outcome": "Outcome",
  "fact.scanned-codes.column.outcome.option.current": "Right procedure, in force",
  "fact.scanned-codes.column.outcome.option.old-version": "Right procedure, no longer in force",
  "fact.scanned-codes.column.outcome.option.wrong-procedure": "Wrong procedure",
  "fact.scanned-codes.column.outcome.option.unknown-code": "Code that the catalogue does not know",
  "fact.scanned-codes.column.outcome.option.not-a-procedure": "Not the address of a procedure",
  "fact.scanned-codes.column.outcome.option.does-not-open": "Does not open",
  "fact.scanned-codes.column.readable": "Scans at once",
  "fact.scanned-codes.column.note": "Note",
  "fact.codes-scanned": "QR codes scanned",
  "fact.codes-scanned.unit": "codes",
  "fact.codes-opening-current-version": "QR codes that open the right procedure, in force",
  "fact.codes-opening-current-version.unit": "codes",
  "fact.codes-readable": "QR codes that scan at once",
  "fact.codes-readable.unit": "codes",
  "fact.guide-posted": "A guide to scanning is posted there",
  "fact.codes-labelled": "Each code says which procedure or field it is for",
  "fact.paper-kept": "Paper or a device remains for people without a smartphone",

  "criterion.model-launched-by-plan": "The model was launched in time, by a plan",
  "criterion.every-posted-procedure-has-a-code": "Every posted procedure has a QR code",
  "criterion.codes-open-current-procedure": "QR codes open the right procedure, in force",
  "criterion.codes-open-current-procedure.guidance":
    "A page that opens is not yet right: compare the procedure and its announcing decision with the version in force.",
  "criterion.codes-can-be-scanned": "QR codes are clear, well placed and scan at once",
  "criterion.instructions-posted": "People are shown how to scan and have another way to look things up",

  "reason.every-posted-procedure-has-a-code.ratio-below-full":
    "{of:count} of {over:count} posted procedures that the model covers have a code ({percent:percent}); {points:points} points not reached.",
  "reason.codes-open-current-procedure.ratio-below-full":
    "{of:count} of {over:count} scanned codes open the version in force ({percent:percent}); the others open an old version, the wrong procedure or nothing.",
  "reason.codes-open-current-procedure.ratio-below-threshold":
    "Only {of:count} of {over:count} scanned codes open the version in force ({percent:percent}), below {threshold:percent}, so 0.",

  "reason.codes-can-be-scanned.band-below-full":
    "{of:count} of {over:count} codes scan at once ({percent:percent}), which earns {share:percent} of the maximum.",

  "finding.model-not-launched": "The model of posting procedures by QR code was not launched.",
  "finding.model-not-launched.recommendation":
    "Issue a plan and launch the model of posting procedures by QR code.",
  "finding.procedures-without-code": "Some posted procedures have no QR code.",
  "finding.procedures-without-code.recommendation": "Add the missing QR codes.",
  "finding.codes-open-old-version": "Some QR codes open a procedure that is no longer in force.",
  "finding.codes-open-old-version.recommendation":
    "Update the QR codes to the procedures in force and check them after each new announcing decision.",
  "finding.codes-do-not-open": "Some QR codes do not open or open the wrong procedure.",
  "finding.codes-do-not-open.recommendation":
    "Check and replace QR codes that do not open or open the wrong procedure.",
  "finding.codes-hard-to-scan": "Some QR codes are faint, small or hard to scan where they are.",
  "finding.codes-hard-to-scan.recommendation":
    "Print the QR codes clearly and large enough, and place them where people can scan them.",
  "finding.no-instructions": "There is no guide to scanning QR codes at the place of posting.",
  "finding.no-instructions.recommendation":
    "Post a guide to scanning; keep paper for people without a smartphone.",
  "finding.model-in-time": "The model of posting procedures by QR code was launched in time.",
  "finding.model-worth-spreading":
    "QR codes are complete and open the procedures in force; people look things up with ease.",
  "finding.model-worth-spreading.recommendation":
    "Propose and spread the model of posting procedures by QR code.",

  "step.launch": "Plan and list of procedures",
  "step.scan": "Scan codes where they are posted",
  "step.board": "Look at the board",
  "evidence.launch-plan": "Plan or decision that launched the model",
  "evidence.board-photo": "Photo of the board with its codes",
  "evidence.opened-pages": "Screenshots of the pages that codes open",
  "signal.codes-without-launch":
    "The model is recorded as not launched, yet {left:count} procedures have a code; check one of the two.",
  "report.coverage":
    "{procedures-with-code:count} of {procedures-in-model:count} procedures of the model are posted by QR code.",
  "report.sample":
    "Of {codes-scanned:count} codes scanned, {codes-opening-current-version:count} open the right procedure in the version in force.",
  "finding.model-in-time.round": "{units} launched the model of procedures posted by QR code in time.",
  "finding.model-not-launched.round": "{units} have not launched the model of procedures posted by QR code.",
  "finding.codes-open-old-version.round": "{units} still have codes that open procedures no longer in force.",
};
