import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Online payment",
  "plugin.description":
    "Fees of procedures are paid online, with electronic receipts; account and payment code are posted at the counter",

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

  "criterion.fees-paid-online": "Dossiers with a fee are paid online",
  "criterion.procedures-offer-online-payment": "Every procedure with a fee can be paid for online",
  "criterion.receipts-issued-online": "Electronic receipts are issued for dossiers paid online",
  "criterion.payment-details-posted": "Account and payment code are posted at the counter",

  "reason.fees-paid-online.ratio-below-full":
    "{of:count} of {over:count} dossiers with a fee were paid online ({percent:percent}); full points start at {full:percent}, {points:points} points not reached.",
  "reason.procedures-offer-online-payment.ratio-below-full":
    "{of:count} of {over:count} procedures with a fee can be paid for online ({percent:percent}); {points:points} points not reached.",
  "reason.receipts-issued-online.ratio-below-full":
    "{of:count} of {over:count} dossiers paid online got an electronic receipt ({percent:percent}); {points:points} points not reached.",

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
  "finding.paid-online-share-high": "Online payment reaches a fairly high share.",

  "step.figures": "Fees of the period",
  "step.counter": "The counter",
  "evidence.system-extract": "Extract of dossiers with a fee from the procedure system",
  "evidence.counter-photo": "Photo of the account and payment code at the counter",
  "signal.payee-of-nothing":
    "Account and code are recorded as in the authority's name, yet none is posted ({left:count}); check one of the two.",
  "report.procedures":
    "{procedures-offering-online-payment:count} of {procedures-with-fee:count} procedures with a fee can be paid for online.",
  "report.paid":
    "{dossiers-paid-online:count} of {dossiers-with-fee:count} dossiers with a fee were paid online.",
  "finding.paid-online-share-high.round": "The share paid online at {units} is fairly high.",
  "finding.few-paid-online.round": "{units} have a low share of dossiers paid online.",
};
