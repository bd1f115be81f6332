import { parseArgs } from "node:util";
import type { Pace } from "./interleave.ts";

/** What the command line asks for. */
export interface Options {
  /** Where the verdicts go as JSON. */
  readonly json: string | undefined;
  /** Sections whose name contains it; all where absent. */
  readonly only: string | undefined;
  readonly pace: Pace;
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "string" },
      only: { type: "string" },
      rounds: { type: "string" },
      quick: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 21));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds wants a whole number above 0");
  const pace = values.quick ? { rounds, sampleMs: 2, warmUpMs: 60 } : { rounds, sampleMs: 4, warmUpMs: 150 };
  return { json: values.json, only: values.only, pace };
}
