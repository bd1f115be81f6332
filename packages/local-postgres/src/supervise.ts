import { setTimeout as sleep } from "node:timers/promises";
import type { Postmaster } from "./postmaster.ts";
import { isAlive } from "./process-identity.ts";

const lookEveryMs = 250;
const firstPauseMs = 100;
const longestPauseMs = 30_000;
const steadyAfterMs = 60_000;

/** What to do for a server that is watched. */
export interface Watch {
  /** Finds or starts the server again; undefined when it is no longer wanted. */
  readonly revive: () => Promise<Postmaster | undefined>;
  /** Called every half a minute. */
  readonly upkeep: () => void;
  readonly onProgress: (step: string) => void;
}

/** Watches the server and brings it back when it died, pausing longer each time it dies soon. Returns the end of it. */
export function supervise(first: Postmaster, { revive, upkeep, onProgress }: Watch): () => Promise<void> {
  const ended = new AbortController();
  const pause = (ms: number) => sleep(ms, undefined, { ref: false, signal: ended.signal }).catch(() => {});

  async function watch(): Promise<void> {
    let postmaster = first;
    let since = Date.now();
    let pauseMs = firstPauseMs;
    let looks = 0;
    while (!ended.signal.aborted) {
      await pause(lookEveryMs);
      if (ended.signal.aborted) return;
      if (isAlive(postmaster)) {
        if (++looks % 120 === 0) upkeep();
        continue;
      }
      onProgress("server-lost");
      pauseMs = Date.now() - since > steadyAfterMs ? firstPauseMs : Math.min(pauseMs * 2, longestPauseMs);
      await pause(pauseMs);
      postmaster = (await bringBack()) ?? postmaster;
      since = Date.now();
    }
  }

  async function bringBack(): Promise<Postmaster | undefined> {
    if (ended.signal.aborted) return undefined;
    try {
      return await revive();
    } catch (error) {
      // Tried again, later each time: the reason may pass, a full disk for one.
      onProgress(`restart-failed: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  const watching = watch();
  return () => {
    ended.abort();
    return watching;
  };
}
