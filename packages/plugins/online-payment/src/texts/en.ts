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
  "fact.registered-bank": "Bank or treasury where the unit's account for fees is kept",
  "fact.registered-bank.help": "Its name and its six-digit identification number, such as 970436.",
  "fact.registered-account": "The unit's registered account for fees",
  "fact.registered-account.help":
    "From the notice of the account or the contract with the bank, not from the code at the counter.",
  "fact.payment-codes": "Payment codes scanned at the counter",
  "fact.payment-codes.help":
    "Scan each code at the counter and hold it against the registered account; make no transaction. Once there are rows, the figures below follow from them.",
  "fact.payment-codes.column.place": "Where the code is",
  "fact.payment-codes.column.beneficiary": "Beneficiary",
  "fact.payment-codes.column.account": "Account in the code",
  "fact.payment-codes.column.outcome": "Outcome",
  "fact.payment-codes.column.outcome.option.registered-account": "The registered account",
  "fact.payment-codes.column.outcome.option.other-account": "Another account",
  "fact.payment-codes.column.outcome.option.damaged": "Damaged, cannot be read",
  "fact.payment-codes.column.outcome.option.not-a-payment-code": "Not a payment code",
  "fact.payment-codes.column.note": "Note",
  "fact.payment-codes-scanned": "Payment codes scanned",
  "fact.payment-codes-scanned.unit": "codes",
  "fact.codes-paying-registered-account": "Payment codes that pay to the registered account",
  "fact.codes-paying-registered-account.unit": "codes",
  "fact.codes-paying-other-account": "Payment codes that pay to another account",
  "fact.codes-paying-other-account.unit": "codes",

  "criterion.fees-paid-online": "Dossiers with a fee are paid online",
  "criterion.procedures-offer-online-payment": "Every procedure with a fee can be paid for online",
  "criterion.receipts-issued-online": "Electronic receipts are issued for dossiers paid online",
  "criterion.payment-codes-pay-registered-account":
    "Payment codes at the counter pay to the unit's registered account",
  "criterion.payment-codes-pay-registered-account.guidance":
    "Hold bank and account of the code against the registered account; watch for a code pasted over another.",
  "criterion.no-payment-code-pays-elsewhere": "No payment code at the counter pays to another account",
  "criterion.payment-details-posted": "Account and payment code are posted at the counter",

  "reason.fees-paid-online.ratio-below-full":
    "{of:count} of {over:count} dossiers with a fee were paid online ({percent:percent}); full points start at {full:percent}, {points:points} points not reached.",
  "reason.procedures-offer-online-payment.ratio-below-full":
    "{of:count} of {over:count} procedures with a fee can be paid for online ({percent:percent}); {points:points} points not reached.",
  "reason.receipts-issued-online.ratio-below-full":
    "{of:count} of {over:count} dossiers paid online got an electronic receipt ({percent:percent}); {points:points} points not reached.",
  "reason.payment-codes-pay-registered-account.ratio-below-full":
    "{of:count} of {over:count} scanned payment codes pay to the registered account ({percent:percent}); {points:points} points not reached.",
  "reason.payment-codes-pay-registered-account.ratio-below-threshold":
    "Only {of:count} of {over:count} scanned payment codes pay to the registered account ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.no-payment-code-pays-elsewhere.event-happened":
    "A payment code at the counter pays to another account, which leaves {share:percent} of the maximum.",

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
  "finding.code-pays-other-account":
    "A payment code at the counter does not pay to the unit's registered account.",
  "finding.code-pays-other-account.recommendation":
    "Take the code down at once; find out who put it there, go through what was collected and report the outcome.",
  "finding.code-pays-other-account.round":
    "{units} have a payment code at the counter that does not pay to the registered account.",
  "finding.payment-codes-useless":
    "Some payment codes at the counter are damaged, cannot be read or are no payment codes.",
  "finding.payment-codes-useless.recommendation":
    "Replace damaged payment codes and test each code before it is placed at the counter.",
  "finding.payment-codes-right":
    "Payment codes at the counter are clear and pay to the unit's registered account.",
  "finding.paid-online-share-high": "Online payment reaches a fairly high share.",

  "step.figures": "Fees of the period",
  "step.scan": "Scan the payment codes at the counter",
  "step.counter": "The counter",
  "evidence.system-extract": "Extract of dossiers with a fee from the procedure system",
  "evidence.counter-photo": "Photo of the account and payment code at the counter",
  "evidence.registered-account": "Notice of the account for fees, or the contract with the bank",
  "signal.code-pays-elsewhere":
    "Account and code are recorded in the authority's name, yet {left:count} codes pay to another account; check them.",
  "signal.scanned-though-not-posted":
    "No payment code is recorded as posted, yet {left:count} were scanned at the counter; check one of the two.",
  "signal.code-outcomes-above-scanned":
    "Codes to the registered and to other accounts ({left:count}) exceed those scanned ({right:count}); check them.",
  "report.codes":
    "Of {payment-codes-scanned:count} payment codes scanned at the counter, {codes-paying-registered-account:count} pay to the registered account.",
  "signal.payee-of-nothing":
    "Account and code are recorded as in the authority's name, yet none is posted ({left:count}); check one of the two.",
  "report.procedures":
    "{procedures-offering-online-payment:count} of {procedures-with-fee:count} procedures with a fee can be paid for online.",
  "report.paid":
    "{dossiers-paid-online:count} of {dossiers-with-fee:count} dossiers with a fee were paid online.",
  "finding.paid-online-share-high.round": "The share paid online at {units} is fairly high.",
  "finding.few-paid-online.round": "{units} have a low share of dossiers paid online.",

  "import.payments": "List of dossiers with a fee",
  "import.payments.code": "Dossier code",
  "import.payments.paid-online": "Paid online",
  "import.payments.receipt": "Number of the electronic receipt",
};
