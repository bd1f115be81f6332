import { labelOf } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { domainSentence } from "../../shared/api-error.ts";
import type { InspectionView } from "../../shared/api-shapes.ts";
import { localTime } from "../../shared/clock.ts";
import { knownView } from "../../shared/inspection/inspection-view.ts";
import type { OutboxEntry } from "../../shared/outbox/outbox-entry.ts";
import { outbox } from "../../shared/outbox/the-outbox.ts";
import { useWords, type Words } from "../../words/use-words.ts";

/** One thing that waits, or that the server did not take. */
export function EntryRow({ entry }: { readonly entry: OutboxEntry }) {
  const words = useWords();
  const { t } = words;
  const view = knownView(entry.inspection);
  const why = entry.refused ? domainSentence(entry.refused, words) : "";
  const what = whatIs(entry, view, words);
  return (
    <li className="flex flex-col gap-1 rounded-card bg-surface p-3 line">
      <span className="text-body">{what}</span>
      <span className="text-hint text-muted">
        {view?.unit.name}
        {entry.body.kind === "fact" && ` · ${localTime(entry.body.event.recordedAt)}`}
      </span>
      {entry.refused && (
        <>
          <span className="text-hint text-lost">{t("sync.refused-why", { what, why })}</span>
          <Button variant="danger" className="self-start" onClick={() => void outbox.discard(entry)}>
            {t("sync.discard")}
          </Button>
        </>
      )}
    </li>
  );
}

function whatIs({ body }: OutboxEntry, view: InspectionView | undefined, { t, locale }: Words): string {
  switch (body.kind) {
    case "fact": {
      const label = view && labelOf(view.ruleSet.content.facts, locale)(body.event.fact);
      return label ?? (body.event.fact.startsWith("mark/") ? t("criterion.not-checked") : body.event.fact);
    }
    case "finding":
      return body.finding.text;
    case "finding-removed":
      return t("finding.removed");
    case "unit-proposal":
      return body.proposal.text;
    case "unit-proposal-removed":
      return body.id;
    case "visit":
      return t("particulars.title");
  }
}
