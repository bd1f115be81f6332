import { officeErrorTexts } from "@kiemtra/i18n/office-errors";
import { learnErrorTexts } from "../shared/api-error.ts";
import { type OfficeKey, officeVi } from "./office-vi.ts";
import { useWordbook, type Words } from "./use-words.ts";
import { createWordbook } from "./wordbook.ts";

const officeWords = createWordbook<OfficeKey>(
  officeVi,
  async () => (await import("./office-en.ts")).officeEn,
);

learnErrorTexts(officeErrorTexts);

/** The words of office screens, loaded with them and not on the field path. */
export function useOfficeWords(): Words<OfficeKey> {
  return useWordbook(officeWords);
}
