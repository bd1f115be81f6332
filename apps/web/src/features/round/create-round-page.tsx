import { Button } from "@kiemtra/ui/button";
import { Strip } from "@kiemtra/ui/strip";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api } from "../../shared/api.ts";
import { FailurePanel } from "../../shared/failure-panel.tsx";
import { Page } from "../../shared/page.tsx";
import { expire } from "../../shared/resource.ts";
import { useAction } from "../../shared/use-action.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { PaperSection } from "./paper-section.tsx";
import { PlanSection } from "./plan-section.tsx";
import { emptyDraft, missingIn, type RoundDraft, roundInputOf } from "./round-draft.ts";
import { StrandSection } from "./strand-section.tsx";
import { TeamSection } from "./team-section.tsx";
import { UnitSection } from "./unit-section.tsx";

/** What every section of the form is given. */
export interface SectionProps {
  readonly draft: RoundDraft;
  readonly change: (part: Partial<RoundDraft>) => void;
  /** Whether a submit was tried: from then on missing fields say so. */
  readonly asked: boolean;
}

/** Sets up a round: plan, papers, strands, team, units with the day of each visit. */
export function CreateRoundPage() {
  const { t } = useOfficeWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<RoundDraft>(emptyDraft);
  const [asked, setAsked] = useState(false);
  const create = useAction(api.round.create.mutate, async ({ id }) => {
    expire("rounds");
    await navigate({ to: "/rounds/$roundId", params: { roundId: id } });
  });
  const missing = missingIn(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const input = roundInputOf(draft);
    if (missing.length === 0 && input) create.run(input);
  };
  const change = (part: Partial<RoundDraft>) => setDraft((before) => ({ ...before, ...part }));
  const section: SectionProps = { draft, change, asked };
  return (
    <Page title={t("create.title")} back={{ to: "/rounds" }}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-6">
        <PlanSection {...section} />
        <UnitSection {...section} />
        <TeamSection {...section} />
        <StrandSection {...section} />
        <PaperSection {...section} />
        {asked && missing.length > 0 && <Strip kind="error">{t("create.fix", { n: missing.length })}</Strip>}
        {create.error !== undefined && <FailurePanel error={create.error} />}
        <Button type="submit" variant="primary" disabled={create.isPending} className="self-start">
          {t("create.submit")}
        </Button>
      </form>
    </Page>
  );
}
