import { formatDate } from "@kiemtra/i18n";
import { Card } from "@kiemtra/ui/card";
import { localDay, localTime } from "../../shared/clock.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useWords } from "../../words/use-words.ts";

/** When the visit was closed, reopened and concluded, by whom and why. */
export function History() {
  const { t, locale } = useWords();
  const { view } = useInspection();
  if (view.history.length === 0) return null;
  return (
    <Card label={t("history.title")}>
      <h2 className="mb-2 text-body font-semibold">{t("history.title")}</h2>
      <ol className="flex flex-col gap-2 text-hint">
        {view.history.map((entry) => (
          <li key={entry.at}>
            <span className="font-semibold">{t(`history.${entry.action}`)}</span>
            <span className="block text-muted">
              {localTime(entry.at)} {formatDate(localDay(entry.at), locale)} · {entry.by}
            </span>
            {entry.reason && <span className="block">{t("history.reason", { reason: entry.reason })}</span>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
