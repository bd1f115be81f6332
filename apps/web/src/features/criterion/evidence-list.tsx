import type { CriterionNode } from "@kiemtra/core";
import { useWords } from "../../words/use-words.ts";

/** *Tài liệu kiểm chứng*: what to ask for and what to photograph. */
export function EvidenceList({ node }: { readonly node: CriterionNode }) {
  const { t, of } = useWords();
  const { evidence = [] } = node;
  if (evidence.length === 0) return null;
  return (
    <section aria-label={t("criterion.evidence")} className="text-hint">
      <h3 className="font-semibold">{t("criterion.evidence")}</h3>
      <ul className="list-disc pl-5">
        {evidence.map(({ key, label, isRequired }) => (
          <li key={key}>
            {of(label)}
            {isRequired && <span className="text-muted"> · {t("criterion.evidence-required")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
