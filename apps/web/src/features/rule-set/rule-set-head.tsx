import { listCriteria, type RuleSetDocument } from "@kiemtra/core";
import { formatDate } from "@kiemtra/i18n";
import { Tag } from "@kiemtra/ui/tag";
import { useOfficeWords } from "../../words/use-office-words.ts";

/** State, time in force, source and hash; illustrative points say so. */
export function RuleSetHead({ document }: { readonly document: RuleSetDocument }) {
  const { t, of, locale } = useOfficeWords();
  const { content, state, hash } = document;
  const { inForceFrom: from, inForceTo: to, decision } = content;
  return (
    <div className="flex max-w-4xl flex-col gap-2 text-hint">
      <p className="flex flex-wrap items-center gap-2">
        <Tag>{t(`rule-set.state.${state}`)}</Tag>
        {content.points === "illustrative" && <Tag>{t("tag.illustrative-points")}</Tag>}
        <span>{to ? t("rule-sets.in-force-to", { from, to }) : t("rule-sets.in-force", { from })}</span>
        <span>{t("rule-sets.count", { n: listCriteria(content).length })}</span>
      </p>
      {decision && (
        <p>
          {decision.number} · {decision.issuer} · {formatDate(decision.issuedOn, locale)}
        </p>
      )}
      <dl className="grid gap-x-3 sm:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-muted">{t("rule-set.source")}</dt>
        <dd>{of(content.source)}</dd>
        <dt className="text-muted">{t("rule-set.hash")}</dt>
        <dd className="break-all">{hash}</dd>
      </dl>
    </div>
  );
}
