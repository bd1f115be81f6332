import { Tag } from "@kiemtra/ui/tag";
import { useWords } from "../../words/use-words.ts";
import { useInspection } from "./inspection-context.tsx";

/** Wherever points show: said aloud when no decision gave them. */
export function PointsTag() {
  const { t } = useWords();
  const { view } = useInspection();
  if (!view.round.withPoints || view.ruleSet.content.points !== "illustrative") return null;
  return <Tag>{t("tag.illustrative-points")}</Tag>;
}

/** Wherever the data is an example. */
export function DataTag() {
  const { t } = useWords();
  const { view } = useInspection();
  return view.round.illustrative ? <Tag>{t("tag.illustrative-data")}</Tag> : null;
}
