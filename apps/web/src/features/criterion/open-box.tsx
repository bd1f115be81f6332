import { type FactSheet, listScoreNodes, type ScoreNode } from "@kiemtra/core";
import { explainConflict, labelOf } from "@kiemtra/i18n";
import { Strip } from "@kiemtra/ui/strip";
import { Link } from "@tanstack/react-router";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useWords } from "../../words/use-words.ts";

interface OpenBoxProps {
  readonly score: ScoreNode;
  readonly sheet: FactSheet;
}

/** What is still missing, or contradicts itself: no number, never 0. */
export function OpenBox({ score, sheet }: OpenBoxProps) {
  const { t, locale } = useWords();
  const { view } = useInspection();
  const label = labelOf(view.ruleSet.content.facts, locale);
  const nodes = listScoreNodes(score);
  const missing = [...new Set(nodes.flatMap((node) => node.missing))];
  const conflicts = nodes.flatMap((node) => node.conflicts);
  const names = missing.map((key) => label(key) ?? key).join("; ");
  return (
    <>
      {missing.length > 0 && (
        <p className="fill-open rounded-card p-3 text-hint text-open">
          {t(view.round.withPoints ? "criterion.open" : "criterion.open-no-points", { names })}
        </p>
      )}
      {conflicts.map((conflict) => (
        <Strip
          key={conflict.code + conflict.facts.join()}
          kind="warn"
          action={
            conflict.code === "clash" && (
              <Link
                to="/inspections/$id/clashes"
                params={{ id: view.id }}
                className="inline-flex min-h-11 min-w-11 items-center justify-center font-semibold text-open"
              >
                {t("sync.see")}
              </Link>
            )
          }
        >
          {explainConflict(conflict, sheet, { locale, label })}
        </Strip>
      ))}
    </>
  );
}
