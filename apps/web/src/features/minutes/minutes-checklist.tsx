import type { FoundSignal } from "@kiemtra/core";
import { Card } from "@kiemtra/ui/card";
import { StateChip } from "@kiemtra/ui/state-chip";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import type { CriterionProgress } from "../../shared/inspection/progress.ts";
import { signalText } from "../../shared/inspection/signal-text.ts";
import { visitSignals } from "../../shared/inspection/visit-signals.ts";
import { useLaterWords } from "../../words/use-later-words.ts";

/** Before the minutes are read out: what is done, open, not checked, still in dispute. */
export function MinutesChecklist() {
  const { t } = useLaterWords();
  const { view, progress, sheet } = useInspection();
  const params = { id: view.id };
  const of = (standing: CriterionProgress["standing"]) =>
    progress.filter((entry) => entry.standing === standing);
  const [open, notChecked] = [of("open"), of("not-checked")];
  const clashes = sheet.clashes.length;
  const signals = visitSignals(view, sheet);
  const { visit } = view;
  const complete = Boolean(visit.place && visit.startedAt && visit.endedAt && visit.unitParticipants.length);
  return (
    <Card label={t("minutes.checklist")} className="flex flex-col gap-3">
      <h2 className="text-body font-semibold">{t("minutes.checklist")}</h2>
      <ul className="flex flex-col gap-3">
        <Check
          good={of("done").length === progress.length}
          label={t("minutes.done", { done: of("done").length, total: progress.length })}
        />
        <Check good={open.length === 0} label={t("minutes.open", { n: open.length })}>
          <CriterionLinks list={open} />
        </Check>
        <Check good={notChecked.length === 0} label={t("minutes.not-checked", { n: notChecked.length })}>
          <CriterionLinks list={notChecked} />
        </Check>
        <Check
          good={clashes === 0}
          label={t("visit.clashes", { n: clashes })}
          link={{ to: "/inspections/$id/clashes", params }}
        />
        <Check good={signals.length === 0} label={t("visit.signals", { n: signals.length })}>
          <SignalList signals={signals} />
        </Check>
        <Check
          good={view.findings.length > 0}
          label={t("visit.findings", { n: view.findings.length })}
          link={{ to: "/inspections/$id/findings", params }}
        />
        <Check
          good={complete}
          label={complete ? t("minutes.particulars-done") : t("minutes.particulars-open")}
          link={{ to: "/inspections/$id/particulars", params }}
        />
      </ul>
    </Card>
  );
}

interface CheckProps {
  readonly good: boolean;
  readonly label: string;
  readonly link?: Pick<LinkProps, "to" | "params">;
  readonly children?: ReactNode;
}

function Check({ good, label, link, children }: CheckProps) {
  const { t } = useLaterWords();
  return (
    <li className="flex flex-col gap-1">
      <span className="flex min-h-8 flex-wrap items-center gap-2">
        <StateChip state={good ? "earned" : "open"}>{good ? t("check.good") : t("check.look")}</StateChip>
        {link ? (
          <Link {...link} className="inline-flex min-h-11 items-center text-body lg:min-h-8">
            {label}
          </Link>
        ) : (
          <span className="text-body">{label}</span>
        )}
      </span>
      {children}
    </li>
  );
}

function SignalList({ signals }: { readonly signals: readonly FoundSignal[] }) {
  const words = useLaterWords();
  if (signals.length === 0) return null;
  return (
    <ul className="list-disc pl-6 text-hint">
      {signals.map((found) => (
        <li key={found.signal.key}>{signalText(found, words)}</li>
      ))}
    </ul>
  );
}

function CriterionLinks({ list }: { readonly list: readonly CriterionProgress[] }) {
  const { of } = useLaterWords();
  const { view } = useInspection();
  if (list.length === 0) return null;
  return (
    <ul className="pl-2">
      {list.map(({ node, mark }) => (
        <li key={node.id}>
          <Link
            to="/inspections/$id/criteria/$nodeId"
            params={{ id: view.id, nodeId: node.id }}
            className="flex min-h-11 items-center text-hint lg:min-h-8"
          >
            {node.number} {of(node.title)}
            {mark && `: ${mark}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}
