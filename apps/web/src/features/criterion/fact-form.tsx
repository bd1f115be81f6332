import { type CriterionNode, withDerivedCounts } from "@kiemtra/core";
import { Card } from "@kiemtra/ui/card";
import { useMemo } from "react";
import { useInspection } from "../../shared/inspection/inspection-context.tsx";
import { SecretsNotice } from "../../shared/secrets-notice.tsx";
import { FactField } from "./fact-field.tsx";
import { FactText } from "./fact-text.tsx";
import { type FormField, listFields } from "./list-fields.ts";
import { RatioField } from "./ratio-field.tsx";
import type { FactDrafts } from "./use-fact-drafts.ts";

interface FactFormProps {
  readonly node: CriterionNode;
  readonly drafts: FactDrafts;
}

/** The criterion's questions. Closed, they are text and not disabled inputs. */
export function FactForm({ node, drafts }: FactFormProps) {
  const { view } = useInspection();
  const { facts } = view.ruleSet.content;
  const fields = useMemo(() => listFields(node, facts), [node, facts]);
  const sheet = useMemo(() => withDerivedCounts(drafts.sheet, facts), [drafts.sheet, facts]);
  const takesText = fields.some(
    ({ kind, ...field }) => kind === "fact" && "spec" in field && isFree(field.spec.kind),
  );
  return (
    <>
      {fields.map((field) => (
        <Card key={keyOf(field)}>
          {!view.canEdit ? (
            <FactText field={field} sheet={sheet} />
          ) : field.kind === "ratio" ? (
            <RatioField of={field.of} over={field.over} sheet={sheet} drafts={drafts} />
          ) : (
            <FactField spec={field.spec} sheet={sheet} drafts={drafts} />
          )}
        </Card>
      ))}
      {takesText && view.canEdit && <SecretsNotice />}
    </>
  );
}

function keyOf(field: FormField): string {
  return field.kind === "ratio" ? field.of.key : field.spec.key;
}

function isFree(kind: string): boolean {
  return kind === "text" || kind === "rows";
}
