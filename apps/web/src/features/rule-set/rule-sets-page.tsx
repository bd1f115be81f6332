import { EmptyState } from "@kiemtra/ui/empty-state";
import { Tag } from "@kiemtra/ui/tag";
import { Link } from "@tanstack/react-router";
import { api } from "../../shared/api.ts";
import type { Outputs } from "../../shared/api-shapes.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";

type RuleSetSummary = Outputs["ruleSet"]["list"][number];

const fetchRuleSets = () => api.ruleSet.list.query();

/** The rule sets, a card each. */
export function RuleSetsPage() {
  const { t } = useOfficeWords();
  const ruleSets = useResource("rule-sets", fetchRuleSets);
  return (
    <ResourcePage title={t("rule-sets.title")} resource={ruleSets}>
      {(list) =>
        list.length === 0 ? (
          <EmptyState>{t("rule-sets.none")}</EmptyState>
        ) : (
          <ul className="grid gap-3 xl:grid-cols-2">
            {list.map((ruleSet) => (
              <RuleSetCard key={ruleSet.hash} ruleSet={ruleSet} />
            ))}
          </ul>
        )
      }
    </ResourcePage>
  );
}

function RuleSetCard({ ruleSet }: { readonly ruleSet: RuleSetSummary }) {
  const { t, of } = useOfficeWords();
  const { inForceFrom: from, inForceTo: to } = ruleSet;
  return (
    <li>
      <Link
        to="/rule-sets/$ruleSetId"
        params={{ ruleSetId: ruleSet.id }}
        className="link-card h-full flex-col gap-1 p-4"
      >
        <span className="text-body font-semibold text-primary">{of(ruleSet.title)}</span>
        <span className="flex flex-wrap gap-2">
          <Tag>{t(`rule-set.state.${ruleSet.state}`)}</Tag>
          {ruleSet.points === "illustrative" && <Tag>{t("tag.illustrative-points")}</Tag>}
        </span>
        <span className="text-hint text-muted">
          {to ? t("rule-sets.in-force-to", { from, to }) : t("rule-sets.in-force", { from })}
        </span>
        <span className="text-hint">{t("rule-sets.count", { n: ruleSet.criteria })}</span>
      </Link>
    </li>
  );
}
