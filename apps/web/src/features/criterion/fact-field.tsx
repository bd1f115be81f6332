import type { FactSheet, FactSpec } from "@kiemtra/core";
import { Button } from "@kiemtra/ui/button";
import { useWords } from "../../words/use-words.ts";
import { ClashNote } from "./clash-note.tsx";
import { DerivedCount, rowsBehind } from "./derived-count.tsx";
import { NumberInput } from "./number-input.tsx";
import { RowsField } from "./rows-field.tsx";
import { ScalarInput } from "./scalar-input.tsx";
import type { FactDrafts } from "./use-fact-drafts.ts";

interface FactFieldProps {
  readonly spec: FactSpec;
  readonly sheet: FactSheet;
  readonly drafts: FactDrafts;
}

/** One question, by the kind of its fact. A clash is the head's to settle, so its field waits. */
export function FactField({ spec, sheet, drafts }: FactFieldProps) {
  if (sheet.clashes.includes(spec.key)) return <ClashNote spec={spec} />;
  switch (spec.kind) {
    case "rows":
      return <RowsField spec={spec} sheet={sheet} drafts={drafts} />;
    case "count":
    case "number":
      return rowsBehind(spec, sheet) ? (
        <DerivedCount spec={spec} sheet={sheet} />
      ) : (
        <NumberInput spec={spec} value={sheet.values[spec.key]} drafts={drafts} />
      );
    case "yesno":
    case "choice":
    case "date":
    case "text":
      return <SingleAnswer spec={spec} sheet={sheet} drafts={drafts} />;
  }
}

type SingleSpec = Extract<FactSpec, { kind: "yesno" | "choice" | "date" | "text" }>;

function SingleAnswer({ spec, sheet, drafts }: FactFieldProps & { readonly spec: SingleSpec }) {
  const { t, of } = useWords();
  const value = sheet.values[spec.key];
  const tapped = spec.kind === "yesno" || spec.kind === "choice";
  return (
    <div className="flex flex-col items-stretch gap-1">
      <ScalarInput
        id={spec.key}
        spec={spec}
        value={value}
        onType={(next) => drafts.type({ fact: spec.key, value: next })}
        onSay={(next) => drafts.say({ fact: spec.key, value: next })}
        onLeave={() => drafts.leave(spec.key)}
      />
      {tapped && value !== undefined && (
        <Button
          variant="quiet"
          className="-mb-2 self-end py-0 text-hint font-normal"
          aria-label={t("fact.clear", { fact: of(spec.label) })}
          onClick={() => drafts.say({ fact: spec.key, value: null })}
        >
          {t("fact.clear-short")}
        </Button>
      )}
    </div>
  );
}
