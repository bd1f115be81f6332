import type { FactSheet } from "@kiemtra/core";
import { formatPercent } from "@kiemtra/i18n";
import { useWords } from "../../words/use-words.ts";
import { ClashNote } from "./clash-note.tsx";
import { DerivedCount, rowsBehind } from "./derived-count.tsx";
import type { CountSpec } from "./list-fields.ts";
import { NumberInput } from "./number-input.tsx";
import type { FactDrafts } from "./use-fact-drafts.ts";

interface RatioFieldProps {
  readonly of: CountSpec;
  readonly over: CountSpec;
  readonly sheet: FactSheet;
  readonly drafts: FactDrafts;
}

/** A numerator over its denominator, the per cent worked out below: nobody types a per cent. */
export function RatioField({ of: numerator, over, sheet, drafts }: RatioFieldProps) {
  const { t, locale } = useWords();
  const [a, b] = [sheet.values[numerator.key], sheet.values[over.key]];
  const known = typeof a === "number" && typeof b === "number" && b > 0 && a <= b;
  return (
    <div className="flex flex-col gap-2">
      <div className="grid gap-3 sm:grid-cols-2">
        <Half spec={numerator} sheet={sheet} drafts={drafts} />
        <Half spec={over} sheet={sheet} drafts={drafts} />
      </div>
      <p className="text-hint text-muted">
        {known
          ? t("fact.ratio", { a, b, percent: formatPercent(Math.round((a / b) * 100_000), locale) })
          : t("fact.ratio-open")}
      </p>
    </div>
  );
}

function Half({ spec, sheet, drafts }: Omit<RatioFieldProps, "of" | "over"> & { readonly spec: CountSpec }) {
  if (sheet.clashes.includes(spec.key)) return <ClashNote spec={spec} />;
  if (rowsBehind(spec, sheet)) return <DerivedCount spec={spec} sheet={sheet} />;
  return <NumberInput spec={spec} value={sheet.values[spec.key]} drafts={drafts} />;
}
