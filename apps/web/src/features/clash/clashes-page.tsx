import { authorityName } from "@kiemtra/core";
import { buttonClass } from "@kiemtra/ui/button";
import { EmptyState } from "@kiemtra/ui/empty-state";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { LockStrip } from "../../shared/inspection/lock-strip.tsx";
import { teamRoleWords } from "../../shared/inspection/team-words.ts";
import { visitHome } from "../../shared/inspection/visit-link.ts";
import { Page } from "../../shared/page.tsx";
import { useLaterWords } from "../../words/use-later-words.ts";
import { ClashCard } from "./clash-card.tsx";
import { listClashes } from "./list-clashes.ts";

/** *Số liệu chưa thống nhất*: members see both values and whose they are, the head decides. */
export function ClashesPage() {
  const words = useLaterWords();
  const { t } = words;
  const { view, events } = useInspection();
  const clashes = useMemo(
    () => listClashes(events, view.ruleSet.content.facts),
    [events, view.ruleSet.content.facts],
  );
  const head = teamRoleWords(words, view.round.teamKind, "head");
  return (
    <Page title={authorityName(view.unit)} back={visitHome(view.id)} heading={t("clash.title")}>
      <LockStrip />
      {clashes.length === 0 ? (
        <EmptyState
          action={
            <Link to="/inspections/$id" params={{ id: view.id }} className={buttonClass()}>
              {t("criterion.back-home")}
            </Link>
          }
        >
          {t("clash.none")}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4">
          <p className="text-body">{t("clash.what", { head })}</p>
          {clashes.map((clash) => (
            <ClashCard key={clash.key} clash={clash} />
          ))}
        </div>
      )}
    </Page>
  );
}
