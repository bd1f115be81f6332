import { EmptyState } from "@kiemtra/ui/empty-state";
import { Skeleton } from "@kiemtra/ui/skeleton";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { api } from "../../shared/api.ts";
import type { Outputs } from "../../shared/api-shapes.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useResource } from "../../shared/resource.ts";
import { SecretsNotice } from "../../shared/secrets-notice.tsx";
import { useImportWords } from "../../words/use-import-words.ts";
import { loadImports } from "./available-imports.ts";
import { FileSection } from "./file-section.tsx";
import { WhatSection } from "./what-section.tsx";

/** The round that a file is for. */
export type ImportRound = Outputs["round"]["get"];

const route = getRouteApi("/signed-in/rounds/$roundId/import");

/** *Nhập số liệu từ tệp*: a file of another system becomes figures of a round's visits. */
export function ImportPage() {
  const { t } = useImportWords();
  const { roundId } = route.useParams();
  const fetcher = useCallback(() => api.round.get.query({ id: roundId }), [roundId]);
  const round = useResource(`round:${roundId}`, fetcher);
  return (
    <ResourcePage
      title={t("import.title")}
      subtitle={round.data?.title}
      back={{ to: "/rounds/$roundId", params: { roundId } }}
      resource={round}
    >
      {(data) => <ImportSteps round={data} />}
    </ResourcePage>
  );
}

function ImportSteps({ round }: { readonly round: ImportRound }) {
  const { t, locale } = useImportWords();
  const { content, hash } = round.ruleSet;
  const [key, setKey] = useState<string>();
  const fetcher = useCallback(() => loadImports(content, locale), [content, locale]);
  const { data, error, refetch } = useResource(
    `imports:${hash}:${locale}`,
    fetcher,
    Number.POSITIVE_INFINITY,
  );
  if (error !== undefined) return <FailurePanel error={error} retry={refetch} />;
  if (!data) return <Skeleton label={t("import.title")} />;
  if (data.length === 0) return <EmptyState>{t("import.none")}</EmptyState>;
  const chosen = data.find((entry) => entry.key === key) ?? (data.length === 1 ? data[0] : undefined);
  return (
    <div className="flex max-w-5xl flex-col gap-4">
      <WhatSection imports={data} chosen={chosen} onChoose={setKey} />
      {chosen && <FileSection key={chosen.key} round={round} chosen={chosen} />}
      <SecretsNotice />
    </div>
  );
}
