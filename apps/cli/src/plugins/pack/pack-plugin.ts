import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import tar from "tar-stream";
import type { OpenPlugin } from "../open-plugin.ts";
import { asJavaScript } from "./as-javascript.ts";

/**
 * Writes `<name>-<version>.tgz`: sources without tests as JavaScript (Node strips types only outside `node_modules`), the README, and a
 * manifest that leaves the kit to the host. Gives the file's path.
 */
export async function packPlugin({ folder, plugin }: OpenPlugin, out: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as Manifest;
  const name = manifest.name.replace("@", "").replace("/", "-");
  const file = path.join(out, `${name}-${plugin.version}.tgz`);
  await mkdir(out, { recursive: true });
  const pack = tar.pack();
  const written = pipeline(pack, createGzip(), createWriteStream(file));
  const add = (entry: string, text: string) =>
    pack.entry({ name: `package/${entry}`, mtime: new Date(0) }, text);
  add("package.json", `${JSON.stringify(manifestOf(manifest, plugin.version), null, 2)}\n`);
  for (const entry of await filesOf(folder)) {
    const text = await readFile(path.join(folder, entry), "utf8");
    if (entry.endsWith(".ts")) add(entry.replace(/\.ts$/, ".js"), asJavaScript(text));
    else add(entry, text);
  }
  pack.finalize();
  await written;
  return file;
}

interface Manifest {
  readonly name: string;
  readonly description?: string;
  readonly license?: string;
}

function manifestOf({ name, description, license }: Manifest, version: string) {
  return {
    name,
    version,
    description,
    license,
    type: "module",
    exports: { ".": "./src/index.js" },
    peerDependencies: { "@kiemtra/plugin-kit": "*" },
  };
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const all = await readdir(path.join(folder, "src"), { recursive: true });
  const sources = all.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return ["README.md", ...sources.map((file) => path.posix.join("src", file.replaceAll("\\", "/"))).sort()];
}
