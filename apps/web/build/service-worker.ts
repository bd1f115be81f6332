import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";

const WORKER = fileURLToPath(new URL("../src/service-worker/service-worker.ts", import.meta.url));
const PAGE = "index.html";
const HASHED = /^assets\//;
/** Figures go from a file to the server: without a network the reader of spreadsheets is of no use, and it is large. */
const FETCHED_WHEN_NEEDED = /^assets\/import-worker-/;

type BuildFile = readonly [path: string, integrity?: string];

/**
 * Adds `service-worker.js` to the build, with the list of the build's files in it. A hashed name says what the file
 * holds; any other file is listed with its digest, so that the worker never keeps files of two builds side by side.
 */
export function serviceWorker(): Plugin {
  let publicDir = "";
  return {
    name: "service-worker",
    apply: "build",
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const files = [...(await listPublic(publicDir)), ...listBundle(bundle)];
        this.emitFile({ type: "asset", fileName: "service-worker.js", source: await compile(files) });
      },
    },
  };
}

/** The files of the bundle; the page last, so that it is kept only once everything it needs is. */
function listBundle(bundle: Rolldown.OutputBundle): readonly BuildFile[] {
  const kept = Object.values(bundle).filter(({ fileName }) => !FETCHED_WHEN_NEEDED.test(fileName));
  const files = kept.map((file): BuildFile => {
    const content = file.type === "chunk" ? file.code : file.source;
    return HASHED.test(file.fileName) ? [`/${file.fileName}`] : [`/${file.fileName}`, integrityOf(content)];
  });
  const isPage = ([path]: BuildFile) => path === `/${PAGE}`;
  return [...files.filter((file) => !isPage(file)), ...files.filter(isPage)];
}

async function listPublic(folder: string): Promise<readonly BuildFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file): Promise<BuildFile> => {
      const path = file.slice(folder.length).replaceAll("\\", "/");
      return [path, integrityOf(await readFile(file))];
    }),
  );
}

function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

/** The worker as one classic script. */
async function compile(files: readonly BuildFile[]): Promise<string> {
  const list = JSON.stringify(files);
  const id = createHash("sha256").update(list).digest("hex").slice(0, 16);
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: { BUILD_FILES: list, BUILD_ID: JSON.stringify(id) },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: WORKER, output: { format: "iife" } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output[0].code;
}
