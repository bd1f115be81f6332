import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Public posting of administrative procedures",
  "plugin.description":
    "Complete, in time and in the current version; pages numbered, the announcing decision named; procedures of vertical sectors received by the approved list",

  "fact.procedures-to-post": "Procedures in the unit's authority that must be posted",
  "fact.procedures-to-post.unit": "procedures",
  "fact.procedures-to-post.help":
    "By the announcing decisions of the provincial chairman that are in force at the time of the visit.",
  "fact.procedures-posted": "Procedures posted",
  "fact.procedures-posted.unit": "procedures",
  "fact.sample-list": "List that the sample is drawn from (source, number, date)",
  "fact.sample-list.help":
    "A catalogue of procedures or an announcing decision in force, named so that the same sample can be drawn again.",
  "fact.sample-list-size": "Procedures on the list that the sample is drawn from",
  "fact.sample-list-size.unit": "procedures",
  "fact.sample-seed": "Seed of the sample",
  "fact.sample-seed.help":
    "The number behind the draw: the same list and seed give the same sample. Note it before looking at the board, and leave it.",
  "fact.sampled-procedures": "Sample of posted procedures",
  "fact.sampled-procedures.help":
    "Taken at random from several fields and compared with the announcing decision. Once there are rows, the figures below follow from them.",
  "fact.sampled-procedures.column.procedure": "Code, name of the procedure",
  "fact.sampled-procedures.column.current": "Current version",
  "fact.sampled-procedures.column.decision-named": "Decision named",
  "fact.sampled-procedures.column.pages-numbered": "Pages numbered",
  "fact.sampled-procedures.column.note": "Note",
  "fact.posted-procedures-checked": "Posted procedures checked",
  "fact.posted-procedures-checked.unit": "procedures",
  "fact.posted-procedures-current": "Posted procedures in the current version",
  "fact.posted-procedures-current.unit": "procedures",
  "fact.posted-procedures-naming-decision": "Posted procedures that name their decision",
  "fact.posted-procedures-naming-decision.unit": "procedures",
  "fact.posted-procedures-numbered": "Posted procedures with numbered pages",
  "fact.posted-procedures-numbered.unit": "procedures",
  "fact.decisions-to-post": "Announcing decisions to be posted",
  "fact.decisions-to-post.unit": "decisions",
  "fact.decisions-to-post.help": "Since the last inspection. Enter 0 when there was none.",
  "fact.decisions-posted-in-time": "Announcing decisions posted in time",
  "fact.decisions-posted-in-time.unit": "decisions",
  "fact.latest-decision": "Latest announcing decision (number, date)",
  "fact.latest-decision-posted-on": "Day it was posted",
  "fact.repealed-procedures-posted": "Repealed or replaced procedures still posted",
  "fact.repealed-procedures-posted.unit": "procedures",
  "fact.posting-place": "Place of posting",
  "fact.posting-place.option.easy": "Easy to see, read and reach",
  "fact.posting-place.option.partly": "Readable, but partly hidden or in small or faint print",
  "fact.posting-place.option.hard": "Hard to see or read, or out of reach",
  "fact.vertical-procedures-approved": "Procedures of vertical sectors on the approved list",
  "fact.vertical-procedures-approved.unit": "procedures",
  "fact.vertical-procedures-approved.help":
    "Procedures of police, tax, social insurance and the like, to be received at the one-stop place. Enter 0 when the list has none for the unit.",
  "fact.vertical-procedures-received":
    "Procedures of vertical sectors actually received at the one-stop place",
  "fact.vertical-procedures-received.unit": "procedures",

  "criterion.posted-completely": "All procedures in the unit's authority are posted",
  "criterion.posted-completely.guidance":
    "Compare what is posted with the announced list; paper, binders and screens all count.",
  "criterion.posted-procedures-are-current": "Posted procedures are the current version",
  "criterion.posted-in-time": "Procedures are updated and posted in time",
  "criterion.no-repealed-procedure-posted": "No repealed or replaced procedure is still posted",
  "criterion.pages-numbered": "Pages of posted documents are numbered",
  "criterion.decision-named": "What is posted names the announcing decision",
  "criterion.posted-where-people-read": "Posted where people can see, read and reach it",
  "criterion.vertical-procedures-received-at-section":
    "Procedures of vertical sectors are received at the reception and result section by the approved list",
  "criterion.vertical-procedures-received-at-centre":
    "Procedures of vertical sectors are received at the Public Administration Service Centre by the approved list",
  "because.section": "The reception and result section worked under Decree 61/2018/NĐ-CP until 30 June 2025.",
  "because.centre":
    "The Public Administration Service Centre works under Decree 118/2025/NĐ-CP since 1 July 2025.",

  "reason.posted-completely.ratio-below-full":
    "{of:count} of {over:count} procedures in the unit's authority are posted ({percent:percent}); {points:points} points not reached.",
  "reason.posted-completely.ratio-below-threshold":
    "Only {of:count} of {over:count} procedures in the unit's authority are posted ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.posted-procedures-are-current.ratio-below-full":
    "{of:count} of {over:count} sampled procedures are the current version ({percent:percent}); {points:points} points not reached.",
  "reason.posted-in-time.ratio-below-full":
    "{of:count} of {over:count} announcing decisions were posted in time ({percent:percent}); {points:points} points not reached.",
  "reason.no-repealed-procedure-posted.deducted":
    "{count:count} repealed or replaced procedures are still posted; each takes {each:points} points, {points:points} points not reached.",
  "reason.pages-numbered.band-below-full":
    "{of:count} of {over:count} sampled procedures have numbered pages ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.decision-named.ratio-below-full":
    "{of:count} of {over:count} sampled procedures name the announcing decision ({percent:percent}); {points:points} points not reached.",
  "reason.vertical-procedures-received-at-section.ratio-below-full":
    "{of:count} of {over:count} listed procedures of vertical sectors are received at the section ({percent:percent}); {points:points} points not reached.",
  "reason.vertical-procedures-received-at-centre.ratio-below-full":
    "{of:count} of {over:count} listed procedures of vertical sectors are received at the centre ({percent:percent}); {points:points} points not reached.",

  "finding.posted-late": "Procedures were not updated and posted in time.",
  "finding.posted-late.recommendation": "Update and post procedures in time, by the announcing decisions.",
  "finding.posted-incompletely": "Not all procedures in the unit's authority are posted.",
  "finding.posted-incompletely.recommendation": "Review and post all procedures in the unit's authority.",
  "finding.old-version-posted":
    "Some procedures are posted in an old version, not updated by the new announcing decision.",
  "finding.old-version-posted.recommendation":
    "Replace old postings by the content of the announcing decision in force.",
  "finding.repealed-still-posted": "Repealed or replaced procedures are still posted.",
  "finding.repealed-still-posted.recommendation": "Take down procedures that were repealed or replaced.",
  "finding.pages-not-numbered": "Pages of posted procedures are not numbered.",
  "finding.pages-not-numbered.recommendation": "Number the pages of all posted documents.",
  "finding.decision-not-named": "The posting does not show by which decision it was made.",
  "finding.decision-not-named.recommendation":
    "State number and date of the announcing decision on what is posted.",
  "finding.hard-to-read": "The place of posting is hard to see or to reach.",
  "finding.hard-to-read.recommendation": "Post procedures where people can see, read and reach them.",
  "finding.vertical-not-received-at-section":
    "Procedures of vertical sectors are not yet received at the reception and result section by the approved list.",
  "finding.vertical-not-received-at-section.recommendation":
    "Work with the vertical agencies to receive their procedures at the section by the approved list.",
  "finding.vertical-not-received-at-centre":
    "Procedures of vertical sectors are not yet received at the Public Administration Service Centre by the approved list.",
  "finding.vertical-not-received-at-centre.recommendation":
    "Work with the vertical agencies to receive their procedures at the centre by the approved list.",
  "finding.posted-in-time-and-full":
    "Procedures in the unit's authority are updated and posted in time and in full.",

  "step.figures": "Figures of procedures and announcing decisions",
  "step.board": "The board, against a sample",
  "step.counter": "The counter",
  "evidence.posted-book": "Photo of the board or book of posted procedures",
  "evidence.announcing-decisions": "Decisions announcing procedures in the period",
  "evidence.approved-list": "Approved list of procedures of vertical sectors",
  "signal.sample-larger-than-board":
    "The sample has {left:count} procedures, but only {right:count} are recorded as posted; check them.",
  "report.posted":
    "{procedures-posted:count} of {procedures-to-post:count} procedures in the unit's authority are posted.",
  "signal.sample-larger-than-list":
    "The sample has {left:count} procedures, but the list that it is drawn from only {right:count}; check them.",
  "report.draw":
    "The sample of posted procedures was drawn at random from {sample-list} ({sample-list-size:count} procedures) with the seed {sample-seed}.",
  "report.sample":
    "Of {posted-procedures-checked:count} posted procedures checked, {posted-procedures-current:count} are in the version in force.",
  "report.vertical":
    "{vertical-procedures-received:count} of {vertical-procedures-approved:count} procedures of vertical sectors on the approved list are received.",
  "finding.posted-in-time-and-full.round":
    "{units} update and post the procedures in their authority in time and in full.",
  "finding.posted-late.round": "{units} update and post procedures late.",
  "finding.pages-not-numbered.round": "{units} post procedures without page numbers.",
  "finding.decision-not-named.round": "{units} do not say by which decision procedures are posted.",
  "finding.vertical-not-received-at-section.round":
    "{units} do not yet receive procedures of vertical sectors at the reception section as the approved list says.",
  "finding.vertical-not-received-at-centre.round":
    "{units} do not yet receive procedures of vertical sectors at the service centre as the approved list says.",
};
