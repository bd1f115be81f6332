import type { FactSpec, FactValue } from "@kiemtra/core";
import { CountField } from "@kiemtra/ui/count-field";
import { useWords } from "../../words/use-words.ts";
import type { CountSpec } from "./list-fields.ts";
import type { FactDrafts } from "./use-fact-drafts.ts";
import { useTypedNumber } from "./use-typed-number.ts";

export type NumberSpec = Extract<FactSpec, { kind: "number" }>;

interface NumberInputProps {
  readonly spec: CountSpec | NumberSpec;
  readonly value: FactValue | undefined;
  readonly drafts: FactDrafts;
  /** In a ratio the name stands above and the two fields share the line. */
  readonly bare?: boolean;
}

/** A count with −/+ beside it, or a number with decimals. */
export function NumberInput({ spec, value, drafts, bare }: NumberInputProps) {
  const { t, of } = useWords();
  const typed = useTypedNumber({
    spec,
    value,
    onType: (next) => drafts.type({ fact: spec.key, value: next }),
    onLeave: () => drafts.leave(spec.key),
  });
  const step = (by: 1 | -1) => {
    typed.forget();
    const next = Math.max(0, (typeof value === "number" ? value : 0) + by);
    drafts.type({ fact: spec.key, value: next });
  };
  return (
    <CountField
      id={spec.key}
      label={of(spec.label)}
      hint={spec.help && of(spec.help)}
      error={typed.error}
      text={typed.text}
      onText={typed.onText}
      onLeave={typed.onLeave}
      onStep={spec.kind === "count" && !bare ? step : undefined}
      less={t("count.less")}
      more={t("count.more")}
      unit={spec.unit && of(spec.unit)}
      decimal={spec.kind === "number"}
    />
  );
}
