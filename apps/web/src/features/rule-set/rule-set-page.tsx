import { useParams } from "@tanstack/react-router";
import { useCallback } from "react";
import { api } from "../../shared/api.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { CriteriaTable } from "./criteria-table.tsx";
import { RuleSetHead } from "./rule-set-head.tsx";

/** A rule set to read: areas, criteria, maximum points, how each is judged and on which law. */
export function RuleSetPage() {
  const { t, of } = useOfficeWords();
  const { ruleSetId = "" } = useParams({ strict: false });
  const fetcher = useCallback(() => api.ruleSet.get.query({ id: ruleSetId }), [ruleSetId]);
  const ruleSet = useResource(`rule-set:${ruleSetId}`, fetcher);
  const title = ruleSet.data ? of(ruleSet.data.content.title) : t("rule-sets.title");
  return (
    <ResourcePage title={title} back={{ to: "/rule-sets" }} resource={ruleSet}>
      {(document) => (
        <div className="flex flex-col gap-4">
          <RuleSetHead document={document} />
          <CriteriaTable content={document.content} />
        </div>
      )}
    </ResourcePage>
  );
}
