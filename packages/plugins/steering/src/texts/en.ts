import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Steering of administrative reform",
  "plugin.description":
    "The annual reform plan and its component plans; tasks and periodic reports; publicity; own checks; new models",

  "fact.plan-issued": "The annual reform plan was issued",
  "fact.plan-document": "Number of the annual reform plan",
  "fact.plan-issued-on": "Day the annual reform plan was issued",
  "fact.plan-due-on": "Last day for issuing the annual reform plan",
  "fact.plan-due-on.help": "As the superior set it in its plan or letter.",
  "fact.component-plans": "Component plans",
  "fact.component-plans.help":
    "One row for each plan that the superior asks for: publicity, own checks, review of procedures, digital government and so on. Once there are rows, the figures below follow from them.",
  "fact.component-plans.column.plan": "Plan",
  "fact.component-plans.column.issued": "Issued",
  "fact.component-plans.column.in-time": "Issued in time",
  "fact.component-plans.column.note": "Note (number, date)",
  "fact.component-plans-due": "Component plans to be issued",
  "fact.component-plans-due.unit": "plans",
  "fact.component-plans-due.help": "As the superior asks. Enter 0 when none is asked for.",
  "fact.component-plans-issued": "Component plans issued",
  "fact.component-plans-issued.unit": "plans",
  "fact.component-plans-in-time": "Component plans issued in time",
  "fact.component-plans-in-time.unit": "plans",
  "fact.tasks-due": "Tasks of the reform plan that were due by the visit",
  "fact.tasks-due.unit": "tasks",
  "fact.tasks-done": "Of these, tasks done",
  "fact.tasks-done.unit": "tasks",
  "fact.reports-due": "Periodic reports due",
  "fact.reports-due.unit": "reports",
  "fact.reports-due.help":
    "Quarterly, half-yearly and yearly reports on reform and procedure control, since the last inspection.",
  "fact.reports-late": "Reports sent late",
  "fact.reports-late.unit": "reports",
  "fact.reports-missing": "Reports not sent",
  "fact.reports-missing.unit": "reports",
  "fact.publicity-at-meetings": "Reform made known at meetings of the unit and of residents",
  "fact.publicity-by-loudspeaker": "Reform made known by loudspeaker",
  "fact.publicity-on-website": "Reform made known on the unit's website and social media",
  "fact.publicity-on-paper": "Reform made known by panels, leaflets and material where dossiers are received",
  "fact.officials": "Officials of the unit",
  "fact.officials.unit": "people",
  "fact.officials-informed": "Officials to whom the plan was made known",
  "fact.officials-informed.unit": "people",
  "fact.officials-informed.help": "By the lists of those who attended the meeting.",
  "fact.officials-asked": "Officials asked at the visit",
  "fact.officials-asked.unit": "people",
  "fact.officials-asked.help":
    "A short question about the reform tasks that are theirs. Enter 0 when nobody was asked.",
  "fact.officials-knowing-tasks": "Officials who named their reform tasks rightly",
  "fact.officials-knowing-tasks.unit": "people",
  "fact.checks-planned": "Own checks planned until the visit",
  "fact.checks-planned.unit": "checks",
  "fact.checks-planned.help":
    "Checks of reform and procedure control inside the unit. Enter 0 when there is no plan.",
  "fact.checks-done": "Own checks carried out",
  "fact.checks-done.unit": "checks",
  "fact.checks-concluded": "Own checks that ended in a notice of conclusions",
  "fact.checks-concluded.unit": "checks",
  "fact.problems-found": "Problems that own checks found, harassment included",
  "fact.problems-found.unit": "cases",
  "fact.problems-found.help": "Enter 0 when nothing was found.",
  "fact.problems-handled": "Of these, dealt with",
  "fact.problems-handled.unit": "cases",
  "fact.new-models": "New models and ways of working of the year",
  "fact.new-models.help":
    "Enter the furthest stage that a model has reached. Once there are rows, the figures below follow from them.",
  "fact.new-models.column.model": "Model",
  "fact.new-models.column.stage": "Stage",
  "fact.new-models.column.stage.option.proposed": "Proposed",
  "fact.new-models.column.stage.option.piloted": "Piloted",
  "fact.new-models.column.stage.option.replicated": "Replicated",
  "fact.new-models.column.effect": "Effect",
  "fact.models-named": "New models proposed or carried out",
  "fact.models-named.unit": "models",
  "fact.models-piloted": "Models being piloted",
  "fact.models-piloted.unit": "models",
  "fact.models-replicated": "Models replicated",
  "fact.models-replicated.unit": "models",

  "criterion.reform-plan-issued-in-time": "The annual reform plan was issued in time",
  "criterion.component-plans-issued-in-full": "Component plans were issued in full",
  "criterion.component-plans-issued-in-time": "Component plans were issued in time",
  "criterion.plan-tasks-completed": "Tasks of the reform plan are completed",
  "criterion.reports-sent-in-time": "Periodic reports are sent in full and in time",
  "criterion.reform-made-known": "Reform is made known in several ways",
  "criterion.officials-are-informed": "The reform plan is made known to officials",
  "criterion.officials-know-their-tasks": "Officials know the reform tasks that are theirs",
  "criterion.own-checks-carried-out": "The unit checks itself regularly",
  "criterion.own-checks-concluded": "Own checks end in a notice of conclusions",
  "criterion.found-problems-handled": "What own checks found is dealt with",
  "criterion.new-models-proposed": "New models are proposed",
  "criterion.new-models-in-use": "New models are piloted and replicated",
  "criterion.new-models-in-use.guidance":
    "A model counts when there is a paper that starts it and a result at the visit.",

  "reason.reform-plan-issued-in-time.late-band":
    "The reform plan came {days:count} days late, which earns {share:percent} of the maximum.",
  "reason.component-plans-issued-in-full.ratio-below-full":
    "{of:count} of {over:count} component plans were issued ({percent:percent}); {points:points} points not reached.",
  "reason.component-plans-issued-in-time.band-below-full":
    "{of:count} of {over:count} component plans came in time ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.plan-tasks-completed.band-below-full":
    "{of:count} of {over:count} tasks that were due are done ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.officials-are-informed.ratio-below-full":
    "The plan was made known to {of:count} of {over:count} officials ({percent:percent}); {points:points} points not reached.",
  "reason.officials-know-their-tasks.band-below-full":
    "{of:count} of {over:count} officials asked named their tasks rightly ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.own-checks-carried-out.target-below-full":
    "{value:decimal} of {target:decimal} planned own checks were carried out ({percent:percent}); {points:points} points not reached.",
  "reason.own-checks-carried-out.target-below-threshold":
    "Only {value:decimal} of {target:decimal} planned own checks were carried out ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.own-checks-concluded.ratio-below-full":
    "{of:count} of {over:count} own checks ended in a notice of conclusions ({percent:percent}); {points:points} points not reached.",
  "reason.found-problems-handled.ratio-below-full":
    "{of:count} of {over:count} problems found were dealt with ({percent:percent}); {points:points} points not reached.",
  "reason.found-problems-handled.ratio-below-threshold":
    "Only {of:count} of {over:count} problems found were dealt with ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.new-models-proposed.items-missing":
    "{count:count} new models; {enough:count} earn full points, {points:points} points not reached.",
  "reason.new-models-in-use.steps-below-full":
    "{value:decimal} models are piloted or replicated; {points:points} points not reached.",

  "finding.plan-late": "The annual reform plan was not issued in time.",
  "finding.plan-late.recommendation": "Issue the annual reform plan by the day that the superior sets.",
  "finding.plan-late.round": "{units} did not issue the annual reform plan in time.",
  "finding.component-plans-missing": "Component plans of reform were not issued in full.",
  "finding.component-plans-missing.recommendation": "Issue the component plans that are still missing.",
  "finding.component-plans-missing.round": "{units} did not issue all component plans of reform.",
  "finding.component-plans-late": "Some component plans were not issued in time.",
  "finding.component-plans-late.recommendation": "Issue component plans by the day that the superior sets.",
  "finding.component-plans-late.round": "{units} did not issue some component plans in time.",
  "finding.tasks-behind": "Some tasks of the reform plan are behind schedule.",
  "finding.tasks-behind.recommendation": "Complete the reform tasks that are due.",
  "finding.tasks-behind.round": "{units} are behind with some tasks of the reform plan.",
  "finding.reports-late": "Periodic reports were not sent in full and in time.",
  "finding.reports-late.recommendation": "Send periodic reports in full and in time.",
  "finding.reports-late.round": "{units} did not send periodic reports in full and in time.",
  "finding.publicity-weak": "Reform is not made known often enough and in few ways.",
  "finding.publicity-weak.recommendation":
    "Make reform known more, and raise the awareness, responsibility, participation and support of officials.",
  "finding.publicity-weak.round": "{units} do not make reform known often enough.",
  "finding.tasks-not-known": "Some officials do not know the reform tasks that are theirs.",
  "finding.tasks-not-known.recommendation":
    "Assign reform tasks clearly to each official and make them known.",
  "finding.own-checks-missing":
    "The unit does not regularly check its own reform work and procedure control.",
  "finding.own-checks-missing.recommendation":
    "Check regularly, find harassment and trouble made for people in time and deal with it strictly.",
  "finding.own-checks-missing.round": "{units} do not regularly check their own reform work.",
  "finding.conclusions-not-issued": "No notice of conclusions was issued after own checks.",
  "finding.conclusions-not-issued.recommendation":
    "Issue notices of conclusions on the checks carried out, and follow up what they ask.",
  "finding.conclusions-not-issued.round":
    "{units} have not issued notices of conclusions after their own checks.",
  "finding.problems-not-handled": "What own checks found was not dealt with in time.",
  "finding.problems-not-handled.recommendation": "Deal with everything that own checks found.",
  "finding.few-new-models": "Few new models of reform were proposed.",
  "finding.few-new-models.recommendation":
    "Keep renewing; propose, pilot and replicate new models that make a difference.",
  "finding.few-new-models.round": "{units} proposed few new models of reform.",
  "finding.plans-in-full-and-in-time":
    "Reform is given due attention; the reform plan and its component plans were issued in full and in time.",
  "finding.plans-in-full-and-in-time.round":
    "{units} give reform due attention; plans were issued in full and in time.",
  "finding.publicity-strong": "Reform is made known well, and officials take part and support it.",
  "finding.publicity-strong.round": "{units} make reform known well.",
  "finding.own-checks-regular": "The unit checks itself regularly and puts right what it finds.",
  "finding.own-checks-regular.round": "{units} check themselves regularly and put right what they find.",
  "finding.many-new-models": "Many new models and good ways of working are carried out.",
  "finding.many-new-models.recommendation": "Go on replicating the models that have proved themselves.",
  "finding.many-new-models.round": "{units} carry out many new models and good ways of working.",

  "step.plans": "Reform plan and component plans",
  "step.progress": "Tasks and reports",
  "step.publicity": "Publicity",
  "step.own-checks": "Own checks",
  "step.models": "New models",
  "evidence.plans": "Annual reform plan and component plans",
  "evidence.reports": "Periodic reports with results of tasks",
  "evidence.publicity-material": "Material, news items, lists of those who attended",
  "evidence.check-papers": "Plans, minutes and notices of own checks",
  "evidence.model-papers": "Papers that propose, start and assess models",
  "signal.day-without-plan":
    "The reform plan is recorded as not issued, yet it has the day {left:date}; check one of the two.",
  "signal.more-reports-than-due":
    "{left:count} reports are late or missing, more than the {right:count} that were due; check the figures.",
  "signal.more-asked-than-work-there":
    "{left:count} officials were asked, but only {right:count} work there; check the figures.",
  "signal.more-in-use-than-named":
    "{left:count} models are piloted or replicated, more than the {right:count} named; check the figures.",
  "signal.informed-without-meeting":
    "Nothing was made known at meetings, yet the plan was made known to {left:count} officials; check one of the two.",
  "report.plan": "The annual reform plan was issued on {plan-issued-on:date}.",
  "report.no-plan": "The annual reform plan was not issued.",
  "report.component-plans":
    "{component-plans-issued:count} of {component-plans-due:count} component plans were issued.",
  "report.tasks": "{tasks-done:count} of {tasks-due:count} reform tasks that were due are done.",
  "report.reports":
    "Of {reports-due:count} periodic reports, {reports-late:count} were late and {reports-missing:count} were not sent.",
  "report.informed": "The plan was made known to {officials-informed:count} of {officials:count} officials.",
  "report.own-checks":
    "{checks-done:count} own checks were carried out, {checks-concluded:count} ended in a notice of conclusions.",
  "report.models":
    "{models-named:count} new models; {models-piloted:count} are piloted, {models-replicated:count} replicated.",
};
