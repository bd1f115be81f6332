import { authorityName } from "@kiemtra/core";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { LockStrip } from "../../shared/inspection/lock-strip.tsx";
import { useQueue } from "../../shared/inspection/use-record.ts";
import { visitHome } from "../../shared/inspection/visit-link.ts";
import { UnitProposalEntry } from "../../shared/office/unit-proposal-entry.tsx";
import { Page } from "../../shared/page.tsx";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { UnitProposalForm } from "./unit-proposal-form.tsx";

/** *Khó khăn, vướng mắc; kiến nghị, đề xuất* of the unit, recorded at the visit; works without a network. */
export function UnitProposalsPage() {
  const { t } = useOfficeWords();
  const { view } = useInspection();
  const queue = useQueue();
  return (
    <Page title={authorityName(view.unit)} back={visitHome(view.id)} heading={t("unit-proposals.title")}>
      <LockStrip />
      <div className="flex flex-col gap-4">
        {view.unitProposals.length === 0 ? (
          <EmptyState>{t("unit-proposals.none")}</EmptyState>
        ) : (
          <ul className="flex flex-col gap-2">
            {view.unitProposals.map((proposal) => (
              <UnitProposalEntry
                key={proposal.id}
                proposal={proposal}
                {...(view.canEdit &&
                  proposal.answer === null && {
                    remove: () => queue({ kind: "unit-proposal-removed", id: proposal.id }),
                  })}
              />
            ))}
          </ul>
        )}
        {view.canEdit && <UnitProposalForm add={(proposal) => queue({ kind: "unit-proposal", proposal })} />}
      </div>
    </Page>
  );
}
