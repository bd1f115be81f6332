import { authorityName } from "@kiemtra/core";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { useParams } from "@tanstack/react-router";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { visitHome } from "../../shared/inspection/visit-link.ts";
import { Page } from "../../shared/page.tsx";
import { useWords } from "../../words/use-words.ts";
import { CriterionScreen } from "./criterion-screen.tsx";

/** One criterion of the visit: record, see the score move, see why. */
export function CriterionPage() {
  const { t } = useWords();
  const { nodeId } = useParams({ from: "/signed-in/inspections/$id/criteria/$nodeId" });
  const { view, progress } = useInspection();
  const at = progress.findIndex(({ node }) => node.id === nodeId);
  const current = progress[at];
  if (current) return <CriterionScreen key={nodeId} current={current} at={at} />;
  return (
    <Page title={authorityName(view.unit)} back={visitHome(view.id)} heading={t("criterion.title")}>
      <EmptyState>{t("criterion.unknown")}</EmptyState>
    </Page>
  );
}
