import { setTimeout as sleep } from "node:timers/promises";

/** Looks again until the claim holds; throws after a minute. */
export async function waitUntil(claim: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not within a minute: ${claim}`);
    await sleep(20);
  }
}
