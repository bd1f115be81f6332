import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Young people who help to file and pay online",
  "plugin.description":
    "The model was launched by plan and in time; helpers are on duty where dossiers are received; they were instructed and use nobody's password",

  "fact.launch": "Launch of the model of young people who help to file and pay online",
  "fact.launch.option.in-time": "Launched, in the time that the plan set",
  "fact.launch.option.late": "Launched, later than planned",
  "fact.launch.option.not-launched": "Not launched",
  "fact.launch-document": "Plan or decision of the launch (number, date)",
  "fact.on-duty": "Helpers where dossiers are received",
  "fact.on-duty.option.regular": "There is a roster and somebody on duty at the visit",
  "fact.on-duty.option.irregular": "Assigned, but not regularly there",
  "fact.on-duty.option.none": "Nobody is assigned",
  "fact.people-helped": "People helped in the period",
  "fact.people-helped.unit": "times",
  "fact.people-helped.help":
    "By the model's own book, from the start of the year to the visit. Enter 0 when there was none.",
  "fact.helpers": "Young people assigned to help",
  "fact.helpers.unit": "people",
  "fact.helpers.help": "By the roster or the list of assignments. Enter 0 when nobody is assigned.",
  "fact.helpers-instructed":
    "Helpers who were instructed in filing and paying online and in protecting personal data",
  "fact.helpers-instructed.unit": "people",
  "fact.helpers-use-passwords": "Helpers ask for or keep people's passwords or one-time codes",
  "fact.helpers-use-passwords.help":
    "Watch how they help, look at the book and at the browser of the shared computer; ask people who are being helped.",

  "criterion.support-launched-by-plan":
    "The model of young people who help to file and pay online was launched in time",
  "criterion.people-are-helped": "People are helped to file and pay online where dossiers are received",
  "criterion.helpers-are-instructed": "Helpers were instructed before they help",
  "criterion.helpers-use-no-passwords":
    "Helpers neither ask for nor keep people's passwords or one-time codes",

  "reason.helpers-are-instructed.ratio-below-full":
    "{of:count} of {over:count} helpers were instructed ({percent:percent}); {points:points} points not reached.",
  "reason.helpers-use-no-passwords.not-met":
    "Helpers still ask for or keep people's passwords or one-time codes; {points:points} points not reached.",

  "finding.support-not-launched":
    "The model of young people who help to file and pay online was not launched.",
  "finding.support-not-launched.recommendation":
    "Launch the model of young people who help to file and pay online.",
  "finding.support-not-launched.round":
    "{units} have not launched the model of young people who help to file and pay online.",
  "finding.helpers-not-on-duty": "Helpers for filing and paying online are not regularly there.",
  "finding.helpers-not-on-duty.recommendation":
    "Set a roster and keep helpers regularly where dossiers are received.",
  "finding.helpers-not-on-duty.round": "Helpers at {units} are not regularly there.",
  "finding.helpers-not-instructed": "Helpers were not all instructed in filing and paying online.",
  "finding.helpers-not-instructed.recommendation":
    "Instruct those who help in the procedure and in protecting personal data.",
  "finding.helpers-use-passwords":
    "Helpers still use people's passwords or one-time codes when filing and paying online.",
  "finding.helpers-use-passwords.recommendation":
    "Stop using or keeping people's passwords and one-time codes; guide people to do it themselves.",
  "finding.helpers-use-passwords.round": "Helpers at {units} still use people's passwords or one-time codes.",
  "finding.support-in-time":
    "The model of young people who help to file and pay online was launched in time.",
  "finding.support-in-time.round":
    "{units} launched the model of young people helping to file and pay online in time.",
  "finding.support-worth-spreading":
    "Help with filing and paying online is kept up where dossiers are received.",
  "finding.support-worth-spreading.recommendation":
    "Keep up and spread the model of young people who help to file and pay online.",

  "step.launch": "Plan and helpers",
  "step.counter": "Help at the counter",
  "evidence.support-plan": "Plan or decision of the launch",
  "evidence.duty-roster": "Duty roster, book of people helped",
  "evidence.instruction-record": "Material and list of those who were instructed",
  "evidence.desk-photo": "Photo of the help desk where dossiers are received",
  "signal.helped-without-launch":
    "The model is recorded as not launched, yet {left:count} people were helped; check one of the two.",
  "signal.on-duty-without-helpers":
    "A roster is recorded, yet {left:count} people are assigned to help; check one of the two.",
  "signal.helped-by-nobody":
    "Nobody is recorded as assigned to help, yet {left:count} people were helped; check one of the two.",
  "report.launch": "Model of young people who help to file and pay online: {launch:option}.",
  "report.helped": "{people-helped:count} times people were helped to file and pay online.",
  "report.instructed":
    "{helpers:count} young people are assigned to help; {helpers-instructed:count} of them were instructed.",
};
