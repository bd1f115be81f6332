import { createHash } from "node:crypto";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CORE, ENGINES, WORK } from "./places.ts";

/** How the copy's tests run. */
const CONFIG = fileURLToPath(new URL("core-tests.config.ts", import.meta.url));

/** The code that decides what a unit gets. */
const SCORING = [
  "src/scales/",
  "src/engine/",
  "src/score/",
  "src/points/",
  "src/classify/",
  "src/simulate/",
  "src/facts/compile-validation.ts",
];

/** A copy of the package, to be mutated. */
export interface Copy {
  readonly folder: string;
  /** Every TypeScript file below the folder that is no test. */
  readonly sources: readonly string[];
  /** Those of them to mutate. */
  readonly files: readonly string[];
}

/** Copies the package, so that files may change meanwhile and no mutant is ever seen by `npm test`. */
export function copyCore(): Copy {
  const folder = join(WORK, "core");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["src", "test", "package.json"])
    cpSync(join(CORE, name), join(folder, name), { recursive: true });
  symlinkSync(join(CORE, "node_modules"), join(folder, "node_modules"), "junction");
  cpSync(CONFIG, join(folder, "vitest.config.ts"));
  const sources = globSync("{src,test}/**/*.ts", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.endsWith(".test.ts"))
    .sort();
  return { folder, sources, files: sources.filter((file) => SCORING.some((path) => file.startsWith(path))) };
}

/** Changes when anything changes that decides over a folder's mutants, but for the folder itself and the tests. */
export function fingerprintOf({ folder, sources, files }: Copy, mutated: string): string {
  const others = sources.filter((file) => !files.includes(file) || dirname(file) !== mutated);
  const hash = createHash("sha256");
  for (const file of [join(ENGINES, "package-lock.json"), CONFIG]) hash.update(readFileSync(file));
  for (const file of others) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 16);
}
