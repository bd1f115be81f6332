import { watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Command } from "commander";
import { InputProblems } from "../../input-problems.ts";
import { pluginFolder } from "../open-plugin.ts";
import { page } from "./page.ts";
import { startRenderer } from "./renderer.ts";

/** `kiemtra plugin preview`: the plugin as an inspector and an administrator meet it, live while its files are edited. */
export function addPluginPreview(parent: Command): void {
  parent
    .command("preview <folder|id>")
    .description("form, verdict, lost points, settings and findings on one page, live while files are edited")
    .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", "0")
    .action(async (folderOrId: string, options: { readonly port: string }) => {
      if (!/^\d{1,5}$/.test(options.port))
        throw new InputProblems([`--port ${options.port}: not a port; write a number`]);
      const url = await serve(pluginFolder(folderOrId), Number(options.port));
      process.stdout.write(`${url}\n`);
      process.stderr.write("Edit the plugin: the page follows. Stop with Ctrl+C.\n");
    });
}

/** Serves the preview on this machine alone. */
async function serve(folder: string, port: number): Promise<string> {
  const renderer = startRenderer(folder);
  const listeners = new Set<ServerResponse>();
  watch(folder, { recursive: true }, (_, file) => {
    if (file?.includes("node_modules") || file?.includes("docs")) return;
    renderer.restart();
    for (const listener of listeners) listener.write("data: changed\n\n");
  });
  const server = createServer((request, response) => {
    if (request.url === "/changes") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return;
    }
    if (request.url === "/view" && request.method === "POST") {
      let body = "";
      request.on("data", (chunk: Buffer) => {
        body += chunk.toString("utf8");
      });
      request.on("end", () => {
        void renderer.view(body).then((html) => {
          response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
          response.end(html);
        });
      });
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(page());
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
