import type { PartScale, Scale } from "@kiemtra/core";

/** `plugin/key`; a key that already names its plugin is left alone, so that a plugin can read a shared fact. */
export function qualify(plugin: string, key: string): string {
  return key.includes("/") ? key : `${plugin}/${key}`;
}

/** The scale with every fact key made complete. */
export function qualifyScale(plugin: string, scale: Scale): Scale {
  const full = (key: string) => qualify(plugin, key);
  switch (scale.kind) {
    case "composite": {
      const parts = scale.parts.map((entry) => ({ ...entry, scale: qualifyPart(plugin, entry.scale) }));
      return { ...scale, parts };
    }
    case "tracking":
      return { ...scale, facts: scale.facts.map(full) };
    default:
      return qualifyPart(plugin, scale);
  }
}

function qualifyPart(plugin: string, scale: PartScale): PartScale {
  const full = (key: string) => qualify(plugin, key);
  switch (scale.kind) {
    case "all-or-nothing":
    case "levels":
    case "imported-points":
      return { ...scale, fact: full(scale.fact) };
    case "per-item":
      return {
        ...scale,
        of: "count" in scale.of ? { count: full(scale.of.count) } : { facts: scale.of.facts.map(full) },
      };
    case "proportion":
      return {
        ...scale,
        value:
          "of" in scale.value
            ? { of: full(scale.value.of), over: full(scale.value.over) }
            : { percent: full(scale.value.percent) },
      };
    case "bands":
      if ("of" in scale.value) {
        return { ...scale, value: { of: full(scale.value.of), over: full(scale.value.over) } };
      }
      return {
        ...scale,
        value:
          "percent" in scale.value
            ? { percent: full(scale.value.percent) }
            : { number: full(scale.value.number) },
      };
    case "deduction":
      return {
        ...scale,
        deductions: scale.deductions.map((entry) => ({ ...entry, fact: full(entry.fact) })),
      };
  }
}
