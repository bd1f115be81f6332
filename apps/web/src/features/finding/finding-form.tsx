import { listCriteria } from "@kiemtra/core";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { SelectField } from "@kiemtra/ui/select-field";
import { TextField } from "@kiemtra/ui/text-field";
import type { Finding } from "../../shared/api-shapes.ts";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { SecretsNotice } from "../../shared/secrets-notice.tsx";
import { useLaterWords } from "../../words/use-later-words.ts";
import { withTemplate } from "./make-finding.ts";
import { RecommendationForm } from "./recommendation-form.tsx";
import type { useFinding } from "./use-finding.ts";
import { useTemplates } from "./use-templates.ts";

const KINDS: readonly Finding["kind"][] = ["shortcoming", "good-practice"];

export function FindingForm({ editor }: { readonly editor: ReturnType<typeof useFinding> }) {
  const { t, of } = useLaterWords();
  const { view } = useInspection();
  const { finding, set, replace, flush } = editor;
  return (
    <div className="flex flex-col gap-4">
      <ChoiceList
        id="kind"
        label={t("finding.kind")}
        value={finding.kind}
        options={KINDS.map((key) => ({ key, label: t(`finding.${key}`) }))}
        onValue={(key) => set({ kind: key === "good-practice" ? "good-practice" : "shortcoming" })}
      />
      <SelectField
        id="criterion"
        label={t("criterion.title")}
        value={finding.nodeId ?? undefined}
        none={t("finding.no-criterion")}
        options={listCriteria(view.ruleSet.content).map((node) => ({
          key: node.id,
          label: `${node.number ?? ""} ${of(node.title)}`,
        }))}
        onValue={(nodeId) => set({ nodeId: nodeId ?? null })}
      />
      <TemplateField finding={finding} onFinding={replace} />
      <TextField
        id="text"
        label={t("finding.text")}
        lines={4}
        text={finding.text}
        onText={(text) => set({ text })}
        onLeave={flush}
      />
      <TextField
        id="cause"
        label={t("finding.cause")}
        lines={2}
        text={finding.cause ?? ""}
        onText={(cause) => set({ cause })}
        onLeave={flush}
      />
      {finding.kind === "shortcoming" && (
        <Repeated finding={finding} onRepeated={(repeated) => set({ repeated })} />
      )}
      <RecommendationForm
        recommendation={finding.recommendation}
        onRecommendation={(recommendation) => set({ recommendation })}
        onLeave={flush}
      />
      <SecretsNotice />
    </div>
  );
}

interface TemplateFieldProps {
  readonly finding: Finding;
  readonly onFinding: (finding: Finding) => void;
}

/** Ready words for this criterion, all of them editable. */
function TemplateField({ finding, onFinding }: TemplateFieldProps) {
  const { t } = useLaterWords();
  const { view } = useInspection();
  const { templates } = useTemplates();
  const node = listCriteria(view.ruleSet.content).find(({ id }) => id === finding.nodeId);
  const fitting = templates.filter(
    ({ criterion, kind }) => kind === finding.kind && (!node || criterion === node.criterion),
  );
  if (fitting.length === 0) return null;
  return (
    <SelectField
      id="template"
      label={t("finding.template")}
      value={finding.template ?? undefined}
      none={t("finding.own-words")}
      options={fitting.map(({ key, text }) => ({ key, label: text }))}
      onValue={(key) => {
        const template = fitting.find((candidate) => candidate.key === key);
        onFinding(template ? withTemplate(finding, template, view) : { ...finding, template: null });
      }}
    />
  );
}

interface RepeatedProps {
  readonly finding: Finding;
  readonly onRepeated: (repeated: boolean) => void;
}

/** *Lặp lại*: said by a tap, beside what was found before. */
function Repeated({ finding, onRepeated }: RepeatedProps) {
  const { t } = useLaterWords();
  const { view } = useInspection();
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-11 items-center gap-3 text-body">
        <input
          type="checkbox"
          checked={finding.repeated}
          onChange={(event) => onRepeated(event.target.checked)}
          className="size-6 shrink-0 accent-primary"
        />
        {t("finding.repeated-ask")}
      </label>
      {view.earlierFindings.length > 0 && (
        <details className="text-hint text-muted">
          <summary className="min-h-11 content-center">
            {t("finding.earlier", { n: view.earlierFindings.length })}
          </summary>
          <ul className="list-disc pl-5">
            {view.earlierFindings.map((earlier) => (
              <li key={earlier.roundTitle + earlier.text}>
                {earlier.text} ({earlier.roundTitle})
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
