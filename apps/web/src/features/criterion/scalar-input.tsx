import type { ColumnSpec, FactSpec, FactValue, ScalarValue } from "@kiemtra/core";
import { ChoiceList } from "@kiemtra/ui/choice-list";
import { DateField } from "@kiemtra/ui/date-field";
import { SelectField } from "@kiemtra/ui/select-field";
import { YesNo } from "@kiemtra/ui/yes-no";
import { useDateField } from "../../shared/use-date-field.ts";
import { useWords } from "../../words/use-words.ts";
import { TextInput } from "./text-input.tsx";

/** What a scalar input asks for: a fact or a cell, without numbers (those keep what was typed). */
type ScalarSpec = Extract<FactSpec | ColumnSpec, { kind: "yesno" | "choice" | "date" | "text" }>;

interface ScalarInputProps {
  readonly id: string;
  readonly spec: ScalarSpec;
  readonly value: FactValue | undefined;
  /** In a table: label for assistive technology only, smaller controls. */
  readonly inTable?: boolean;
  readonly onType: (value: ScalarValue | null) => void;
  readonly onSay: (value: ScalarValue | null) => void;
  readonly onLeave: () => void;
}

const RADIO_ROWS = 5;

/** A yes/no, choice, date or text, in the form or in a row. */
export function ScalarInput({ id, spec, value, inTable, onType, onSay, onLeave }: ScalarInputProps) {
  const { t, of } = useWords();
  const dates = useDateField();
  const frame = {
    id,
    label: of(spec.label),
    hint: spec.help && !inTable ? of(spec.help) : undefined,
    hideLabel: inTable,
  };
  switch (spec.kind) {
    case "yesno": {
      const answer = typeof value === "boolean" ? value : undefined;
      if (!inTable) return <YesNo {...frame} value={answer} onValue={onSay} yes={t("yes")} no={t("no")} />;
      return (
        <SelectField
          {...frame}
          value={answer === undefined ? undefined : answer ? "yes" : "no"}
          options={[
            { key: "yes", label: t("yes") },
            { key: "no", label: t("no") },
          ]}
          none="–"
          onValue={(key) => onSay(key ? key === "yes" : null)}
        />
      );
    }
    case "choice": {
      const options = spec.options.map((option) => ({ key: option.key, label: of(option.label) }));
      const chosen = typeof value === "string" ? value : undefined;
      if (inTable || options.length > RADIO_ROWS) {
        return (
          <SelectField
            {...frame}
            value={chosen}
            options={options}
            none={inTable ? "–" : t("choice.none")}
            onValue={(key) => onSay(key ?? null)}
          />
        );
      }
      return <ChoiceList {...frame} value={chosen} options={options} onValue={onSay} />;
    }
    case "date":
      return (
        <DateField
          {...dates}
          {...frame}
          value={typeof value === "string" ? value : undefined}
          error={earlyDate(spec, value) ? t("date.too-early") : undefined}
          onValue={(date) => onSay(date ?? null)}
          shortcuts={!inTable}
        />
      );
    case "text":
      return (
        <TextInput
          frame={frame}
          maxLength={spec.maxLength}
          lines={inTable || spec.maxLength <= 200 ? 1 : 3}
          value={typeof value === "string" ? value : ""}
          onType={(text) => onType(text.trim() ? text : null)}
          onLeave={onLeave}
        />
      );
  }
}

function earlyDate(spec: Extract<ScalarSpec, { kind: "date" }>, value: FactValue | undefined): boolean {
  return typeof value === "string" && spec.notBefore !== undefined && value < spec.notBefore;
}
