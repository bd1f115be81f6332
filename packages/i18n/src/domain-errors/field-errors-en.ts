import type { LocalText } from "@kiemtra/core";
import { type FieldErrorCode, fieldErrorTexts } from "./field-errors.ts";

const english: Readonly<Record<FieldErrorCode, string>> = {
  "inspection-not-found": "The inspection was not found. Go back to the list and choose again.",
  "inspection-closed":
    "The inspection was closed on {date:date} and can only be read. Until a notice is recorded, the head may reopen it with a reason.",
  "inspection-not-closed": "The inspection is still open. Close it first.",
  "inspection-concluded":
    "Notice {number} of {date:date} has been issued: only another document of the issuing agency changes anything.",
  "inspection-has-clashes":
    "Cannot close yet: {count:count} figures differ between members. The head decides them first.",
  "inspection-not-yours":
    "This account is not on the team of this inspection. Please contact the head of the team.",
  "only-the-head": "Only the head of the team may do this.",
  "reason-required": "Please give the reason.",
  "notice-number-required": "Enter the number and date of the notice of conclusions.",
  "notice-date-wrong":
    "The notice is dated between the visit ({visit:date}) and today ({today:date}). Please check.",
  "criterion-unknown":
    "This inspection's rule set has no criterion {node}. Reload the page and choose again.",
  "event-id-reused":
    "The record's id was already used for something else. The data is still on the device; record it again.",
  "event-malformed": "The record is malformed. Reload the page; if it persists, tell the administrator.",
  "fact-unknown": "The fact {fact} is not part of this inspection's rule set.",
  "fact-value-refused": "The value of {fact} is not valid. Check it and enter it again.",
  "unit-not-found": "The unit was not found.",
  "criterion-not-installed":
    "Criterion {criterion} (revision {revision}) is not installed. The administrator must install the plugin again.",
  "finding-not-found": "The finding was not found.",
  "due-before-visit": "The due date is before the visit ({visit:date}). Choose a later day.",
  "protocol-too-old": "This page is from an older version. Reload it; what was entered is kept.",
};

/** The same sentences with their English. */
export const fieldErrorsInEnglish: Readonly<Record<FieldErrorCode, LocalText>> = Object.fromEntries(
  Object.entries(fieldErrorTexts).map(([code, { vi }]) => [
    code,
    { vi, en: english[code as FieldErrorCode] },
  ]),
) as Record<FieldErrorCode, LocalText>;
