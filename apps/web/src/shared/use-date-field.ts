import { formatDate, formatDateWithWeekday } from "@kiemtra/i18n";
import { useWords } from "../words/use-words.ts";
import { capitalise } from "./capitalise.ts";
import { localToday } from "./clock.ts";

/** How dates are read and shown here, for every date field. */
export function useDateField() {
  const { t, locale } = useWords();
  return {
    today: localToday(),
    format: (date: string) => formatDate(date, locale),
    describe: (date: string) => capitalise(formatDateWithWeekday(date, locale)),
    words: {
      today: t("date.today"),
      yesterday: t("date.yesterday"),
      notADate: t("date.not-a-date"),
    },
  };
}
