/** An exact fraction, `[numerator, denominator]`, the denominator above 0. Never reduced: cases are small. */
export type Q = readonly [bigint, bigint];

export const ZERO: Q = [0n, 1n];

/** A whole number as a fraction. */
export function whole(n: bigint | number): Q {
  return [BigInt(n), 1n];
}

/** Thousandths as a fraction at true size. */
export function thousandths(n: number): Q {
  return [BigInt(n), 1000n];
}

/** A decimal string such as `8.83` or `-0.5`. */
export function decimal(text: string): Q {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a decimal: ${text}`);
  const [, sign, digits = "0", fraction = ""] = match;
  const magnitude = BigInt(digits + fraction);
  return [sign === "-" ? -magnitude : magnitude, 10n ** BigInt(fraction.length)];
}

export function plus(a: Q, b: Q): Q {
  return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
}

export function less(a: Q, b: Q): Q {
  return plus(a, [-b[0], b[1]]);
}

export function times(a: Q, b: Q): Q {
  return [a[0] * b[0], a[1] * b[1]];
}

/** `a / b`; `b` is not 0. */
export function over(a: Q, b: Q): Q {
  if (b[0] === 0n) throw new Error("division by zero");
  return b[0] > 0n ? [a[0] * b[1], a[1] * b[0]] : [-a[0] * b[1], a[1] * -b[0]];
}

/** Above 0 when `a` is the larger, 0 when equal. */
export function compare(a: Q, b: Q): number {
  const difference = a[0] * b[1] - b[0] * a[1];
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

export function smaller(a: Q, b: Q): Q {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Q, b: Q): Q {
  return compare(a, b) >= 0 ? a : b;
}

export function total(list: readonly Q[]): Q {
  return list.reduce(plus, ZERO);
}

/** The largest whole number not above a fraction that is not negative. */
export function floor([n, d]: Q): bigint {
  if (n < 0n) throw new Error("floor of a negative fraction");
  return n / d;
}

/** A fraction of thousandths of a point, its magnitude rounded half up to so many decimals of a point. */
export function halfUp([n, d]: Q, places: number): bigint {
  const step = 10n ** BigInt(3 - places);
  const magnitude = n < 0n ? -n : n;
  const unit = d * step;
  const rounded = (magnitude / unit + (2n * (magnitude % unit) >= unit ? 1n : 0n)) * step;
  return n < 0n ? -rounded : rounded;
}
