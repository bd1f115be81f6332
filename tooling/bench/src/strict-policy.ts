import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { assertSame, assertSameAfterDrags, inHundredths } from "./agreement.ts";
import { assertEqual, totalsOf } from "./contender.ts";
import { factsOf, kiemtra } from "./contenders/kiemtra.ts";
import type { Verdict } from "./goals.ts";
import { handWritten } from "./hand-written.ts";
import { makeUnits, makeWorkload } from "./workload.ts";

const FLAG = "--disallow-code-generation-from-strings";

/** Runs this file as a process that may not make code from strings, as a page under a strict policy. */
export async function checkStrictPolicy(): Promise<Verdict> {
  const child = spawn(process.execPath, [FLAG, fileURLToPath(import.meta.url)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const verdict = { name: "equal totals where no code may be made from strings", ratio: null, goal: "equal" };
  return code === 0
    ? { ...verdict, holds: true }
    : { ...verdict, holds: false, why: output.trim().slice(-500) };
}

async function assertUnderPolicy(): Promise<void> {
  if (canMakeCode()) throw new Error("the policy does not bite");
  const workload = makeWorkload();
  const units = makeUnits(workload, 102);
  const hand = await handWritten(workload);
  const scorer = kiemtra(workload);
  const facts = units.map((unit, place) => factsOf(workload, unit, place));
  const one = facts.map((sheet) => scorer.total(scorer.encode(sheet)));
  assertEqual("Kiểm tra", await totalsOf(hand, units), inHundredths(one));
  const many = scorer.load(facts);
  many.score();
  await assertSame(many, hand, units);
  await assertSameAfterDrags(workload, many, hand, units);
}

function canMakeCode(): boolean {
  try {
    return new Function("return true")() === true;
  } catch {
    return false;
  }
}

if (import.meta.main) await assertUnderPolicy();
