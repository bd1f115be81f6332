import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** The package whose code is mutated. */
export const CORE = at("packages/core");
/** Where the mutation tool is installed, with a lock file of its own. */
export const ENGINES = at("tooling/deep/engines");
/** The workspace's vitest, which runs the tests of the mutants too. */
export const VITEST = at("tooling/deep/node_modules/vitest");
/** Ignored by git: the copy that is mutated, reports, what is known from earlier runs. */
export const WORK = at(".data/deep");
