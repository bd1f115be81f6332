import { createHash } from "node:crypto";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
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
  /** Every file to mutate, below the folder. */
  readonly files: readonly string[];
  /** Tells whether mutants may meet another outcome than before for a reason that the tool does not see. */
  readonly fingerprint: string;
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
  const isTest = (file: string) => file.endsWith(".test.ts");
  const all = globSync("{src,test}/**/*.ts", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const files = all.filter((file) => !isTest(file) && SCORING.some((path) => file.startsWith(path)));
  const unseen = all
    .filter((file) => !isTest(file) && !files.includes(file))
    .map((file) => join(folder, file));
  const hash = createHash("sha256");
  for (const file of [join(ENGINES, "package-lock.json"), CONFIG, ...unseen])
    hash.update(file).update(readFileSync(file));
  return { folder, files, fingerprint: hash.digest("hex").slice(0, 16) };
}
