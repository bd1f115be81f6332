import type { Figure } from "./plugin-parts.ts";

/** The facts that a figure reads. */
export function factsOfFigure(figure: Figure): readonly string[] {
  if (typeof figure === "string") return [figure];
  if ("sum" in figure) return figure.sum;
  if ("of" in figure) return [figure.of, figure.over];
  return [];
}
