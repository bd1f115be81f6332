import { authorityName } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { Card } from "@kiemtra/ui/card";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { TextField } from "@kiemtra/ui/text-field";
import { Plus } from "lucide-react";
import type { Recommendation } from "../../shared/api-shapes.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { useLaterWords } from "../../words/use-later-words.ts";
import { DueField } from "./due-field.tsx";
import { blankRecommendation, withKind } from "./make-finding.ts";

const KINDS: readonly Recommendation["kind"][] = ["demand", "proposal", "target"];

interface RecommendationFormProps {
  readonly recommendation: Recommendation | null;
  readonly onRecommendation: (recommendation: Recommendation | null) => void;
  readonly onLeave: () => void;
}

/** *Yêu cầu, đề nghị, phấn đấu*: to the unit's authority, which then names its own person. */
export function RecommendationForm({ recommendation, onRecommendation, onLeave }: RecommendationFormProps) {
  const { t } = useLaterWords();
  const { view } = useInspection();
  if (!recommendation) {
    return (
      <Button icon={Plus} className="lg:self-start" onClick={() => onRecommendation(blankRecommendation())}>
        {t("recommendation.add")}
      </Button>
    );
  }
  const set = (part: Partial<Recommendation>) => onRecommendation({ ...recommendation, ...part });
  return (
    <Card label={t("recommendation.title")} className="flex flex-col gap-4">
      <h2 className="text-body font-semibold">{t("recommendation.title")}</h2>
      <ChoiceList
        id="recommendation-kind"
        label={t("recommendation.kind")}
        value={recommendation.kind}
        options={KINDS.map((key) => ({ key, label: t(`recommendation.${key}`) }))}
        onValue={(key) => {
          const kind = KINDS.find((candidate) => candidate === key);
          if (kind) onRecommendation(withKind(recommendation, kind));
        }}
      />
      <TextField
        id="recommendation-text"
        label={t("recommendation.text")}
        lines={3}
        text={recommendation.text}
        onText={(text) => set({ text })}
        onLeave={onLeave}
      />
      <DueField recommendation={recommendation} onDue={set} />
      <p className="text-hint">
        {t("recommendation.addressee")} <strong>{authorityName(view.unit)}</strong>
      </p>
      <Button variant="quiet" className="self-start" onClick={() => onRecommendation(null)}>
        {t("recommendation.remove")}
      </Button>
    </Card>
  );
}
