import { randomInt, timingSafeEqual } from "node:crypto";

/** A one-time code for the first administrator: shown on the console only, never stored. */
export interface SetupCode {
  readonly code: string;
  readonly matches: (candidate: string) => boolean;
}

const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const MOST_TRIES = 20;

/** Twelve characters in three groups, without look-alikes; after 20 wrong tries a restart is needed. */
export function makeSetupCode(): SetupCode {
  const letters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  const code = letters.replace(/(.{4})(?=.)/g, "$1-");
  let tries = 0;
  return {
    code,
    matches: (candidate) => {
      tries += 1;
      return tries <= MOST_TRIES && same(normal(candidate), normal(code));
    },
  };
}

function normal(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
