import { Worker } from "node:worker_threads";

/** Renders a plugin from its files as they are now: a thread of its own, started anew when a file changes. */
export interface Renderer {
  /** What to show for what was filled in, as JSON of `{ form, result, settings }` or `{ problem }`. */
  readonly view: (input: string) => Promise<string>;
  readonly restart: () => void;
}

/** Starts a renderer for the plugin of a folder. */
export function startRenderer(folder: string): Renderer {
  const start = () => new Worker(new URL("./view-worker.ts", import.meta.url), { workerData: folder });
  let worker = start();
  return {
    view: (input) => ask(worker, input),
    restart: () => {
      void worker.terminate();
      worker = start();
    },
  };
}

function ask(worker: Worker, input: string): Promise<string> {
  return new Promise((resolve) => {
    const answer = (html: string) => resolve(html);
    worker.once("message", answer);
    worker.once("error", (error) =>
      resolve(JSON.stringify({ problem: error instanceof Error ? error.message : String(error) })),
    );
    worker.postMessage(input);
  });
}
