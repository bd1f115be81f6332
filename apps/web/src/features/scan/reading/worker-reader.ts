import type { CodeReader } from "./picture.ts";
import type { ReadAnswer, ReadRequest } from "./worker-messages.ts";

interface Waiting {
  readonly resolve: (texts: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

/** The reader that comes with the application: ZXing-C++ in a worker. */
export function createWorkerReader(): CodeReader {
  const worker = new Worker(new URL("./code-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const giveUp = () => {
    for (const { reject } of waiting.values()) reject(new Error("codes cannot be read here"));
    waiting.clear();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed) asked?.reject(new Error("codes cannot be read here"));
    else asked?.resolve(data.texts);
  });
  worker.addEventListener("error", giveUp);
  return {
    read: (picture, attempt) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const request: ReadRequest = { id: last, picture, attempt };
        worker.postMessage(request, [picture.data.buffer]);
      }),
    close: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
