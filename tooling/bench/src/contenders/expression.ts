import { BAND_SHARES, type Component } from "../workload.ts";

/** How a language of expressions writes what the workload needs. */
export interface Dialect {
  readonly number: (value: number) => string;
  readonly choice: (condition: string, then: string, otherwise: string) => string;
  readonly smaller: (a: string, b: string) => string;
  readonly larger: (a: string, b: string) => string;
  readonly isYes: (x: string) => string;
}

/** The points of one component as an expression over `x`, before weight and rounding. */
export function expressionOf(component: Component, x: string, dialect: Dialect): string {
  const { kind, max, target, each, floor } = component;
  const { number, choice, smaller, larger, isYes } = dialect;
  switch (kind) {
    case "yes-no":
      return choice(isYes(x), number(max), number(0));
    case "bands":
      return BAND_SHARES.reduceRight(
        (below, { from, share }) => choice(`${x} >= ${number(from)}`, number(max * share), below),
        number(0),
      );
    case "linear":
      return `${number(max)} * ${smaller(number(1), `${x} / ${number(target)}`)}`;
    case "deduction":
      return larger(number(floor), `${number(max)} - ${number(each)} * ${x}`);
    case "threshold":
      return choice(
        `${x} >= ${number(target)}`,
        `${number(max)} * ${smaller(x, number(100))} / ${number(100)}`,
        number(0),
      );
    case "bonus":
    case "penalty":
      return smaller(number(max), `${number(each)} * ${x}`);
  }
}
