import type { CompositePart, PartScale, PlainScale, ScaleOf } from "@kiemtra/core";

/** A part of a composite; its title is text `criterion.<criterion>.part.<key>`. */
export function part(
  key: string,
  maxMilli: number,
  scale: PartScale,
  whenNoOccurrence: CompositePart["whenNoOccurrence"] = "re-base",
): Omit<CompositePart, "title"> {
  return { key, maxMilli, scale, whenNoOccurrence };
}

/** Parts that are rounded one by one, then added. */
export function composite(parts: readonly Omit<CompositePart, "title">[]): ScaleOf<"composite"> {
  return { kind: "composite", parts: parts.map((entry) => ({ ...entry, title: { vi: entry.key } })) };
}

/** The option of a choice decides which formula is used. */
export function chosen(fact: string, formulas: Readonly<Record<string, PlainScale>>): ScaleOf<"chosen"> {
  const list = Object.entries(formulas).map(([option, scale]) => ({ option, scale }));
  return { kind: "chosen", fact, formulas: list };
}

/** Judged by the plugin's own judge, which reads these facts. */
export function judged(facts: readonly string[]): ScaleOf<"judged"> {
  return { kind: "judged", facts };
}

/** Shown, never scored. */
export function tracking(facts: readonly string[]): ScaleOf<"tracking"> {
  return { kind: "tracking", facts };
}
