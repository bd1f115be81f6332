import type { PluginTexts } from "@kiemtra/plugin-kit";

export const texts: PluginTexts = {
  "plugin.title": "Electronic documents and digital signatures",
  "plugin.description":
    "Documents exchanged electronically between agencies; sent on no paper at all; signed digitally by the unit and its head",

  "fact.documents-sent": "Documents sent to other agencies",
  "fact.documents-sent.unit": "documents",
  "fact.documents-sent.help": "From the start of the year to the visit, without state secrets.",
  "fact.sent-electronically": "Documents sent electronically",
  "fact.sent-electronically.unit": "documents",
  "fact.fully-electronic": "Documents sent electronically and not on paper as well",
  "fact.fully-electronic.unit": "documents",
  "fact.signed-by-unit": "Electronic documents signed by the unit",
  "fact.signed-by-unit.unit": "documents",
  "fact.signed-by-head": "Electronic documents signed by whoever may sign them",
  "fact.signed-by-head.unit": "documents",
  "fact.documents-received": "Electronic documents received",
  "fact.documents-received.unit": "documents",
  "fact.received-handled-in-software": "Documents received that were handled in the document system",
  "fact.received-handled-in-software.unit": "documents",
  "fact.unit-certificate-valid": "The unit's certificate is in force",
  "fact.head-certificate-valid": "The head's certificate is in force",
  "fact.certificates-expire-on": "First day on which one of the certificates ends",
  "fact.sampled-documents": "Sample of electronic documents",
  "fact.sampled-documents.help":
    "Taken at random from what was sent; verify the signatures. Once there are rows, the figures below follow from them.",
  "fact.sampled-documents.column.document": "Number of the document",
  "fact.sampled-documents.column.sent-on": "Sent on",
  "fact.sampled-documents.column.signatures": "Digital signatures",
  "fact.sampled-documents.column.signatures.option.both-valid": "Both there and valid",
  "fact.sampled-documents.column.signatures.option.one-missing": "One is missing",
  "fact.sampled-documents.column.signatures.option.invalid": "A signature does not verify",
  "fact.sampled-documents.column.signatures.option.none": "Not signed",
  "fact.sampled-documents.column.paper-too": "Sent on paper as well",
  "fact.sampled-documents.column.note": "Note",
  "fact.documents-checked": "Documents in the sample",
  "fact.documents-checked.unit": "documents",
  "fact.signatures-valid": "Documents with both signatures, valid",
  "fact.signatures-valid.unit": "documents",
  "fact.paper-sent-too": "Documents of the sample that went on paper as well",
  "fact.paper-sent-too.unit": "documents",
  "fact.paper-sent-too.help": "Without those that the rules want on paper.",

  "criterion.documents-sent-electronically": "Documents are sent electronically",
  "criterion.documents-fully-electronic": "Documents are sent on no paper at all",
  "criterion.documents-signed-by-unit": "Electronic documents are signed by the unit",
  "criterion.documents-signed-by-head": "Electronic documents are signed by whoever may sign them",
  "criterion.certificates-in-force": "Certificates of the unit and its head are in force",
  "criterion.sampled-signatures-valid": "Signatures of sampled documents are complete and valid",
  "criterion.no-paper-beside": "Sampled documents did not go on paper as well",
  "criterion.received-handled-in-software": "Documents received are handled in the document system",

  "reason.documents-sent-electronically.ratio-below-full":
    "{of:count} of {over:count} documents were sent electronically ({percent:percent}); {points:points} points not reached.",
  "reason.documents-fully-electronic.band-below-full":
    "{of:count} of {over:count} documents went on no paper ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.documents-signed-by-unit.ratio-below-full":
    "{of:count} of {over:count} electronic documents are signed by the unit ({percent:percent}); {points:points} points not reached.",
  "reason.documents-signed-by-head.ratio-below-full":
    "{of:count} of {over:count} electronic documents are signed by whoever may sign them ({percent:percent}); {points:points} points not reached.",
  "reason.sampled-signatures-valid.band-below-full":
    "{of:count} of {over:count} sampled documents carry both signatures, valid ({percent:percent}), which earns {share:percent} of the maximum.",
  "reason.no-paper-beside.deducted-share":
    "{count:count} sampled documents went on paper as well; each takes {share:percent} of the maximum, {points:points} points not reached.",
  "reason.received-handled-in-software.ratio-below-full":
    "{of:count} of {over:count} documents received were handled in the document system ({percent:percent}); {points:points} points not reached.",
  "reason.received-handled-in-software.ratio-below-threshold":
    "Only {of:count} of {over:count} documents received were handled in the document system ({percent:percent}), below {threshold:percent}, so 0.",

  "finding.few-sent-electronically": "The share of documents sent electronically is still low.",
  "finding.few-sent-electronically.recommendation":
    "Send documents between agencies electronically, except state secrets.",
  "finding.few-sent-electronically.round": "{units} have a low share of documents sent electronically.",
  "finding.paper-beside-electronic": "Documents still go on paper beside the electronic ones.",
  "finding.paper-beside-electronic.recommendation": "Send less on paper of what has gone electronically.",
  "finding.paper-beside-electronic.round": "{units} still send paper beside the electronic documents.",
  "finding.unit-does-not-sign": "Electronic documents are not all signed by the unit.",
  "finding.unit-does-not-sign.recommendation":
    "Sign every electronic document with the unit's signature before it goes out.",
  "finding.unit-does-not-sign.round": "Electronic documents of {units} are not all signed by the unit.",
  "finding.head-does-not-sign": "Those who sign do not always sign electronic documents digitally.",
  "finding.head-does-not-sign.recommendation":
    "Those who sign sign electronic documents digitally, as the rules require.",
  "finding.head-does-not-sign.round": "Those who sign at {units} do not always sign digitally.",
  "finding.certificates-expired": "A certificate of the unit or its head is no longer in force.",
  "finding.certificates-expired.recommendation": "Ask for new certificates, or have them extended.",
  "finding.signatures-do-not-verify":
    "Signatures of some electronic documents are incomplete or do not verify.",
  "finding.signatures-do-not-verify.recommendation": "Check what is sent and sign it as the rules require.",
  "finding.signatures-do-not-verify.round":
    "Signatures of some documents of {units} are incomplete or do not verify.",
  "finding.received-not-handled": "Documents received are not all handled in the document system.",
  "finding.received-not-handled.recommendation":
    "Register, assign and close all documents received in the document system.",
  "finding.received-not-handled.round":
    "{units} do not handle all documents received in the document system.",
  "finding.exchange-share-high": "The share of documents exchanged electronically is fairly high.",
  "finding.exchange-share-high.round":
    "The share of documents exchanged electronically at {units} is fairly high.",
  "finding.fully-signed": "Electronic documents are fully signed by the unit and by whoever may sign them.",
  "finding.fully-signed.round": "Electronic documents of {units} are fully signed.",

  "step.figures": "Documents sent and received",
  "step.screen": "Certificates and signatures on the screen",
  "evidence.system-extract": "Statistics of the document system",
  "evidence.certificates": "Screens of the certificates",
  "evidence.signature-screens": "Screens of verified signatures",
  "signal.signed-without-unit-certificate":
    "The unit's certificate is recorded as not in force, yet {left:count} sampled documents are validly signed; check one of the two.",
  "signal.signed-without-head-certificate":
    "The head's certificate is recorded as not in force, yet {left:count} sampled documents are validly signed; check one of the two.",
  "signal.sample-larger-than-all":
    "The sample has {left:count} documents, but only {right:count} were sent electronically; check the figures.",
  "signal.sample-far-from-system":
    "{left:percent} of the sample are validly signed, {right:percent} are signed in the system; compare the two.",
  "signal.paper-in-sample":
    "Documents on no paper and sampled ones that went on paper add up to {left:count}, more than the {right:count} sent electronically; check the figures.",
  "report.sent":
    "{sent-electronically:count} of {documents-sent:count} documents were sent electronically, {fully-electronic:count} of them on no paper at all.",
  "report.signed":
    "{signed-by-unit:count} electronic documents are signed by the unit, {signed-by-head:count} by whoever may sign them.",
  "report.received":
    "{received-handled-in-software:count} of {documents-received:count} documents received were handled in the document system.",
  "report.sample":
    "Of {documents-checked:count} sampled documents, {signatures-valid:count} carry both signatures, valid.",
  "report.certificates": "Certificates are in force until {certificates-expire-on:date}.",
  "import.document-totals": "Documents sent and received by unit",
  "import.document-totals.unit": "Unit",
  "import.document-totals.sent": "Documents sent",
  "import.document-totals.electronic": "Documents sent electronically",
  "import.document-totals.fully-electronic": "Documents sent on no paper",
  "import.document-totals.signed-by-unit": "Documents signed by the unit",
  "import.document-totals.signed-by-head": "Documents signed by whoever may sign them",
  "import.document-totals.received": "Documents received",
  "import.document-totals.handled": "Documents handled in the document system",
};
