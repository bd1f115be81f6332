import type { CriterionNode, FactSheet } from "@kiemtra/core";
import { Strip } from "@kiemtra/ui/strip";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { signalText } from "../../shared/inspection/signal-text.ts";
import { visitSignals } from "../../shared/inspection/visit-signals.ts";
import { useWords } from "../../words/use-words.ts";

interface SignalStripsProps {
  readonly node: CriterionNode;
  readonly sheet: FactSheet;
}

/** Contradictions in which a fact of this criterion takes part. They cost no points; somebody has to look again. */
export function SignalStrips({ node, sheet }: SignalStripsProps) {
  const words = useWords();
  const { view } = useInspection();
  const own = visitSignals(view, sheet).filter(({ facts }) => facts.some((fact) => node.asks.includes(fact)));
  return (
    <div aria-live="polite" className="flex flex-col gap-2">
      {own.map((found) => (
        <Strip key={found.signal.key} kind="warn">
          {signalText(found, words)}
        </Strip>
      ))}
    </div>
  );
}
