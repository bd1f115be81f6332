import { Card } from "@kiemtra/ui/card";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { CriterionEntry } from "./criterion-entry.tsx";
import type { CataloguePlugin } from "./search-catalogue.ts";
import { TextList } from "./text-list.tsx";

interface PluginCardProps {
  readonly plugin: CataloguePlugin;
  /** Opened when something was looked for. */
  readonly isOpen: boolean;
}

/** One plugin, its criteria folded away until they are wanted. */
export function PluginCard({ plugin, isOpen }: PluginCardProps) {
  const { t, of } = useOfficeWords();
  const { title, description, criteria, facts, signals, version } = plugin;
  return (
    <Card>
      <details open={isOpen}>
        <summary className="min-h-12 cursor-pointer py-2">
          <h2 className="inline text-body font-semibold">{of(title)}</h2>
          <span className="block text-hint text-muted">
            {t("catalogue.plugin-criteria", { n: criteria.length, version })}
          </span>
        </summary>
        <p className="text-body">{of(description)}</p>
        <div className="mt-2 flex flex-col divide-y divide-line">
          {criteria.map((criterion) => (
            <CriterionEntry key={criterion.key} criterion={criterion} />
          ))}
        </div>
        <TextList title={t("catalogue.facts")} texts={facts.map(({ label }) => label)} />
        <TextList title={t("catalogue.signals")} texts={signals} />
      </details>
    </Card>
  );
}
