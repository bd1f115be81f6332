import type { DomainErrorCode, LocalText } from "@kiemtra/core";
import { fieldErrorsInEnglish } from "./field-errors-en.ts";
import { officeErrorTexts } from "./office-errors.ts";

/** The one place where a code of a broken rule becomes a sentence. */
export const domainErrorTexts: Readonly<Record<DomainErrorCode, LocalText>> = {
  ...fieldErrorsInEnglish,
  ...officeErrorTexts,
};
