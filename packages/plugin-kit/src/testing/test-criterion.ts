import { describe, expect, it } from "vitest";
import type { CriteriaPlugin, CriterionSpec } from "../criteria-plugin.ts";
import { type CriterionCase, leafReasons, scoreCase } from "./score-case.ts";
import { tableFaults } from "./table-faults.ts";

/**
 * Runs a table of cases through the scoring that the platform uses. The table itself is held to something: no case twice, no
 * fact that the criterion does not read, every branch of the scale, every own reason, and no words with a gap.
 */
export function testCriterion(
  plugin: CriteriaPlugin,
  criterion: CriterionSpec,
  cases: readonly CriterionCase[],
): void {
  describe(`${plugin.id}/${criterion.key}`, () => {
    it("has a table: no case twice, no fact that is not read, every branch, every own reason", async () => {
      expect(await tableFaults(plugin, criterion, cases)).toEqual([]);
    });
    for (const entry of cases) {
      it(entry.name, async () => {
        const node = await scoreCase(plugin, criterion, entry);
        expect(node.state).toBe(entry.state ?? "scored");
        expect(node.earnedMilli).toBe(Math.round((entry.earned ?? 0) * 1000));
        expect(node.earnedMilli + node.lostMilli + node.openMilli + node.roundingMilli).toBe(
          node.applicableMilli,
        );
        const reasons = leafReasons(node);
        expect(reasons.reduce((sum, reason) => sum + reason.lostMilli, 0)).toBe(node.lostMilli);
        if (entry.reasons) expect(reasons.map((reason) => reason.code)).toEqual(entry.reasons);
      });
    }
  });
}
