import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Reception and resolution at the one-stop place",
  "plugin.description":
    "No dossier overdue or late; slips with the right deadline; apologies when late; staff, opening, room, regulation; software kept up to date",

  "fact.dossiers-received": "Dossiers received in the period",
  "fact.dossiers-received.unit": "dossiers",
  "fact.dossiers-received.help":
    "From the start of the year to the visit, with those carried over from before.",
  "fact.returned-in-time": "Results returned in time",
  "fact.returned-in-time.unit": "dossiers",
  "fact.returned-late": "Results returned late",
  "fact.returned-late.unit": "dossiers",
  "fact.returned-late.help": "Enter 0 when there is none.",
  "fact.in-process": "Dossiers in process",
  "fact.in-process.unit": "dossiers",
  "fact.overdue": "Of these, past their deadline",
  "fact.overdue.unit": "dossiers",
  "fact.overdue.help": "Enter 0 when there is none.",
  "fact.apologies-sent": "Letters of apology with a new day",
  "fact.apologies-sent.unit": "letters",
  "fact.apologies-sent.help": "Form Mẫu số 04. Enter 0 when no dossier is late or overdue.",
  "fact.sampled-dossiers": "Sample of dossiers",
  "fact.sampled-dossiers.help":
    "Taken at random from several fields, returned ones and ones in process; enter the code only, no personal data. Once there are rows, the figures below follow from them.",
  "fact.sampled-dossiers.column.dossier": "Dossier code",
  "fact.sampled-dossiers.column.procedure": "Procedure",
  "fact.sampled-dossiers.column.slip": "Receipt and appointment slip",
  "fact.sampled-dossiers.column.slip.option.right": "There, with the right deadline",
  "fact.sampled-dossiers.column.slip.option.wrong-deadline": "There, with a wrong deadline",
  "fact.sampled-dossiers.column.slip.option.missing": "Missing",
  "fact.sampled-dossiers.column.extra-papers": "Papers asked beyond the rules",
  "fact.sampled-dossiers.column.in-software": "In the software, complete and in time",
  "fact.sampled-dossiers.column.outcome": "Outcome",
  "fact.sampled-dossiers.column.outcome.option.in-time": "Returned in time",
  "fact.sampled-dossiers.column.outcome.option.late": "Returned late",
  "fact.sampled-dossiers.column.outcome.option.in-process": "In process, not yet due",
  "fact.sampled-dossiers.column.outcome.option.overdue": "In process, past its deadline",
  "fact.sampled-dossiers.column.note": "Note",
  "fact.dossiers-checked": "Dossiers in the sample",
  "fact.dossiers-checked.unit": "dossiers",
  "fact.slips-right": "Dossiers whose slip names the right deadline",
  "fact.slips-right.unit": "dossiers",
  "fact.slips-missing": "Dossiers without a slip",
  "fact.slips-missing.unit": "dossiers",
  "fact.extra-papers-asked": "Dossiers for which papers beyond the rules were asked",
  "fact.extra-papers-asked.unit": "dossiers",
  "fact.entered-in-software": "Dossiers in the software, complete and in time",
  "fact.entered-in-software.unit": "dossiers",
  "fact.sampled-late": "Dossiers of the sample returned late",
  "fact.sampled-late.unit": "dossiers",
  "fact.sampled-overdue": "Dossiers of the sample past their deadline",
  "fact.sampled-overdue.unit": "dossiers",
  "fact.assignment": "Decision that assigns staff to the one-stop place (number, date)",
  "fact.staff-assigned": "Staff assigned to the one-stop place",
  "fact.staff-assigned.unit": "people",
  "fact.staff-assigned.help": "By the decision. Enter 0 when nobody is assigned.",
  "fact.staff-on-duty": "Staff at the counters at the visit",
  "fact.staff-on-duty.unit": "people",
  "fact.staff-on-duty.help": "Without those who were assigned but work in their own office.",
  "fact.opening": "Days on which dossiers are received",
  "fact.opening.help":
    "Compare the posted days and the roster with the dossiers received on each day of the week.",
  "fact.opening.option.every-working-day": "Every working day of the week",
  "fact.opening.option.some-days": "Some days of the week only",
  "fact.opening.option.irregular": "No fixed days",
  "fact.regulation": "Internal rules of the one-stop place",
  "fact.regulation.option.current": "Issued, by the rules in force",
  "fact.regulation.option.outdated": "Issued, not updated to the rules in force",
  "fact.regulation.option.not-issued": "Not issued",
  "fact.waiting-place": "There is a place to wait",
  "fact.separate-counters": "Counters are arranged by field, with signs",
  "fact.lookup-device": "A device for looking up procedures and dossiers works",
  "fact.writing-place": "There is a table to write at, with blank forms",
  "fact.devices": "Computers, printers, scanners, cameras and other devices of the one-stop place",
  "fact.devices.unit": "devices",
  "fact.devices-broken": "Devices that are broken or cannot be used",
  "fact.devices-broken.unit": "devices",

  "criterion.no-dossier-overdue": "No dossier is in process past its deadline",
  "criterion.results-returned-in-time": "Results are returned in time",
  "criterion.apologies-sent-at-section":
    "People get a letter of apology from the reception and result section when a dossier is late",
  "criterion.apologies-sent-at-centre":
    "People get a letter of apology from the Public Administration Service Centre when a dossier is late",
  "criterion.slips-name-right-deadline-at-section":
    "Slips of the reception and result section are issued and name the right deadline",
  "criterion.slips-name-right-deadline-at-centre":
    "Slips of the Public Administration Service Centre are issued and name the right deadline",
  "criterion.no-extra-papers-asked": "No papers are asked beyond the rules",
  "criterion.no-extra-papers-asked.guidance":
    "Compare what lies in the dossier with what the announcing decision lists.",
  "criterion.dossiers-entered-in-software":
    "Dossiers are entered in the procedure system, complete and in time",
  "criterion.staff-on-duty-at-section": "Assigned staff work at the reception and result section",
  "criterion.staff-on-duty-at-centre": "Assigned staff work at the Public Administration Service Centre",
  "criterion.open-all-week-at-section":
    "Dossiers are received at the reception and result section on every working day",
  "criterion.open-all-week-at-centre":
    "Dossiers are received at the Public Administration Service Centre on every working day",
  "criterion.regulation-issued-at-section": "The reception and result section has its own internal rules",
  "criterion.regulation-issued-at-centre":
    "The Public Administration Service Centre has its own internal rules",
  "criterion.room-serves-people": "The room serves those who come",
  "criterion.equipment-works": "The equipment works",
  "because.section": "The reception and result section worked under Decree 61/2018/NĐ-CP until 30 June 2025.",
  "because.centre":
    "The Public Administration Service Centre works under Decree 118/2025/NĐ-CP since 1 July 2025.",

  "reason.no-dossier-overdue.event-happened":
    "Dossiers are in process past their deadline; {points:points} points not reached.",
  "reason.results-returned-in-time.band-below-full":
    "{of:count} of {over:count} results were returned in time ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.apologies-sent-at-section.ratio-below-full":
    "Letters of apology were sent for {of:count} of {over:count} late or overdue dossiers ({percent:percent}); {points:points} points not reached.",
  "reason.apologies-sent-at-centre.ratio-below-full":
    "Letters of apology were sent for {of:count} of {over:count} late or overdue dossiers ({percent:percent}); {points:points} points not reached.",
  "reason.slips-name-right-deadline-at-section.ratio-below-full":
    "{of:count} of {over:count} sampled dossiers have a slip with the right deadline ({percent:percent}); {points:points} points not reached.",
  "reason.slips-name-right-deadline-at-centre.ratio-below-full":
    "{of:count} of {over:count} sampled dossiers have a slip with the right deadline ({percent:percent}); {points:points} points not reached.",
  "reason.no-extra-papers-asked.deducted-share":
    "Papers beyond the rules were asked for {count:count} sampled dossiers; each takes {share:percent} of the maximum, {points:points} points not reached.",
  "reason.dossiers-entered-in-software.band-below-full":
    "{of:count} of {over:count} sampled dossiers are in the software, complete and in time ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.staff-on-duty-at-section.ratio-below-full":
    "{of:count} of {over:count} assigned staff are at the counters ({percent:percent}); {points:points} points not reached.",
  "reason.staff-on-duty-at-centre.ratio-below-full":
    "{of:count} of {over:count} assigned staff are at the counters ({percent:percent}); {points:points} points not reached.",
  "reason.equipment-works.deducted":
    "{count:count} devices are broken; each takes {each:points} points, {points:points} points not reached.",

  "finding.dossiers-overdue": "Dossiers are in process past their deadline.",
  "finding.dossiers-overdue.recommendation": "Resolve the overdue dossiers, with an apology and a new day.",
  "finding.dossiers-overdue.cause": "Those who verify and decide did not always work together closely.",
  "finding.dossiers-overdue.round": "{units} have dossiers in process past their deadline.",
  "finding.results-late": "Results were returned late.",
  "finding.results-late.recommendation": "See to it that results are returned in time.",
  "finding.results-late.round": "{units} returned results late.",
  "finding.no-apology-at-section":
    "Late dossiers at the reception and result section got no letter of apology with a new day.",
  "finding.no-apology-at-section.recommendation":
    "Send a letter of apology with reason and new day for each late dossier.",
  "finding.no-apology-at-section.round": "{units} sent no letters of apology for late dossiers.",
  "finding.no-apology-at-centre":
    "Late dossiers at the Public Administration Service Centre got no letter of apology with a new day.",
  "finding.no-apology-at-centre.recommendation":
    "Send a letter of apology with reason and new day for each late dossier.",
  "finding.no-apology-at-centre.round": "{units} sent no letters of apology for late dossiers.",
  "finding.slips-wrong-at-section":
    "Slips of the reception and result section are not always issued, and some name a wrong deadline.",
  "finding.slips-wrong-at-section.recommendation":
    "Issue a slip for every dossier, with the deadline of the announcing decision.",
  "finding.slips-wrong-at-section.round":
    "Slips of {units} are not always issued, and some name a wrong deadline.",
  "finding.slips-wrong-at-centre":
    "Slips of the Public Administration Service Centre are not always issued, and some name a wrong deadline.",
  "finding.slips-wrong-at-centre.recommendation":
    "Issue a slip for every dossier, with the deadline of the announcing decision.",
  "finding.slips-wrong-at-centre.round":
    "Slips of {units} are not always issued, and some name a wrong deadline.",
  "finding.extra-papers": "People are still asked for papers beyond those that the rules list.",
  "finding.extra-papers.recommendation": "Stop asking for papers beyond the announced ones.",
  "finding.extra-papers.round": "{units} still ask people for papers beyond the rules.",
  "finding.software-not-updated": "Dossiers are not entered in the procedure system completely and in time.",
  "finding.software-not-updated.recommendation":
    "Enter each step of a dossier in the procedure system, completely and in time.",
  "finding.software-not-updated.round":
    "{units} do not enter dossiers in the procedure system completely and in time.",
  "finding.staff-not-on-duty-at-section":
    "Assigned staff do not regularly work at the reception and result section but in their own offices.",
  "finding.staff-not-on-duty-at-section.recommendation":
    "Assign enough staff and hold to the assignment to the reception and result section.",
  "finding.staff-not-on-duty-at-section.round":
    "{units} do not have all assigned staff working at the reception and result section.",
  "finding.staff-not-on-duty-at-centre":
    "Assigned staff do not regularly work at the Public Administration Service Centre but in their own offices.",
  "finding.staff-not-on-duty-at-centre.recommendation":
    "Assign enough staff and hold to the assignment to the Public Administration Service Centre.",
  "finding.staff-not-on-duty-at-centre.round":
    "{units} do not have all assigned staff working at the Public Administration Service Centre.",
  "finding.not-open-all-week-at-section":
    "Dossiers are not received at the reception and result section on every working day.",
  "finding.not-open-all-week-at-section.recommendation":
    "Receive dossiers on every working day, and post the hours.",
  "finding.not-open-all-week-at-section.round": "{units} do not receive dossiers on every working day.",
  "finding.not-open-all-week-at-centre":
    "Dossiers are not received at the Public Administration Service Centre on every working day.",
  "finding.not-open-all-week-at-centre.recommendation":
    "Receive dossiers on every working day, and post the hours.",
  "finding.not-open-all-week-at-centre.round": "{units} do not receive dossiers on every working day.",
  "finding.no-regulation-at-section":
    "The internal rules of the reception and result section were not issued or not updated.",
  "finding.no-regulation-at-section.recommendation":
    "Issue internal rules of the reception and result section by the law in force.",
  "finding.no-regulation-at-section.round":
    "{units} have not issued or not updated the internal rules of the reception and result section.",
  "finding.no-regulation-at-centre":
    "The internal rules of the Public Administration Service Centre were not issued or not updated.",
  "finding.no-regulation-at-centre.recommendation":
    "Issue internal rules of the Public Administration Service Centre by the law in force.",
  "finding.no-regulation-at-centre.round":
    "{units} have not issued or not updated the internal rules of the Public Administration Service Centre.",
  "finding.room-inadequate": "The room where dossiers are received does not serve people well.",
  "finding.room-inadequate.recommendation":
    "Arrange a place to wait and to write, counters by field and a device to look up dossiers.",
  "finding.room-inadequate.round":
    "The room where dossiers are received at {units} does not serve people well.",
  "finding.equipment-broken": "Some equipment is broken or cannot be used.",
  "finding.equipment-broken.recommendation": "Repair or replace the broken equipment.",
  "finding.equipment-broken.round": "Some equipment at {units} is broken or cannot be used.",
  "finding.no-late-dossiers":
    "Dossiers are received and resolved as the rules require; none is overdue or late.",
  "finding.no-late-dossiers.round":
    "{units} receive and resolve dossiers as the rules require; none is overdue or late.",
  "finding.room-modern": "The place of reception is well arranged for those who come.",
  "finding.room-modern.round": "The place of reception at {units} is well arranged.",

  "step.figures": "Dossiers of the period",
  "step.dossiers": "Sample of dossiers",
  "step.people": "Staff, opening, internal rules",
  "step.room": "Room and equipment",
  "evidence.system-extract": "List of dossiers from the procedure system",
  "evidence.apology-letters": "Letters of apology with a new day",
  "evidence.appointment-slips": "Slips and requests to supplement of the sampled dossiers",
  "evidence.assignment-decision": "Decision that assigns staff",
  "evidence.opening-hours-photo": "Photo of the posted hours",
  "evidence.regulation": "Internal rules of the one-stop place",
  "evidence.room-photo": "Photos of the room and its equipment",
  "signal.parts-do-not-add-up":
    "Returned and in process add up to {left:count}, other than the {right:count} received; check the figures.",
  "signal.sample-larger-than-all":
    "The sample has {left:count} dossiers, but only {right:count} were received; check the figures.",
  "signal.more-late-in-sample":
    "The sample has {left:count} dossiers returned late, but the system shows {right:count}; check the figures.",
  "signal.more-overdue-in-sample":
    "The sample has {left:count} dossiers past their deadline, but the system shows {right:count}; check the figures.",
  "signal.sample-far-from-system":
    "{left:percent} of the sample is late, {right:percent} in the system; compare the two.",
  "signal.slips-above-sample":
    "Right and missing slips add up to {left:count}, more than the {right:count} dossiers of the sample; check the figures.",
  "report.received":
    "{dossiers-received:count} dossiers were received; {returned-in-time:count} results were returned in time, {returned-late:count} late.",
  "report.in-process":
    "{in-process:count} dossiers are in process, {overdue:count} of them past their deadline.",
  "report.apologies": "{apologies-sent:count} letters of apology with a new day were sent.",
  "report.sample":
    "Of {dossiers-checked:count} sampled dossiers, {slips-right:count} have a slip with the right deadline and {entered-in-software:count} are completely in the software.",
  "report.staff":
    "{staff-on-duty:count} of {staff-assigned:count} assigned staff were at the counters at the visit.",
  "report.devices": "{devices-broken:count} of {devices:count} devices are broken.",
  "import.dossiers": "List of dossiers from the procedure system",
  "import.dossiers.code": "Dossier code",
  "import.dossiers.procedure": "Procedure",
  "import.dossiers.received-on": "Received on",
  "import.dossiers.due-on": "Due on",
  "import.dossiers.returned-on": "Returned on",
  "import.dossiers.status": "Status",
};
