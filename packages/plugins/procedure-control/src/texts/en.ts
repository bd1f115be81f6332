import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Control of administrative procedures",
  "plugin.description":
    "The plan for reviewing procedures; proposals to cut and simplify; logbook and control slips filled in completely",

  "fact.review-plan": "Plan of the year for reviewing and assessing procedures",
  "fact.review-plan.option.up-to-date": "Issued and updated as the superior directed",
  "fact.review-plan.option.not-updated": "Issued, but not updated as the superior directed",
  "fact.review-plan.option.not-issued": "Not issued",
  "fact.review-plan-document": "Number and date of the plan and of its update",
  "fact.superior-direction": "The superior's direction (number, date)",
  "fact.procedures-to-review": "Procedures that the plan names",
  "fact.procedures-to-review.unit": "procedures",
  "fact.procedures-to-review.help": "As far as due by the visit. Enter 0 when the plan names none.",
  "fact.procedures-reviewed": "Procedures reviewed",
  "fact.procedures-reviewed.unit": "procedures",
  "fact.simplification-proposals": "Proposals to cut or simplify procedures",
  "fact.simplification-proposals.unit": "proposals",
  "fact.simplification-proposals.help": "In writing, in the year, to the authority that decides.",
  "fact.substantial-proposals": "Proposals that say what to cut, by which change, and what is gained",
  "fact.substantial-proposals.unit": "proposals",
  "fact.slip-follows-form": "The control slip follows the form",
  "fact.slip-follows-form.help":
    "Until 30 June 2025: Mẫu số 05 of Circular 01/2018/TT-VPCP. After that: Mẫu số 06 of Circular 03/2025/TT-VPCP.",
  "fact.logbook-follows-form": "The logbook follows the form",
  "fact.logbook-follows-form.help":
    "Until 30 June 2025: Mẫu số 06 of Circular 01/2018/TT-VPCP. After that: Mẫu số 07 of Circular 03/2025/TT-VPCP. An electronic logbook with all of its columns counts.",
  "fact.sampled-dossiers": "Sample of dossiers for slips and logbook",
  "fact.sampled-dossiers.help":
    "Taken at random from several fields; enter the code only, no personal data. Once there are rows, the figures below follow from them.",
  "fact.sampled-dossiers.column.dossier": "Dossier code",
  "fact.sampled-dossiers.column.slip": "Control slip",
  "fact.sampled-dossiers.column.slip.option.complete": "Complete",
  "fact.sampled-dossiers.column.slip.option.incomplete": "Incomplete",
  "fact.sampled-dossiers.column.slip.option.missing": "No slip",
  "fact.sampled-dossiers.column.logbook": "Logbook",
  "fact.sampled-dossiers.column.logbook.option.complete": "Complete",
  "fact.sampled-dossiers.column.logbook.option.incomplete": "Incomplete",
  "fact.sampled-dossiers.column.logbook.option.missing": "Not entered",
  "fact.sampled-dossiers.column.note": "Note",
  "fact.dossiers-checked": "Dossiers in the sample",
  "fact.dossiers-checked.unit": "dossiers",
  "fact.slips-complete": "Dossiers with a complete control slip",
  "fact.slips-complete.unit": "dossiers",
  "fact.slips-missing": "Dossiers without a control slip",
  "fact.slips-missing.unit": "dossiers",
  "fact.logbook-entries-complete": "Dossiers completely entered in the logbook",
  "fact.logbook-entries-complete.unit": "dossiers",
  "fact.logbook-entries-missing": "Dossiers not entered in the logbook",
  "fact.logbook-entries-missing.unit": "dossiers",

  "criterion.review-plan-up-to-date": "The plan for reviewing procedures is issued and kept up to date",
  "criterion.planned-procedures-reviewed": "Procedures are reviewed as planned",
  "criterion.simplification-proposed": "Cuts and simplifications of procedures are proposed",
  "criterion.proposals-are-substantial": "Proposals to simplify are substantial",
  "criterion.proposals-are-substantial.guidance":
    "A proposal says what to cut, which rule to change, and the time and cost that people save.",
  "criterion.forms-as-prescribed-at-section":
    "Control slip and logbook at the reception and result section follow the form",
  "criterion.forms-as-prescribed-at-section.guidance": "Mẫu số 05 and Mẫu số 06 of Circular 01/2018/TT-VPCP.",
  "criterion.forms-as-prescribed-at-centre":
    "Control slip and logbook at the Public Administration Service Centre follow the form",
  "criterion.forms-as-prescribed-at-centre.guidance":
    "Mẫu số 06 and Mẫu số 07 of Circular 03/2025/TT-VPCP. Dossiers received before that circular was in force are read by the forms of Circular 01/2018/TT-VPCP.",
  "criterion.control-slips-complete-at-section":
    "Control slips at the reception and result section are complete",
  "criterion.control-slips-complete-at-centre":
    "Control slips at the Public Administration Service Centre are complete",
  "criterion.logbook-complete-at-section": "The logbook at the reception and result section is complete",
  "criterion.logbook-complete-at-centre":
    "The logbook at the Public Administration Service Centre is complete",
  "because.section": "The reception and result section worked under Decree 61/2018/NĐ-CP until 30 June 2025.",
  "because.centre":
    "The Public Administration Service Centre works under Decree 118/2025/NĐ-CP since 1 July 2025.",

  "reason.planned-procedures-reviewed.ratio-below-full":
    "{of:count} of {over:count} planned procedures were reviewed ({percent:percent}); {points:points} points not reached.",
  "reason.planned-procedures-reviewed.ratio-below-threshold":
    "Only {of:count} of {over:count} planned procedures were reviewed ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.simplification-proposed.band-below-full":
    "{value:decimal} proposals to simplify, which earns {share:percent} of the maximum.",
  "reason.proposals-are-substantial.ratio-below-full":
    "{of:count} of {over:count} proposals say what to cut, how, and what is gained ({percent:percent}); {points:points} points not reached.",
  "reason.control-slips-complete-at-section.ratio-below-full":
    "{of:count} of {over:count} sampled dossiers have a complete control slip ({percent:percent}); {points:points} points not reached.",
  "reason.logbook-complete-at-section.band-below-full":
    "{of:count} of {over:count} sampled dossiers are completely entered in the logbook ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.control-slips-complete-at-centre.ratio-below-full":
    "{of:count} of {over:count} sampled dossiers have a complete control slip ({percent:percent}); {points:points} points not reached.",
  "reason.logbook-complete-at-centre.band-below-full":
    "{of:count} of {over:count} sampled dossiers are completely entered in the logbook ({percent:percent}), which earns {share:percent} of the maximum.",

  "finding.review-plan-not-updated":
    "The plan for reviewing procedures was not updated as the superior directed.",
  "finding.review-plan-not-updated.recommendation":
    "Update the plan for reviewing procedures as the superior directed.",
  "finding.review-plan-not-updated.cause": "The official in charge did not act on the new direction in time.",
  "finding.review-plan-not-updated.round":
    "{units} have not updated the plan for reviewing procedures as the superior directed.",
  "finding.review-plan-not-issued": "The plan of the year for reviewing procedures was not issued.",
  "finding.review-plan-not-issued.recommendation":
    "Issue the plan for reviewing procedures as the superior directed.",
  "finding.review-plan-not-issued.round": "{units} have not issued the plan for reviewing procedures.",
  "finding.review-behind": "The review of procedures is behind its plan.",
  "finding.review-behind.recommendation": "Complete the review of the procedures that the plan names.",
  "finding.review-behind.round": "{units} are behind their plan for reviewing procedures.",
  "finding.no-proposals": "No cut or simplification of procedures was proposed.",
  "finding.no-proposals.recommendation": "Review more, and propose cuts and simplifications of procedures.",
  "finding.no-proposals.round": "{units} proposed no cut or simplification of procedures.",
  "finding.proposals-thin": "Proposals to simplify stay general, without saying how and what is gained.",
  "finding.proposals-thin.recommendation":
    "Propose cuts and simplifications of substance, with the change of rules and the gain.",
  "finding.proposals-thin.round": "Proposals to simplify by {units} stay general.",
  "finding.wrong-form-at-section":
    "Control slip or logbook at the reception and result section does not follow the form.",
  "finding.wrong-form-at-section.recommendation":
    "Use the control slip and logbook of Circular 01/2018/TT-VPCP.",
  "finding.records-incomplete-at-section": "Logbook and control slips are not filled in completely.",
  "finding.records-incomplete-at-section.recommendation": "Fill in logbook and control slips completely.",
  "finding.records-incomplete-at-section.round":
    "Logbook and control slips at {units} are not filled in completely.",
  "finding.logbook-incomplete-at-section":
    "The logbook at the reception and result section is not filled in completely and in time.",
  "finding.logbook-incomplete-at-section.recommendation": "Fill in the logbook completely and in time.",
  "finding.logbook-incomplete-at-section.round":
    "The logbook at {units} is not filled in completely and in time.",
  "finding.wrong-form-at-centre":
    "Control slip or logbook at the Public Administration Service Centre does not follow the form.",
  "finding.wrong-form-at-centre.recommendation":
    "Use the control slip and logbook of Circular 03/2025/TT-VPCP.",
  "finding.records-incomplete-at-centre": "Logbook and control slips are not filled in completely.",
  "finding.records-incomplete-at-centre.recommendation": "Fill in logbook and control slips completely.",
  "finding.records-incomplete-at-centre.round":
    "Logbook and control slips at {units} are not filled in completely.",
  "finding.logbook-incomplete-at-centre":
    "The logbook at the Public Administration Service Centre is not filled in completely and in time.",
  "finding.logbook-incomplete-at-centre.recommendation": "Fill in the logbook completely and in time.",
  "finding.logbook-incomplete-at-centre.round":
    "The logbook at {units} is not filled in completely and in time.",
  "finding.review-substantial": "Procedures are reviewed and simplifications proposed with substance.",
  "finding.review-substantial.round": "{units} review procedures and propose simplifications with substance.",
  "finding.records-complete-at-section":
    "Logbook and control slips are filled in completely and by the form.",
  "finding.records-complete-at-section.round":
    "Logbook and control slips at {units} are filled in completely.",
  "finding.records-complete-at-centre": "Logbook and control slips are filled in completely and by the form.",
  "finding.records-complete-at-centre.round":
    "Logbook and control slips at {units} are filled in completely.",

  "step.review": "Review and simplification of procedures",
  "step.dossiers": "Control slips and logbook",
  "evidence.review-plan": "Plan for reviewing procedures, with its update",
  "evidence.review-results": "Report of the review, proposals to simplify",
  "evidence.slips-and-logbook": "Photos of slips and logbook pages, personal data covered",
  "signal.reviewed-without-plan":
    "The plan for reviewing is recorded as not issued, yet {left:count} procedures were reviewed; check one of the two.",
  "signal.proposals-without-review":
    "There are {left:count} proposals, but only {right:count} procedures were reviewed; check the figures.",
  "signal.slips-above-sample":
    "Complete and missing slips add up to {left:count}, more than the {right:count} dossiers of the sample; check the figures.",
  "signal.entries-above-sample":
    "Complete and missing entries add up to {left:count}, more than the {right:count} dossiers of the sample; check the figures.",
  "report.plan": "Plan for reviewing procedures: {review-plan:option}.",
  "report.reviewed":
    "{procedures-reviewed:count} of {procedures-to-review:count} planned procedures were reviewed.",
  "report.proposals":
    "{simplification-proposals:count} proposals to simplify; {substantial-proposals:count} say how and what is gained.",
  "report.slips":
    "Of {dossiers-checked:count} sampled dossiers, {slips-complete:count} have a complete control slip.",
  "report.logbook":
    "Of {dossiers-checked:count} sampled dossiers, {logbook-entries-complete:count} are completely entered in the logbook.",
};
