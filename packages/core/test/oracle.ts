import type { CriterionNode, FactSheet, PartScale, Places, Scale } from "../src/index.ts";

/**
 * An independent reading of the scales, in BigInt rationals written out by hand and with nothing shared with the
 * engine: thousandths of a point as `[numerator, denominator]`, or why there is no number.
 */
export type OracleAnswer =
  | { readonly points: readonly [bigint, bigint] }
  | "open"
  | "no-occurrence"
  | "tracked";

/** Rounds half-up on the magnitude, by comparing twice the remainder with the divisor. */
export function oracleRound([n, d]: readonly [bigint, bigint], places: Places): number {
  const unit = d * BigInt(10 ** (3 - places));
  const quotient = n / unit;
  const rest = n % unit;
  return Number(quotient + (2n * rest >= unit ? 1n : 0n)) * 10 ** (3 - places);
}

/** What a scale that is not a composite should answer. */
export function oracleJudge(
  scale: Exclude<Scale, { kind: "composite" }>,
  max: number,
  sheet: FactSheet,
): OracleAnswer {
  if (scale.kind === "tracking") return "tracked";
  const keys = keysOf(scale);
  const zeroOver = overOf(scale);
  if (zeroOver && !sheet.clashes.includes(zeroOver.over) && sheet.values[zeroOver.over] === 0) {
    const top = sheet.values[zeroOver.of];
    if (!top && !sheet.clashes.includes(zeroOver.of)) return "no-occurrence";
  }
  if (keys.some((key) => sheet.values[key] === undefined || sheet.clashes.includes(key))) return "open";
  return answer(scale, BigInt(max), sheet);
}

function answer(scale: PartScale, max: bigint, { values }: FactSheet): OracleAnswer {
  const count = (key: string) =>
    BigInt(values[key] === true ? 1 : values[key] === false ? 0 : Number(values[key]));
  const milli = (key: string) => BigInt(Math.round(Number(values[key]) * 1000));
  switch (scale.kind) {
    case "all-or-nothing":
      return { points: [values[scale.fact] === scale.fullWhen ? max : 0n, 1n] };
    case "per-item": {
      const items =
        "count" in scale.of
          ? count(scale.of.count)
          : BigInt(scale.of.facts.filter((key) => values[key] === true).length);
      const earned = items * BigInt(scale.eachMilli);
      return { points: [earned < max ? earned : max, 1n] };
    }
    case "levels": {
      const level = scale.levels.find(({ option }) => option === values[scale.fact]);
      return { points: [max * BigInt(level?.sharePercentMilli ?? 0), 100_000n] };
    }
    case "bands": {
      const [top, bottom] = "of" in scale.value ? [count(scale.value.of), count(scale.value.over)] : [0n, 0n];
      if ("of" in scale.value && top > bottom) return "open";
      const reached = (from: bigint) =>
        "of" in scale.value
          ? top * 100_000n >= from * bottom
          : milli("number" in scale.value ? scale.value.number : scale.value.percent) >= from;
      const best = scale.bands
        .filter((band) => reached(BigInt(band.fromMilli)))
        .reduce<(typeof scale.bands)[number] | undefined>(
          (a, b) => (!a || b.fromMilli > a.fromMilli ? b : a),
          undefined,
        );
      return { points: [max * BigInt(best?.sharePercentMilli ?? 0), 100_000n] };
    }
    case "proportion": {
      const [top, bottom] =
        "of" in scale.value
          ? [count(scale.value.of), count(scale.value.over)]
          : [milli(scale.value.percent), 100_000n];
      if (top > bottom) return "open";
      if (top * 100_000n < BigInt(scale.zeroBelowPercentMilli) * bottom) return { points: [0n, 1n] };
      const [n, d] = [max * top * 100_000n, bottom * BigInt(scale.fullFromPercentMilli)];
      return { points: n > max * d ? [max, 1n] : [n, d] };
    }
    case "deduction": {
      const taken = scale.deductions.reduce(
        (sum, { fact, eachMilli }) => sum + count(fact) * BigInt(eachMilli),
        0n,
      );
      const floor = BigInt(scale.floorMilli) < max ? BigInt(scale.floorMilli) : max;
      return { points: [max - taken > floor ? max - taken : floor, 1n] };
    }
    case "imported-points": {
      const earned = milli(scale.fact);
      return earned > max ? "open" : { points: [earned, 1n] };
    }
  }
}

function overOf(scale: PartScale): { of: string; over: string } | undefined {
  return (scale.kind === "proportion" || scale.kind === "bands") && "of" in scale.value
    ? scale.value
    : undefined;
}

function keysOf(scale: PartScale): readonly string[] {
  switch (scale.kind) {
    case "per-item":
      return "count" in scale.of ? [scale.of.count] : scale.of.facts;
    case "deduction":
      return scale.deductions.map(({ fact }) => fact);
    case "bands":
    case "proportion":
      return Object.values(scale.value);
    default:
      return [scale.fact];
  }
}

/** Bands that start at the same value are refused by the check of a rule set; the engine's choice is free there. */
export function isAmbiguous(node: CriterionNode): boolean {
  const scales = node.scale.kind === "composite" ? node.scale.parts.map(({ scale }) => scale) : [node.scale];
  return scales.some(
    (scale) =>
      scale.kind === "bands" &&
      new Set(scale.bands.map(({ fromMilli }) => fromMilli)).size !== scale.bands.length,
  );
}
