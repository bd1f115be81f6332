import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Online payment and help with online dossiers",
  "plugin.description":
    "Fees of procedures are paid online; young volunteers help people submit dossiers and pay online",

  "fact.dossiers-with-fee": "Dossiers with a fee in the period",
  "fact.dossiers-with-fee.unit": "dossiers",
  "fact.dossiers-with-fee.help": "From the start of the year to the visit. Enter 0 when there was none.",
  "fact.dossiers-paid-online": "Dossiers paid online",
  "fact.dossiers-paid-online.unit": "dossiers",
  "fact.procedures-with-fee": "Procedures that have a fee",
  "fact.procedures-with-fee.unit": "procedures",
  "fact.procedures-offering-online-payment": "Procedures that can be paid for online",
  "fact.procedures-offering-online-payment.unit": "procedures",
  "fact.online-receipts-issued": "Electronic receipts issued for dossiers paid online",
  "fact.online-receipts-issued.unit": "receipts",
  "fact.account-posted": "The account for fees is posted at the counter",
  "fact.payment-code-posted": "A payment QR code is posted at the counter",
  "fact.payee-is-the-authority": "Account and code are in the authority's name",
  "fact.payee-is-the-authority.help": "Scan the code and read the payee; make no transaction.",
  "fact.support-launch": "Launch of the model of young people who help to submit and pay online",
  "fact.support-launch.option.in-time": "Launched, in the time that the plan set",
  "fact.support-launch.option.late": "Launched, later than planned",
  "fact.support-launch.option.not-launched": "Not launched",
  "fact.support-document": "Plan or decision of the launch (number, date)",
  "fact.support-on-duty": "Helpers where dossiers are received",
  "fact.support-on-duty.option.regular": "There is a roster and somebody on duty at the visit",
  "fact.support-on-duty.option.irregular": "Assigned, but not regularly there",
  "fact.support-on-duty.option.none": "Nobody is assigned",
  "fact.people-helped": "People helped in the period",
  "fact.people-helped.unit": "times",
  "fact.helpers-use-passwords": "Helpers ask for or keep people's passwords or one-time codes",

  "criterion.fees-paid-online": "Dossiers with a fee are paid online",
  "criterion.procedures-offer-online-payment": "Every procedure with a fee can be paid for online",
  "criterion.receipts-issued-online": "Electronic receipts are issued for dossiers paid online",
  "criterion.payment-details-posted": "Account and payment code are posted at the counter",
  "criterion.support-launched-by-plan":
    "The model of young people who help to submit and pay online was launched in time",
  "criterion.people-are-helped": "People are helped to submit and pay online where dossiers are received",
  "criterion.helpers-use-no-passwords":
    "Helpers neither ask for nor keep people's passwords or one-time codes",

  "reason.fees-paid-online.ratio-below-full":
    "{of:count} of {over:count} dossiers with a fee were paid online ({percent:percent}); full points start at {full:percent}, {points:points} points not reached.",
  "reason.procedures-offer-online-payment.ratio-below-full":
    "{of:count} of {over:count} procedures with a fee can be paid for online ({percent:percent}); {points:points} points not reached.",
  "reason.receipts-issued-online.ratio-below-full":
    "{of:count} of {over:count} dossiers paid online got an electronic receipt ({percent:percent}); {points:points} points not reached.",
  "reason.helpers-use-no-passwords.not-met":
    "Helpers still ask for or keep people's passwords or one-time codes; {points:points} points not reached.",

  "finding.few-paid-online": "The share of dossiers paid online is still low.",
  "finding.few-paid-online.recommendation":
    "Raise the number, quality and effect of online payment in handling procedures.",
  "finding.procedures-without-online-payment": "Some procedures with a fee cannot be paid for online yet.",
  "finding.procedures-without-online-payment.recommendation":
    "See to it that online payment is set up for the remaining procedures with a fee.",
  "finding.receipts-not-issued-online": "Electronic receipts are not issued for all dossiers paid online.",
  "finding.receipts-not-issued-online.recommendation":
    "Issue electronic receipts for all dossiers paid online.",
  "finding.payment-details-not-posted": "Account and payment code are not fully posted at the counter.",
  "finding.payment-details-not-posted.recommendation":
    "Post account and payment code in the authority's name at the counter.",
  "finding.support-not-launched":
    "The model of young people who help to submit and pay online was not launched.",
  "finding.support-not-launched.recommendation":
    "Launch the model of young people who help to submit and pay online.",
  "finding.helpers-not-on-duty": "Helpers for online submission and payment are not regularly there.",
  "finding.helpers-not-on-duty.recommendation":
    "Set a roster and keep helpers regularly where dossiers are received.",
  "finding.helpers-use-passwords":
    "Helpers still use people's passwords or one-time codes when submitting and paying online.",
  "finding.helpers-use-passwords.recommendation":
    "Stop using or keeping people's passwords and one-time codes; guide people to do it themselves.",
  "finding.paid-online-share-high": "Online payment reaches a fairly high share.",
  "finding.support-in-time":
    "The model of young people who help to submit and pay online was launched in time.",

  "step.figures": "Fees of the period",
  "step.counter": "The counter",
  "step.support": "Help for people",
  "evidence.system-extract": "Extract of dossiers with a fee from the procedure system",
  "evidence.counter-photo": "Photo of the account and payment code at the counter",
  "evidence.support-plan": "Plan and duty roster of the support model",
  "signal.helped-without-launch":
    "The support model is recorded as not launched, yet {left:count} people were helped; check one of the two.",
  "report.paid":
    "{dossiers-paid-online:count} of {dossiers-with-fee:count} dossiers with a fee were paid online.",
  "report.helped": "{people-helped:count} times people were helped to file and pay online.",
  "finding.paid-online-share-high.round": "The share paid online at {units} is fairly high.",
  "finding.few-paid-online.round": "{units} have a low share of dossiers paid online.",
  "finding.support-in-time.round":
    "{units} launched the model of young people helping to file and pay online in time.",
};
