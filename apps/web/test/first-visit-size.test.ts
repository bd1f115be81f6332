import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, expect, it, vi } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const LIMIT = 150_000;
const SCREENS = [
  "session/sign-in-page.tsx",
  "work/work-page.tsx",
  "inspection/visit-home-page.tsx",
  "criterion/criterion-page.tsx",
];

let chunks: readonly Rolldown.OutputChunk[] = [];

beforeAll(async () => {
  // The test runner says "test", with which React would be built for development.
  vi.stubEnv("NODE_ENV", "production");
  const result = await build({ root, logLevel: "error", build: { write: false } });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  vi.unstubAllEnvs();
  chunks = output.filter((file) => file.type === "chunk");
}, 60_000);

it("needs at most 150 KB of JavaScript, gzipped, from the first page to the first recorded fact", () => {
  const bytes = firstVisit().map((chunk) => gzipSync(chunk.code, { level: 9 }).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
});

it("loads no schema library, API client, query library or office screen on a first visit", () => {
  const modules = firstVisit().flatMap((chunk) => chunk.moduleIds);
  expect(
    modules.filter((id) =>
      /\/zod\/|@trpc\/client|react-query|better-auth|\/office\/|(office|later|scan|code-sheet)-vi|features\/(scan|code-sheets)\/|features\/(round|board|unit|rule-set|calendar|user)\//.test(
        id,
      ),
    ),
  ).toEqual([]);
});

/** The chunks of the entry and of the four screens, with all that they import. */
function firstVisit(): readonly Rolldown.OutputChunk[] {
  const wanted = chunks.filter(
    (chunk) => chunk.isEntry || SCREENS.some((screen) => chunk.facadeModuleId?.endsWith(screen)),
  );
  expect(wanted).toHaveLength(SCREENS.length + 1);
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.find(({ fileName }) => fileName === name));
  };
  for (const chunk of wanted) visit(chunk);
  return [...found];
}
