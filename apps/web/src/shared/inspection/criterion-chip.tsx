import { formatPoints, stateTexts } from "@kiemtra/i18n";
import { type ChipState, StateChip } from "@kiemtra/ui/state-chip";
import { useWords } from "../../words/use-words.ts";
import { useInspection } from "./inspection-context.tsx";
import type { CriterionProgress } from "./progress.ts";

/** How one criterion stands, in one word; points not reached where the round has points. */
export function CriterionChip({ progress }: { readonly progress: CriterionProgress }) {
  const { t, of, locale } = useWords();
  const { view } = useInspection();
  const { score, standing } = progress;
  const state = chipStateOf(progress);
  const places = view.ruleSet.content.rounding.component;
  const word =
    standing === "not-checked"
      ? t("criterion.not-checked")
      : state === "lost"
        ? view.round.withPoints
          ? t("criterion.lost", { points: formatPoints(score.lostMilli, locale, places) })
          : t("criterion.not-reached")
        : state === "earned"
          ? t("criterion.reached")
          : of(stateTexts[score.state]);
  return <StateChip state={state}>{word}</StateChip>;
}

/** The chip's look. */
export function chipStateOf({ score, standing }: Pick<CriterionProgress, "score" | "standing">): ChipState {
  if (standing === "not-checked") return "not-checked";
  if (score.lostMilli > 0) return "lost";
  return score.state === "scored" ? "earned" : score.state;
}
