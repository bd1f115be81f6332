import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes a second comes after what takes a moment: the first test that fails ends a mutant. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (a, b) => Number(isSlow(a)) - Number(isSlow(b)) || a.moduleId.localeCompare(b.moduleId),
    );
  }
}

const isSlow = ({ moduleId }: TestSpecification) => moduleId.endsWith("/test/agreement.test.ts");

/** How the tests of the copied package run, once for each mutant. */
export default defineConfig({
  cacheDir: "../vite",
  test: {
    include: ["src/**/*.test.ts", "test/*.test.ts"],
    // Random cases by the thousand; the agreement test has enough of them.
    exclude: ["src/score/score.test.ts"],
    // One worker for all files: one for each would take most of the time.
    isolate: false,
    cache: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 30_000,
  },
});
