import { Card } from "@kiemtra/ui/card";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { DateField } from "@kiemtra/ui/date-field";
import { SelectField } from "@kiemtra/ui/select-field";
import { TextField } from "@kiemtra/ui/text-field";
import { api } from "../../shared/api.ts";
import { useResource } from "../../shared/resource.ts";
import { useDateField } from "../../shared/use-date-field.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { SectionProps } from "./create-round-page.tsx";

const fetchRuleSets = () => api.ruleSet.list.query();

/** Name, plan, period, how the team is called, rule set, with or without points. */
export function PlanSection({ draft, change, asked }: SectionProps) {
  const { t, of } = useOfficeWords();
  const dates = { ...useDateField(), shortcuts: false };
  const ruleSets = useResource("rule-sets", fetchRuleSets).data ?? [];
  const need = (value: string | undefined) => (asked && !value?.trim() ? t("required") : undefined);
  return (
    <Card label={t("create.section.plan")} className="flex flex-col gap-4">
      <h2 className="text-body font-semibold">{t("create.section.plan")}</h2>
      <TextField
        id="title"
        label={t("create.name")}
        hint={t("create.name-hint")}
        text={draft.title}
        onText={(title) => change({ title })}
        error={need(draft.title)}
        maxLength={300}
      />
      <ChoiceList
        id="kind"
        label={t("create.kind")}
        value={draft.kind}
        options={(["planned", "unannounced"] as const).map((key) => ({
          key,
          label: t(`create.kind.${key}`),
        }))}
        onValue={(kind) => change({ kind: kind === "unannounced" ? "unannounced" : "planned" })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          id="plan-number"
          label={t("create.plan-number")}
          text={draft.planNumber}
          onText={(planNumber) => change({ planNumber })}
          maxLength={60}
        />
        <DateField
          {...dates}
          id="plan-date"
          label={t("create.plan-date")}
          value={draft.planDate}
          onValue={(planDate) => change({ planDate })}
        />
        <DateField
          {...dates}
          id="starts-on"
          label={t("create.starts-on")}
          value={draft.startsOn}
          onValue={(startsOn) => change({ startsOn })}
          error={need(draft.startsOn)}
        />
        <DateField
          {...dates}
          id="ends-on"
          label={t("create.ends-on")}
          value={draft.endsOn}
          onValue={(endsOn) => change({ endsOn })}
          error={need(draft.endsOn)}
        />
      </div>
      <SelectField
        id="rule-set"
        label={t("create.rule-set")}
        none={t("choice.none")}
        value={draft.ruleSetId}
        options={ruleSets
          .filter(({ state }) => state === "released")
          .map(({ id, title }) => ({ key: id, label: of(title) }))}
        onValue={(ruleSetId) => change({ ruleSetId })}
        error={need(draft.ruleSetId)}
      />
      <ChoiceList
        id="with-points"
        label={t("create.with-points")}
        value={draft.withPoints ? "yes" : "no"}
        options={[
          { key: "yes", label: t("create.with-points.yes") },
          { key: "no", label: t("create.with-points.no"), hint: t("create.with-points.no-hint") },
        ]}
        onValue={(answer) => change({ withPoints: answer === "yes" })}
      />
    </Card>
  );
}
