import type { PlainScale, ScaleOf } from "@kiemtra/core";
import type { ScaleContext, SettingLabels } from "./scale-context.ts";
import { clause, numbered, quoted, sentence } from "./words.ts";

export const labels: SettingLabels = {};

/** *Tính theo lựa chọn tại “…”: (1) “…”: …; (2) “…”: ….* */
export function describeChosen(
  { fact, formulas }: ScaleOf<"chosen">,
  context: ScaleContext,
  describeFormula: (scale: PlainScale, context: ScaleContext) => string,
): string {
  const entries = formulas.map(({ option, scale }) => {
    const words = clause(describeFormula(scale, context));
    return `${quoted(context, fact, option)}: ${words}`;
  });
  return sentence(TEXT, { fact: quoted(context, fact), formulas: numbered(entries) }, context);
}

const TEXT = {
  vi: "công thức theo lựa chọn tại {fact}: {formulas}",
  en: "the formula chosen in {fact}: {formulas}",
};
