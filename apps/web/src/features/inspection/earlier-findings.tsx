import { Card } from "@kiemtra/ui/card";
import { StateChip } from "@kiemtra/ui/state-chip";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useWords } from "../../words/use-words.ts";

/** What was found at this unit before, and whether it has been put right. */
export function EarlierFindings() {
  const { t } = useWords();
  const { view } = useInspection();
  if (view.earlierFindings.length === 0) return null;
  return (
    <Card className="flex flex-col gap-2" label={t("visit.earlier")}>
      <h2 className="text-body font-semibold">
        {t("visit.earlier")} ({view.earlierFindings.length})
      </h2>
      <ul className="flex flex-col gap-3">
        {view.earlierFindings.map((finding) => (
          <li key={finding.roundTitle + finding.text} className="flex flex-col items-start gap-1">
            <span className="text-hint">{finding.text}</span>
            <span className="text-tiny text-muted">{finding.roundTitle}</span>
            <StateChip state={finding.done ? "earned" : "open"}>
              {finding.done ? t("visit.earlier-done") : t("visit.earlier-open")}
            </StateChip>
          </li>
        ))}
      </ul>
    </Card>
  );
}
