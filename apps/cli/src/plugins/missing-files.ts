import { existsSync } from "node:fs";
import path from "node:path";
import type { CriteriaPlugin } from "@kiemtra/plugin-kit";

/** The parts that every plugin's folder has. */
const PARTS = [
  "evidence",
  "facts",
  "findings",
  "form",
  "imports",
  "law",
  "report",
  "signals",
  "texts/vi",
  "texts/en",
];

/** What a folder lacks: parts that all plugins have, and of each criterion its file, its table and its page. */
export function missingFiles({ id, criteria }: CriteriaPlugin, folder: string): readonly string[] {
  return [
    "README.md",
    ...[...PARTS, "index", id, `${id}.test`].map((part) => `src/${part}.ts`),
    ...criteria.flatMap(({ key }) => [
      `src/criteria/${key}.ts`,
      `src/criteria/${key}.test.ts`,
      `docs/${key}.md`,
    ]),
  ].filter((file) => !existsSync(path.join(folder, file)));
}
