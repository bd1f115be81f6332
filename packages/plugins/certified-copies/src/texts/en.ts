import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Certified electronic copies from the original",
  "plugin.description":
    "Electronic copies are certified at the counter; certifying follows the rules and is done in time; electronic copies carry valid digital signatures",

  "fact.offered-at-counter": "Certified electronic copies at the counter",
  "fact.offered-at-counter.option.offered": "Offered; whoever asks gets one",
  "fact.offered-at-counter.option.irregular": "Offered, but only now and then",
  "fact.offered-at-counter.option.not-offered": "Not offered",
  "fact.requests-for-electronic-copies": "Requests for an electronic copy in the period",
  "fact.requests-for-electronic-copies.unit": "requests",
  "fact.requests-for-electronic-copies.help":
    "From the start of the year to the visit, at the counter and online. Enter 0 when there was none.",
  "fact.requests-met": "Requests that got an electronic copy",
  "fact.requests-met.unit": "requests",
  "fact.certifications-from-original": "Certifications from an original in the period",
  "fact.certifications-from-original.unit": "certifications",
  "fact.certifications-from-original.help": "Paper and electronic together, as the register has them.",
  "fact.certifications-electronic": "Certifications that gave an electronic copy",
  "fact.certifications-electronic.unit": "certifications",
  "fact.sampled-certifications": "Sample of certifications",
  "fact.sampled-certifications.help":
    "Taken at random from the register, of every kind; note the number only, no names. Once there are rows, the figures below follow from them.",
  "fact.sampled-certifications.column.number": "Number in the register",
  "fact.sampled-certifications.column.kind": "Kind",
  "fact.sampled-certifications.column.kind.option.paper-copy": "Paper copy from the original",
  "fact.sampled-certifications.column.kind.option.electronic-copy": "Electronic copy from the original",
  "fact.sampled-certifications.column.kind.option.signature": "Signature",
  "fact.sampled-certifications.column.kind.option.contract": "Contract or transaction",
  "fact.sampled-certifications.column.outcome": "Outcome",
  "fact.sampled-certifications.column.outcome.option.lawful": "By the rules",
  "fact.sampled-certifications.column.outcome.option.no-original":
    "No original, or one that may not be certified from",
  "fact.sampled-certifications.column.outcome.option.beyond-authority": "Beyond the authority",
  "fact.sampled-certifications.column.outcome.option.wrong-wording": "Wrong certifying words",
  "fact.sampled-certifications.column.outcome.option.register-incomplete": "Register or files incomplete",
  "fact.sampled-certifications.column.in-time": "In time",
  "fact.sampled-certifications.column.note": "Note",
  "fact.certifications-checked": "Certifications checked",
  "fact.certifications-checked.unit": "certifications",
  "fact.certifications-lawful": "Certifications by the rules",
  "fact.certifications-lawful.unit": "certifications",
  "fact.certifications-without-original": "Certifications without a usable original",
  "fact.certifications-without-original.unit": "certifications",
  "fact.certifications-beyond-authority": "Certifications beyond the authority",
  "fact.certifications-beyond-authority.unit": "certifications",
  "fact.certifications-in-time": "Certifications in time",
  "fact.certifications-in-time.unit": "certifications",
  "fact.opened-electronic-copies": "Sample of electronic copies that were opened",
  "fact.opened-electronic-copies.help":
    "Open the file and verify the signatures of certifier and agency. Once there are rows, the figures below follow from them.",
  "fact.opened-electronic-copies.column.number": "Number of the electronic copy",
  "fact.opened-electronic-copies.column.outcome": "Outcome",
  "fact.opened-electronic-copies.column.outcome.option.valid": "Valid signatures of certifier and agency",
  "fact.opened-electronic-copies.column.outcome.option.no-certifier-signature":
    "The certifier's signature is missing",
  "fact.opened-electronic-copies.column.outcome.option.no-agency-signature":
    "The agency's signature is missing",
  "fact.opened-electronic-copies.column.outcome.option.does-not-verify":
    "A signature does not verify, or the file does not open",
  "fact.opened-electronic-copies.column.note": "Note",
  "fact.electronic-copies-opened": "Electronic copies opened",
  "fact.electronic-copies-opened.unit": "copies",
  "fact.electronic-copies-valid": "Electronic copies with valid signatures",
  "fact.electronic-copies-valid.unit": "copies",
  "fact.certifiers": "People who may sign certifications",
  "fact.certifiers.unit": "people",
  "fact.certifiers-with-signature": "Those of them with a valid digital signature",
  "fact.certifiers-with-signature.unit": "people",
  "fact.agency-signature-valid": "The agency's digital signature is valid",
  "fact.accounts-work": "Accounts for electronic certifying work, for those who receive and those who sign",
  "fact.accounts-work.help":
    "Ask the officials to sign in there. The inspector neither keeps nor types a password.",
  "fact.scanner-works": "The scanner at the counter works",

  "criterion.electronic-copies-offered": "Certified electronic copies are offered at the counter",
  "criterion.requests-for-electronic-copies-met": "Requests for an electronic copy are met",
  "criterion.certifications-done-electronically": "Certifications from an original are done electronically",
  "criterion.certifications-done-electronically.guidance":
    "Full points start at one half; a rule set may set another share by the assigned target.",
  "criterion.certified-by-the-rules": "Certifying follows the rules",
  "criterion.certified-by-the-rules.guidance":
    "Compare register, certifying words and files; where copies need not be kept, look at the register and at those under way.",
  "criterion.no-serious-certifying-breach":
    "Nothing is certified without its original or beyond the authority",
  "criterion.certified-in-time": "Certifications are done in time",
  "criterion.certified-in-time.guidance":
    "On the day of the request, or on the next working day after 3 p.m.; where it may take longer there is a slip.",
  "criterion.electronic-copies-verify": "Electronic copies carry valid signatures of certifier and agency",
  "criterion.certifiers-have-signatures": "Everyone who may certify has a digital signature",
  "criterion.accounts-and-equipment-ready":
    "Accounts, the agency's signature and a scanner are ready for electronic certifying",

  "reason.requests-for-electronic-copies-met.ratio-below-full":
    "{of:count} of {over:count} requests got an electronic copy ({percent:percent}); {points:points} points not reached.",
  "reason.certifications-done-electronically.ratio-below-full":
    "{of:count} of {over:count} certifications from an original are electronic ({percent:percent}); full points start at {full:percent}, {points:points} points not reached.",
  "reason.certified-by-the-rules.ratio-below-full":
    "{of:count} of {over:count} sampled certifications follow the rules ({percent:percent}); {points:points} points not reached.",
  "reason.certified-by-the-rules.ratio-below-threshold":
    "Only {of:count} of {over:count} sampled certifications follow the rules ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.no-serious-certifying-breach.event-happened":
    "The sample has a serious breach ({fact:fact}), which leaves {share:percent} of the maximum.",
  "reason.certified-in-time.band-below-full":
    "{of:count} of {over:count} sampled certifications were in time ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.electronic-copies-verify.ratio-below-full":
    "{of:count} of {over:count} opened electronic copies carry valid signatures ({percent:percent}); {points:points} points not reached.",
  "reason.electronic-copies-verify.ratio-below-threshold":
    "Only {of:count} of {over:count} opened electronic copies carry valid signatures ({percent:percent}), below {threshold:percent}, so 0.",
  "reason.certifiers-have-signatures.ratio-below-full":
    "{of:count} of {over:count} people who may certify have a digital signature ({percent:percent}); {points:points} points not reached.",

  "finding.electronic-copies-not-offered": "Certified electronic copies are not yet offered at the counter.",
  "finding.electronic-copies-not-offered.recommendation":
    "Offer certified electronic copies at the counter and show people how to use them.",
  "finding.electronic-copies-not-offered.cause":
    "Accounts or digital signatures were not set up for those who certify.",
  "finding.electronic-copies-not-offered.round": "{units} do not yet offer certified electronic copies.",
  "finding.requests-not-met": "Some requests for an electronic copy were not met.",
  "finding.requests-not-met.recommendation": "Meet every request for an electronic copy.",
  "finding.few-electronic-copies": "The share of certified electronic copies is still low.",
  "finding.few-electronic-copies.recommendation": "Raise the number of certified electronic copies.",
  "finding.few-electronic-copies.round": "{units} have a low share of certified electronic copies.",
  "finding.not-certified-by-the-rules": "Some certifications were not handled as Decree 23/2015/NĐ-CP says.",
  "finding.not-certified-by-the-rules.recommendation":
    "Put certifying in order: words, register and files as Decree 23/2015/NĐ-CP says.",
  "finding.not-certified-by-the-rules.round":
    "{units} have certifications that were not handled as Decree 23/2015/NĐ-CP says.",
  "finding.certified-without-original":
    "Something was certified without its original or beyond the authority.",
  "finding.certified-without-original.recommendation":
    "Stop certifying without originals or beyond the authority at once; settle responsibility and consequences by the rules.",
  "finding.certified-late": "Some certifications were not done in time.",
  "finding.certified-late.recommendation":
    "Certify on the day as the rules say; where it takes longer, give a slip.",
  "finding.copies-do-not-verify": "Some electronic copies lack a signature, or have one that is not valid.",
  "finding.copies-do-not-verify.recommendation":
    "Sign with the certifier's and the agency's signatures; issue invalid copies again.",
  "finding.signatures-missing": "Some people who may certify have no digital signature.",
  "finding.signatures-missing.recommendation": "Have digital signatures issued for everyone who may certify.",
  "finding.accounts-not-ready":
    "Accounts, the agency's signature or equipment for electronic certifying were not ready.",
  "finding.accounts-not-ready.recommendation":
    "Check accounts, renew the signature and provide a scanner for electronic certifying.",
  "finding.electronic-share-high": "Certified electronic copies reach a fairly high share.",
  "finding.electronic-share-high.round":
    "The share of certified electronic copies at {units} is fairly high.",
  "finding.certifying-in-order": "Certifying follows the rules and the register is complete.",

  "step.counter": "The counter for certifying",
  "step.figures": "Figures of the period",
  "step.register": "The register, by a sample",
  "step.electronic-copies": "Open electronic copies",
  "step.signatures": "Digital signatures",
  "evidence.system-extract": "Extract of certifications from the system",
  "evidence.register": "Register and files of the sampled certifications",
  "evidence.verified-copies": "Screenshots of verified signatures",
  "evidence.certifiers-list": "List of those who certify, with their signature certificates",
  "evidence.counter-photo": "Photo of the counter and its equipment",
  "signal.copies-without-offer":
    "Recorded as not offered, yet there are {left:count} electronic certifications; check one of the two.",
  "signal.copies-without-agency-signature":
    "The agency's signature is recorded as not valid, yet there are {left:count} electronic certifications; check when it ended.",
  "signal.more-met-than-certified":
    "More requests met ({left:count}) than electronic certifications ({right:count}); check them.",
  "signal.faults-above-the-rest":
    "The outcomes add up to {left:count}, more than the {right:count} certifications checked; check them.",
  "report.electronic":
    "{certifications-electronic:count} of {certifications-from-original:count} certifications from an original gave an electronic copy.",
  "report.requests":
    "{requests-met:count} of {requests-for-electronic-copies:count} requests for an electronic copy were met.",
  "report.sample":
    "Of {certifications-checked:count} certifications checked, {certifications-lawful:count} follow the rules.",
  "report.verified":
    "Of {electronic-copies-opened:count} electronic copies opened, {electronic-copies-valid:count} carry valid signatures.",
  "report.signatures":
    "{certifiers-with-signature:count} of {certifiers:count} people who may certify have a digital signature.",
  "import.certification-totals": "Certifications by unit",
  "import.certification-totals.unit": "Unit",
  "import.certification-totals.from-original": "Certifications from an original",
  "import.certification-totals.electronic": "Electronic certifications",
  "import.certification-totals.requested": "Requests for an electronic copy",
  "import.certification-totals.met": "Requests met",
};
