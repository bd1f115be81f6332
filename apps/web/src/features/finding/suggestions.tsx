import { formatPoints } from "@kiemtra/i18n";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { useNavigate } from "@tanstack/react-router";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import type { CriterionProgress } from "../../shared/inspection/progress.ts";
import { useQueue } from "../../shared/inspection/use-record.ts";
import { uuidV7 } from "../../shared/uuid.ts";
import { useLaterWords } from "../../words/use-later-words.ts";
import { blankFinding, withTemplate } from "./make-finding.ts";
import type { Template } from "./templates.ts";
import { useTemplates } from "./use-templates.ts";

/** A criterion that was not reached in full and has no finding yet. */
interface Suggestion {
  readonly progress: CriterionProgress;
  readonly templates: readonly Template[];
}

export function useSuggestions(): readonly Suggestion[] {
  const { view, progress } = useInspection();
  const { templates } = useTemplates();
  const written = new Set(view.findings.map((finding) => finding.nodeId));
  return progress
    .filter(({ node, score }) => score.lostMilli > 0 && !written.has(node.id))
    .map((entry) => ({
      progress: entry,
      templates: templates.filter(
        ({ criterion, kind }) => criterion === entry.node.criterion && kind === "shortcoming",
      ),
    }));
}

/** What could be written now, one tap each: words, recommendation and deadline are filled in. */
export function Suggestions({ list }: { readonly list: readonly Suggestion[] }) {
  const { t } = useLaterWords();
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="suggestions" className="flex flex-col gap-2">
      <h2 id="suggestions" className="text-body font-semibold">
        {t("findings.suggestions", { n: list.length })}
      </h2>
      {list.map((suggestion) => (
        <SuggestionCard key={suggestion.progress.node.id} suggestion={suggestion} />
      ))}
    </section>
  );
}

function SuggestionCard({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t, of, locale } = useLaterWords();
  const { view } = useInspection();
  const queue = useQueue();
  const navigate = useNavigate();
  const { node, score } = suggestion.progress;
  const open = (findingId: string) =>
    void navigate({
      to: "/inspections/$id/findings/$findingId",
      params: { id: view.id, findingId },
      search: { node: node.id },
    });
  const write = (template: Template) => {
    const finding = withTemplate(blankFinding(uuidV7(), node.id), template, view);
    queue({ kind: "finding", finding });
    open(finding.id);
  };
  const lost = formatPoints(score.lostMilli, locale, view.ruleSet.content.rounding.component);
  return (
    <Card className="flex flex-col gap-2">
      <p className="text-hint">
        <span className="font-semibold">
          {node.number} {of(node.title)}
        </span>
        {view.round.withPoints && (
          <span className="block text-lost">{t("criterion.lost", { points: lost })}</span>
        )}
      </p>
      {suggestion.templates.map((template) => (
        <Button
          key={template.key}
          className="justify-start text-left font-normal"
          onClick={() => write(template)}
        >
          {template.text}
        </Button>
      ))}
      {suggestion.templates.length === 0 && (
        <Button className="self-start" onClick={() => open(uuidV7())}>
          {t("finding.write")}
        </Button>
      )}
    </Card>
  );
}
