import { authorityName } from "@kiemtra/core";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { useParams, useSearch } from "@tanstack/react-router";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { LockStrip } from "../../shared/inspection/lock-strip.tsx";
import { Page } from "../../shared/page.tsx";
import { useLaterWords } from "../../words/use-later-words.ts";
import { FindingBar } from "./finding-bar.tsx";
import { FindingCard } from "./finding-card.tsx";
import { FindingForm } from "./finding-form.tsx";
import { useFinding } from "./use-finding.ts";

const FROM = "/signed-in/inspections/$id/findings/$findingId";

export function FindingPage() {
  const { findingId } = useParams({ from: FROM });
  return <FindingEditor key={findingId} id={findingId} />;
}

/** Writes one finding: what was seen, why, what is recommended and until when. */
function FindingEditor({ id }: { readonly id: string }) {
  const { t } = useLaterWords();
  const { view } = useInspection();
  const { node } = useSearch({ from: FROM });
  const editor = useFinding(id, node);
  const { finding } = editor;
  const good = finding.kind === "good-practice";
  return (
    <Page
      title={authorityName(view.unit)}
      back={{ to: "/inspections/$id/findings", params: { id: view.id } }}
      heading={good ? t("finding.write-good") : t("finding.write")}
      bar={view.canEdit ? <FindingBar editor={editor} cameFrom={node} /> : undefined}
    >
      <LockStrip />
      {view.canEdit ? (
        <FindingForm editor={editor} />
      ) : editor.isSaved ? (
        <ul>
          <FindingCard finding={finding} />
        </ul>
      ) : (
        <EmptyState>{t("findings.none")}</EmptyState>
      )}
    </Page>
  );
}
