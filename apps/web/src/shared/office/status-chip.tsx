import { StateChip } from "@kiemtra/ui/state-chip";
import { useOfficeWords } from "../../words/use-office-words.ts";

const LOOKS = { open: "open", closed: "tracked", concluded: "earned" } as const;

/** Where an inspection stands: being recorded, closed on site, or concluded by a notice. */
export function StatusChip({ status }: { readonly status: keyof typeof LOOKS }) {
  const { t } = useOfficeWords();
  return <StateChip state={LOOKS[status]}>{t(`status.${status}`)}</StateChip>;
}
