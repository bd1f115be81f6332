import { buttonClass } from "@kiemtra/ui/button";
import { Link } from "@tanstack/react-router";
import { useOfficeWords } from "../../words/use-office-words.ts";

/** The year before, this one, the next. */
export function YearLinks({ year }: { readonly year: number }) {
  const { t } = useOfficeWords();
  return (
    <nav aria-label={t("calendar.year")} className="flex flex-wrap gap-2">
      {[year - 1, year, year + 1].map((each) => (
        <Link
          key={each}
          to="/calendar"
          search={{ year: each }}
          aria-current={each === year ? "page" : undefined}
          className={buttonClass(each === year ? "primary" : "secondary")}
        >
          {each}
        </Link>
      ))}
    </nav>
  );
}
