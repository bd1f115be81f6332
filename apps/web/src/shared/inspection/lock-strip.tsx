import { formatDate } from "@kiemtra/i18n";
import { Strip } from "@kiemtra/ui/strip";
import { useWords } from "../../words/use-words.ts";
import { useInspection } from "./inspection-context.tsx";
import { teamRoleWords } from "./team-words.ts";

/** Why nothing can be changed: closed, concluded by a notice, or not on the team. */
export function LockStrip() {
  const words = useWords();
  const { t, locale } = words;
  const { view } = useInspection();
  if (view.canEdit) return null;
  const head = teamRoleWords(words, view.round.teamKind, "head");
  const notice = view.noticeNumber;
  if (view.status === "concluded" && notice) {
    const date = view.noticeDate ? formatDate(view.noticeDate, locale) : "";
    return (
      <Strip kind="lock" className="mb-3">
        {t("lock.concluded", { number: notice, date })}
      </Strip>
    );
  }
  const date = view.closedOn ? formatDate(view.closedOn, locale) : "";
  const late = view.events.filter((event) => event.late).length;
  return (
    <>
      <Strip kind="lock" className="mb-3">
        {view.status === "open" ? t("lock.not-yours", { head }) : t("lock.closed", { date, head })}
      </Strip>
      {late > 0 && (
        <Strip kind="warn" className="mb-3">
          {t("lock.late", { n: late, head })}
        </Strip>
      )}
    </>
  );
}
