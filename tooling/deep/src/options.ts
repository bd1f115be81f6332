import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";

/** The parts of a run, in their order. */
const PARTS = ["cases", "edits", "mutation"] as const;
export type Part = (typeof PARTS)[number];

/** What the command line asks for. */
export interface Options {
  readonly parts: readonly Part[];
  /** The first case has it, the next ones those after it. */
  readonly seed: number;
  readonly cases: number;
  readonly edits: number;
  /** A few files, other ones with each seed, instead of all. */
  readonly isQuick: boolean;
  /** Mutates only files with that in their path. */
  readonly mutate: string | undefined;
  /** Forgets what earlier runs found out about mutants. */
  readonly isFresh: boolean;
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", default: "" },
      seed: { type: "string" },
      cases: { type: "string" },
      edits: { type: "string" },
      quick: { type: "boolean", default: false },
      mutate: { type: "string" },
      fresh: { type: "boolean", default: false },
    },
  });
  const { only, quick, mutate, fresh } = values;
  const parts = PARTS.filter((part) => part.includes(only));
  if (parts.length === 0) throw new Error(`--only: no such part; there are ${PARTS.join(", ")}`);
  return {
    parts,
    seed: wholeNumber("seed", values.seed) ?? randomInt(1_000_000_000),
    cases: wholeNumber("cases", values.cases) ?? (quick ? 10_000 : 100_000),
    edits: wholeNumber("edits", values.edits) ?? (quick ? 2_000 : 20_000),
    isQuick: quick,
    mutate,
    isFresh: fresh,
  };
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new Error(`--${name} wants a whole number`);
  return value;
}
