import { Card } from "@kiemtra/ui/card";
import type { Visit } from "../../shared/api-shapes.ts";
import { useWords } from "../../words/use-words.ts";
import type { WordKey } from "../../words/vi.ts";

const LINES: readonly (readonly [WordKey, (visit: Visit) => string])[] = [
  ["particulars.place", (visit) => visit.place],
  ["particulars.started", (visit) => visit.startedAt ?? ""],
  ["particulars.ended", (visit) => visit.endedAt ?? ""],
  ["particulars.participants", (visit) => visit.unitParticipants.join("; ")],
  ["particulars.opinion", (visit) => visit.unitOpinion],
  ["particulars.copies", (visit) => String(visit.copies)],
];

/** The particulars as text: what is closed is read, not shown as disabled fields. */
export function ParticularsText({ visit }: { readonly visit: Visit }) {
  const { t } = useWords();
  return (
    <Card>
      <dl className="flex flex-col gap-3">
        {LINES.map(([key, read]) => (
          <div key={key}>
            <dt className="text-hint text-muted">{t(key)}</dt>
            <dd className="whitespace-pre-line text-body">{read(visit) || t("state.not-recorded")}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
