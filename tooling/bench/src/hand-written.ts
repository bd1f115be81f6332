import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contender } from "./contender.ts";
import { BAND_SHARES, type Component, hundredths, isExtra, type Unit, type Workload } from "./workload.ts";

type Score = (unit: Unit, weights: Float64Array, maxima: Float64Array) => number;

/** Whether weights can still be set, or are typed into the formulas: quicker, but nobody can drag them. */
type Weights = "settable" | "folded";

/**
 * What a developer would type for this one rule set: straight lines, one function for each area, answers read by name.
 * The module is written to a file and imported, so it is ordinary code to the machine.
 */
export async function handWritten(workload: Workload): Promise<Contender> {
  const { components } = workload;
  const score = await importSource(sourceOf(workload, "settable"));
  const weights = new Float64Array(components.length).fill(1);
  const maxima = Float64Array.from(components, ({ max }) => hundredths(max));
  return {
    name: "hand-written JavaScript",
    total: (unit) => score(unit, weights, maxima),
    setWeight(component, weight) {
      weights[component] = weight;
      maxima[component] = hundredths(weight * (components[component]?.max ?? 0));
    },
  };
}

/** The same with every weight 1, and with every figure that then is a constant written as one. */
export async function handWrittenFolded(workload: Workload): Promise<Pick<Contender, "name" | "total">> {
  const score = await importSource(sourceOf(workload, "folded"));
  const none = new Float64Array(0);
  return { name: "hand-written JavaScript, weights folded in", total: (unit) => score(unit, none, none) };
}

async function importSource(source: string): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), "kiemtra-bench-"));
  try {
    const file = join(folder, "hand-written.mjs");
    writeFileSync(file, source);
    const { score } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { score: Score };
    return score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sourceOf({ areas, components }: Workload, weights: Weights): string {
  const functions = Array.from({ length: areas }, (_, area) => {
    const within = components.filter((component) => component.area === area);
    const lines = within.map((component) => lineOf(component, weights));
    return `function area${area}(u, W, M) {
  let v, e = 0, b = 0, x = 0;
${lines.join("\n")}
  earned += e; base += b; extra += x;
}`;
  });
  const calls = functions.map((_, area) => `  area${area}(u, W, M);`).join("\n");
  return `const round = (x) => Math.floor(x * 100 + 0.500000001);
let earned = 0, base = 0, extra = 0;
${functions.join("\n")}
export function score(u, W, M) {
  earned = base = extra = 0;
${calls}
  return (base > 0 ? Math.floor((earned * 10000) / base + 0.500000001) : 0) + extra;
}
`;
}

function lineOf(component: Component, weights: Weights): string {
  const { id, kind } = component;
  const points = pointsOf(component, weights);
  if (isExtra(component))
    return `  v = u.${id}; if (v !== null) x ${kind === "bonus" ? "+" : "-"}= ${points};`;
  const max = maximumOf(component, weights);
  return `  v = u.${id}; if (v !== "NA") { b += ${max}; if (v !== null) e += ${points}; }`;
}

function maximumOf({ index, max }: Component, weights: Weights): string {
  return weights === "settable" ? `M[${index}]` : `${hundredths(max)}`;
}

function pointsOf(component: Component, weights: Weights): string {
  const { index, kind, max, target, each, floor } = component;
  const rounded = (points: string) =>
    weights === "settable" ? `round(W[${index}] * ${points})` : `round(${points})`;
  const fixed = (points: number) => (weights === "settable" ? rounded(`${points}`) : `${hundredths(points)}`);
  switch (kind) {
    case "yes-no":
      return `v === true ? ${maximumOf(component, weights)} : 0`;
    case "bands":
      return `${BAND_SHARES.map(({ from, share }) => `v >= ${from} ? ${fixed(max * share)} : `).join("")}0`;
    case "linear":
      return rounded(`(${max} * Math.min(1, v / ${target}))`);
    case "deduction":
      return rounded(`Math.max(${floor}, ${max} - ${each} * v)`);
    case "threshold":
      return `v >= ${target} ? ${rounded(`(${max} * Math.min(v, 100) / 100)`)} : 0`;
    case "bonus":
    case "penalty":
      return rounded(`Math.min(${max}, ${each} * v)`);
  }
}
