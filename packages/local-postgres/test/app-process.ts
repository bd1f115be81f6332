import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

type Event = Readonly<Record<string, unknown>>;

/** An app started by `startApp`. */
export interface AppProcess {
  /** The ids whose commit was acknowledged so far. */
  readonly acknowledged: readonly number[];
  readonly steps: readonly unknown[];
  /** Resolves with the first event, past or to come, that has this key; rejects when the app ends without. */
  event(key: string): Promise<unknown>;
  /** Resolves when more than `count` ids are acknowledged. */
  moreThan(count: number): Promise<void>;
  tell(line: string): void;
  /** SIGKILL; resolves when it is dead and all that it printed is read. */
  kill(): Promise<void>;
  readonly ended: Promise<number | null>;
}

/** Starts `app.ts` on a data folder; with a first id it inserts from the beginning, without end. */
export function startApp(dataDir: string, firstId?: number): AppProcess {
  const script = fileURLToPath(new URL("app.ts", import.meta.url));
  const args = firstId === undefined ? [script, dataDir] : [script, dataDir, String(firstId)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return follow(child);
}

function follow(child: ChildProcess): AppProcess {
  const events: Event[] = [];
  const acknowledged: number[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  let errors = "";
  let status: number | null | undefined;

  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      status = code;
      resolve(code);
      wake();
    });
  });
  if (child.stdout) {
    createInterface({ input: child.stdout }).on("line", (line) => {
      // The last line of a killed app may be cut off: then it was not acknowledged.
      if (!line.endsWith("}")) return;
      const event: Event = JSON.parse(line);
      if (typeof event.acknowledged === "number") acknowledged.push(event.acknowledged);
      else events.push(event);
      wake();
    });
  }

  function until<T>(what: string, find: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined && status === undefined) return;
        waiting.delete(look);
        if (found !== undefined) resolve(found);
        else reject(new Error(`the app ended (${status}) before: ${what}\n${errors}`));
      };
      waiting.add(look);
      look();
    });
  }

  return {
    acknowledged,
    get steps() {
      return events.map(({ step }) => step).filter((step) => step !== undefined);
    },
    event: (key) => until(key, () => events.find((event) => key in event)?.[key]),
    moreThan: async (count) => {
      await until(`more than ${count} ids`, () => (acknowledged.length > count ? true : undefined));
    },
    tell: (line) => child.stdin?.write(`${line}\n`),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    ended,
  };
}
