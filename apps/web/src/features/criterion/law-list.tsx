import type { CriterionNode, LawRef } from "@kiemtra/core";
import { formatDate } from "@kiemtra/i18n";
import { ChevronDown } from "lucide-react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useWords } from "../../words/use-words.ts";

/** *Căn cứ*: each text opens to its number, issuer, date, article and the time it is in force. */
export function LawList({ node }: { readonly node: CriterionNode }) {
  const { view } = useInspection();
  const keys = new Set([...node.law, ...(node.appliesTo?.law ? [node.appliesTo.law] : [])]);
  const refs = [...keys].flatMap((key) => view.ruleSet.content.law[key] ?? []);
  return (
    <div className="flex flex-col">
      {refs.map((ref) => (
        <Law key={ref.number} law={ref} />
      ))}
    </div>
  );
}

function Law({ law }: { readonly law: LawRef }) {
  const { t, of, locale } = useWords();
  const date = (iso: string | undefined) => (iso ? formatDate(iso, locale) : undefined);
  const [from, to] = [date(law.inForceFrom), date(law.inForceTo)];
  const lines: readonly (readonly [string, string | undefined])[] = [
    [t("law.article"), law.article && of(law.article)],
    [t("law.issuer"), law.issuer],
    [t("law.issued-on"), date(law.issuedOn)],
    [t("law.in-force"), from && (to ? t("law.from-to", { from, to }) : t("law.from", { from }))],
  ];
  return (
    <details className="group">
      <summary className="flex min-h-11 list-none items-center gap-1 text-hint text-primary lg:min-h-8 [&::-webkit-details-marker]:hidden">
        <span>
          {t("law.basis")} {of(law.kind)} {law.number}
        </span>
        <ChevronDown aria-hidden="true" size={18} className="shrink-0 group-open:rotate-180" />
      </summary>
      <p className="text-hint">{of(law.title)}</p>
      <dl className="mt-1 mb-2 grid grid-cols-[auto_1fr] gap-x-3 text-hint">
        {lines.map(
          ([term, text]) =>
            text && (
              <div key={term} className="contents">
                <dt className="text-muted">{term}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
