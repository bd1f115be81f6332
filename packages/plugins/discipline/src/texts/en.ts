import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Administrative discipline and public-service culture",
  "plugin.description":
    "Discipline and culture are disseminated and regularly supervised; presence, badges, name plates, dress; public notices of today; harassment strictly dealt with",

  "fact.dissemination": "Dissemination of discipline and culture among the staff",
  "fact.dissemination.option.regular": "By a document, and regularly at meetings",
  "fact.dissemination.option.once": "Once, not regularly",
  "fact.dissemination.option.none": "Not at all",
  "fact.dissemination-document": "Document, rules of the workplace (number, date)",
  "fact.self-checks-planned": "Own checks of discipline planned in the period",
  "fact.self-checks-planned.unit": "checks",
  "fact.self-checks-planned.help": "Enter 0 when there is no plan.",
  "fact.self-checks-done": "Own checks done",
  "fact.self-checks-done.unit": "checks",
  "fact.surprise-check-on": "Day of the surprise check",
  "fact.surprise-check-hour": "Hour of the surprise check",
  "fact.people-at-check": "People who should be at work at the check",
  "fact.people-at-check.help":
    "One row for each person on the unit's list, by post and not by name. Duty elsewhere and leave must be shown on paper. Once there are rows, the figures below follow from them.",
  "fact.people-at-check.column.post": "Post, section",
  "fact.people-at-check.column.presence": "Presence",
  "fact.people-at-check.column.presence.option.present": "Present on time",
  "fact.people-at-check.column.presence.option.late": "Came late or left early",
  "fact.people-at-check.column.presence.option.away-with-leave": "Away with leave (duty, holiday)",
  "fact.people-at-check.column.presence.option.absent-without-leave": "Absent without leave",
  "fact.people-at-check.column.badge": "Badge worn",
  "fact.people-at-check.column.name-plate": "Name plate on the desk",
  "fact.people-at-check.column.dress": "Dressed by the rules",
  "fact.people-at-check.column.note": "Note",
  "fact.people-expected": "People who should be at work",
  "fact.people-expected.unit": "people",
  "fact.people-present": "People present on time",
  "fact.people-present.unit": "people",
  "fact.people-late": "People who came late or left early",
  "fact.people-late.unit": "people",
  "fact.people-away-with-leave": "People away with leave",
  "fact.people-away-with-leave.unit": "people",
  "fact.people-absent-without-leave": "People absent without leave",
  "fact.people-absent-without-leave.unit": "people",
  "fact.people-with-badge": "People who wear their badge",
  "fact.people-with-badge.unit": "people",
  "fact.people-with-badge.help": "Among those who are there, with those who came late.",
  "fact.people-with-name-plate": "People with a name plate on their desk",
  "fact.people-with-name-plate.unit": "people",
  "fact.people-dressed-improperly": "People dressed against the rules",
  "fact.people-dressed-improperly.unit": "people",
  "fact.private-business-cases": "Cases of private business in working hours",
  "fact.private-business-cases.unit": "cases",
  "fact.drinking-cases": "Cases of drinking in working hours",
  "fact.drinking-cases.unit": "cases",
  "fact.drinking-cases.help": "Also before work and in the noon break of a working day.",
  "fact.reception-schedule": "Schedule for receiving citizens, posted at the office",
  "fact.reception-schedule.option.current": "Posted, and of today",
  "fact.reception-schedule.option.stale": "Posted, but an old one",
  "fact.reception-schedule.option.none": "Not posted",
  "fact.reception-schedule-posted-on": "Date on the schedule",
  "fact.posted-notices": "Public notices that were looked at",
  "fact.posted-notices.help":
    "Timetables, house rules, plans, lists of staff, announcements; not posted procedures. Once there are rows, the figures below follow from them.",
  "fact.posted-notices.column.notice": "Notice",
  "fact.posted-notices.column.posted-on": "Date on it",
  "fact.posted-notices.column.current": "Still of today",
  "fact.posted-notices.column.note": "Note",
  "fact.notices-checked": "Notices looked at",
  "fact.notices-checked.unit": "notices",
  "fact.notices-stale": "Notices out of date",
  "fact.notices-stale.unit": "notices",
  "fact.hotline-posted": "A number to report harassment to is posted",
  "fact.harassment-reports": "Reports of harassment in the period",
  "fact.harassment-reports.unit": "reports",
  "fact.harassment-reports.help": "With those that the unit found itself. Enter 0 when there was none.",
  "fact.harassment-confirmed": "Cases of harassment that were confirmed",
  "fact.harassment-confirmed.unit": "cases",
  "fact.harassment-handled": "Confirmed cases that were strictly dealt with",
  "fact.harassment-handled.unit": "cases",
  "fact.people-reprimanded": "Staff reprimanded in the period",
  "fact.people-reprimanded.unit": "people",
  "fact.people-disciplined-heavily": "Staff disciplined by a warning or more",
  "fact.people-disciplined-heavily.unit": "people",

  "criterion.discipline-disseminated": "Discipline and culture are disseminated regularly",
  "criterion.discipline-regularly-supervised": "Discipline is regularly supervised by the unit itself",
  "criterion.nobody-absent-without-leave": "Staff are at work at a surprise check",
  "criterion.nobody-absent-without-leave.guidance":
    "Count on arrival, against the list and the attendance sheet; the hour is not announced.",
  "criterion.people-come-on-time": "Staff come to work on time",
  "criterion.working-hours-used-for-work": "No private business and no drinking in working hours",
  "criterion.badges-worn": "Staff wear their badges at work",
  "criterion.name-plates-placed": "Desks have a plate with name and post",
  "criterion.people-dressed-properly": "Staff are dressed by the rules",
  "criterion.reception-schedule-current": "The schedule for receiving citizens is posted and of today",
  "criterion.reception-schedule-current.guidance":
    "The schedule hangs at least five working days ahead; look at who receives and at the date on it.",
  "criterion.public-notices-current": "Public notices at the office are of today",
  "criterion.hotline-posted": "A number for reports is posted",
  "criterion.no-harassment-confirmed": "No harassment was confirmed",
  "criterion.harassment-handled-strictly": "Harassment that was found was strictly dealt with",
  "criterion.nobody-disciplined": "Nobody was disciplined",

  "reason.discipline-regularly-supervised.target-below-full":
    "{value:decimal} own checks of {target:decimal} planned ({percent:percent}); {points:points} points not reached.",
  "reason.nobody-absent-without-leave.ratio-below-full":
    "Without those absent without leave, {of:count} of {over:count} who should be at work remain ({percent:percent}); {points:points} points not reached.",
  "reason.nobody-absent-without-leave.ratio-below-threshold":
    "Without those absent without leave, only {of:count} of {over:count} who should be at work remain ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.people-come-on-time.deducted-share":
    "{count:count} came late or left early; each takes {share:percent} of the maximum, {points:points} points not reached.",
  "reason.working-hours-used-for-work.event-happened":
    "Working hours were misused ({fact:fact}), which leaves {share:percent} of the maximum.",
  "reason.badges-worn.band-below-full":
    "{of:count} of {over:count} who are there wear their badge ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.name-plates-placed.ratio-below-full":
    "{of:count} of {over:count} desks have a name plate ({percent:percent}); {points:points} points not reached.",
  "reason.people-dressed-properly.deducted-share":
    "{count:count} are dressed against the rules; each takes {share:percent} of the maximum, {points:points} points not reached.",
  "reason.public-notices-current.deducted":
    "{count:count} notices are out of date; each takes {each:points} points, {points:points} points not reached.",
  "reason.hotline-posted.not-met": "No number for reports is posted; {points:points} points not reached.",
  "reason.no-harassment-confirmed.event-happened":
    "Harassment was confirmed in the period, which leaves {share:percent} of the maximum.",
  "reason.harassment-handled-strictly.ratio-below-full":
    "{of:count} of {over:count} cases of harassment were strictly dealt with ({percent:percent}); {points:points} points not reached.",
  "reason.nobody-disciplined.event-happened":
    "Somebody was disciplined in the period ({fact:fact}), which leaves {share:percent} of the maximum.",

  "finding.not-disseminated": "Discipline and culture are not disseminated regularly.",
  "finding.not-disseminated.recommendation": "Disseminate discipline and culture regularly among all staff.",
  "finding.not-supervised": "The unit does not supervise its own discipline regularly.",
  "finding.not-supervised.recommendation": "Check and supervise regularly, find and correct faults in time.",
  "finding.absent-without-leave": "Some staff were absent without leave at the surprise check.",
  "finding.absent-without-leave.recommendation":
    "Put working hours in order; hold those absent without leave to account and report the outcome.",
  "finding.absent-without-leave.round": "{units} had staff absent without leave at the surprise check.",
  "finding.late-to-work": "Some staff come late or leave early.",
  "finding.late-to-work.recommendation": "Keep working hours strictly; let nobody come late or leave early.",
  "finding.working-hours-misused": "There was private business or drinking in working hours.",
  "finding.working-hours-misused.recommendation":
    "Stop private business and drinking in working hours; deal with those who did so.",
  "finding.no-badges": "Some staff do not wear their badges.",
  "finding.no-badges.recommendation": "Have staff wear their badges throughout working hours.",
  "finding.no-badges.round": "{units} have staff who do not wear their badges.",
  "finding.no-name-plates": "Not every desk has a name plate.",
  "finding.no-name-plates.recommendation": "Place a plate with name and post on every desk.",
  "finding.improper-dress": "Some staff are dressed against the rules.",
  "finding.improper-dress.recommendation": "Remind staff to dress neatly and by the rules.",
  "finding.reception-schedule-stale":
    "The schedule for receiving citizens is not posted, or an old one hangs there.",
  "finding.reception-schedule-stale.recommendation":
    "Post the current schedule at the office and on the website.",
  "finding.reception-schedule-stale.round": "{units} post an old schedule for receiving citizens, or none.",
  "finding.notices-stale": "Some public notices at the office are out of date.",
  "finding.notices-stale.recommendation": "Go through the notices and replace those out of date.",
  "finding.no-hotline": "No number to report harassment to is posted.",
  "finding.no-hotline.recommendation": "Post the number where people see it.",
  "finding.harassment-found": "Citizens or businesses were harassed.",
  "finding.harassment-found.recommendation":
    "Check and supervise regularly; find harassment in time and deal with it strictly.",
  "finding.harassment-not-handled": "Confirmed harassment was not strictly dealt with.",
  "finding.harassment-not-handled.recommendation":
    "Deal strictly with those who harassed, and tell those who reported it.",
  "finding.people-disciplined": "Some staff were disciplined in the period.",
  "finding.people-disciplined.recommendation":
    "Lead and instruct the staff more closely, so that it does not happen again.",
  "finding.discipline-kept":
    "Discipline and culture of the staff are disseminated with care and supervised regularly.",
  "finding.discipline-kept.round":
    "{units} disseminate discipline and culture with care and supervise them regularly.",
  "finding.present-and-on-time": "All staff were at work and on time at the surprise check.",

  "step.surprise-check": "Surprise check of the offices",
  "step.notices": "Public notices at the office",
  "step.papers": "Papers on discipline and own checks",
  "step.cases": "Reports and cases of the period",
  "evidence.dissemination-papers": "Papers on dissemination, plans and minutes of own checks",
  "evidence.attendance": "List, attendance sheet, duty and leave papers",
  "evidence.office-photo": "Photo of offices and name plates",
  "evidence.notices-photo": "Photo of the schedule and the notices",
  "evidence.handling-papers": "Papers of verification and decisions",
  "signal.presence-parts-differ":
    "Present, late, away and absent add up to {left:count}, other than the {right:count} expected; count again.",
  "signal.more-badges-than-people":
    "{left:count} people are recorded with a badge, but only {right:count} were there; count again.",
  "signal.schedule-too-old":
    "The schedule is dated {left:date}, more than a year before the check on {right:date}, yet recorded as of today; look again.",
  "signal.disciplined-beyond-handled":
    "{left:count} cases are recorded as strictly dealt with, but only {right:count} people were disciplined; see how they were dealt with.",
  "report.presence":
    "Of {people-expected:count} people at the surprise check, {people-present:count} were present on time and {people-absent-without-leave:count} absent without leave.",
  "report.badges":
    "{people-with-badge:count} people wore their badge, {people-with-name-plate:count} have a name plate.",
  "report.self-checks":
    "{self-checks-done:count} of {self-checks-planned:count} planned own checks were done.",
  "report.harassment":
    "{harassment-reports:count} reports of harassment, {harassment-confirmed:count} confirmed, {harassment-handled:count} dealt with.",
};
