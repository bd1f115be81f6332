import { say } from "../say.ts";

/** Says how far a long count is, ten times in all. */
export function countUp(what: string, at: number, all: number): void {
  if (at > 0 && at % Math.ceil(all / 10) === 0) say(`${what}: ${at} of ${all}`);
}
