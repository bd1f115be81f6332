import { parentPort, workerData } from "node:worker_threads";
import { InputProblems } from "../../input-problems.ts";
import { openPlugin } from "../open-plugin.ts";
import { type Filled, view } from "./view.ts";

const opened = openPlugin(workerData as string);
opened.catch(() => undefined);

parentPort?.on("message", (input: string) => {
  void answer(input).then((text) => parentPort?.postMessage(text));
});

async function answer(input: string): Promise<string> {
  try {
    return JSON.stringify(view(await opened, JSON.parse(input) as Filled));
  } catch (error) {
    const lines = error instanceof InputProblems ? error.lines : [String(error)];
    return JSON.stringify({ problem: lines.join("\n") });
  }
}
