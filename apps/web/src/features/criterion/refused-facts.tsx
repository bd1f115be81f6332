import { type CriterionNode, MARK_PREFIX } from "@kiemtra/core";
import { labelOf } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { Strip } from "@kiemtra/ui/strip";
import { domainSentence } from "../../shared/api-error.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { outbox } from "../../shared/outbox/the-outbox.ts";
import { useWords } from "../../words/use-words.ts";

/** What the server did not take of this criterion, and why. It is still on the device. */
export function RefusedFacts({ node }: { readonly node: CriterionNode }) {
  const words = useWords();
  const { t, locale } = words;
  const { view, refused } = useInspection();
  const label = labelOf(view.ruleSet.content.facts, locale);
  const mine = refused.filter(
    ({ body }) =>
      body.kind === "fact" && [...node.asks, `${MARK_PREFIX}${node.id}`].includes(body.event.fact),
  );
  return mine.map((entry) => {
    const fact = entry.body.kind === "fact" ? entry.body.event.fact : "";
    const why = entry.refused ? domainSentence(entry.refused, words) : "";
    return (
      <Strip
        key={entry.key}
        kind="error"
        action={
          <Button variant="quiet" className="text-lost" onClick={() => void outbox.discard(entry)}>
            {t("sync.discard")}
          </Button>
        }
      >
        {t("sync.refused-why", { what: label(fact) ?? t("criterion.not-checked"), why })}
      </Strip>
    );
  });
}
