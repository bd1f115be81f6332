import { useOfficeWords } from "../../words/use-office-words.ts";
import type { CataloguePlugin } from "./search-catalogue.ts";
import { TextList } from "./text-list.tsx";

/** One criterion: how it is scored, on what basis, what proves it, what is usually found. */
export function CriterionEntry({ criterion }: { readonly criterion: CataloguePlugin["criteria"][number] }) {
  const { t, of } = useOfficeWords();
  const { title, rule, law, evidence, findings, key } = criterion;
  const said = findings.map(({ text, recommendation }) => ({
    vi: recommendation ? `${text.vi} → ${recommendation.vi}` : text.vi,
    en: recommendation ? `${text.en} → ${recommendation.en}` : text.en,
  }));
  return (
    <section className="py-3" aria-label={of(title)}>
      <h3 className="text-body font-semibold">{of(title)}</h3>
      <p className="text-hint text-muted">{key}</p>
      <p className="text-body">
        <span className="font-semibold">{t("catalogue.rule")}: </span>
        {of(rule)}
      </p>
      <TextList title={t("catalogue.law")} texts={law} />
      <TextList title={t("catalogue.evidence")} texts={evidence} />
      <TextList title={t("catalogue.findings")} texts={said} />
    </section>
  );
}
