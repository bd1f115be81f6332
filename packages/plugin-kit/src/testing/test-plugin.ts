import { describe, expect, it } from "vitest";
import { checkPlugin } from "../check/check-plugin.ts";
import type { CriteriaPlugin } from "../criteria-plugin.ts";
import { downgradeFacts, upgradeFacts } from "../upgrade/upgrade-facts.ts";
import { idleFacts } from "./idle-facts.ts";
import { judgeFaults } from "./judge-faults.ts";
import { oldFacts } from "./old-facts.ts";

/** The conformance test of a plugin: everything a host checks when it loads one, and what its own judges promise. */
export function testPlugin(plugin: CriteriaPlugin): void {
  describe(`plugin ${plugin.id}`, () => {
    it("can be installed: keys, references, law and both languages are complete", async () => {
      const languages = { vi: (await plugin.texts.vi()).texts, en: (await plugin.texts.en()).texts };
      expect(checkPlugin(plugin, languages)).toEqual([]);
    });

    it("has no fact that nothing reads or asks for", () => {
      expect(idleFacts(plugin)).toEqual([]);
    });

    it("takes its upgrades back: old facts come back as they were", () => {
      for (const values of oldFacts(plugin))
        expect(downgradeFacts(upgradeFacts(values, plugin.upgrades ?? []), plugin.upgrades ?? [])).toEqual(
          values,
        );
    });

    it("is plain data apart from its text loaders", () => {
      const { texts, ...data } = plugin;
      expect(Object.keys(texts).sort()).toEqual(["en", "vi"]);
      const plain = { ...data, criteria: data.criteria.map(({ judge: _judge, ...criterion }) => criterion) };
      expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    });

    for (const criterion of plugin.criteria.filter(({ judge }) => judge)) {
      it(`judges ${criterion.key} purely and totally: no clock, no randomness, the same twice, every input`, () => {
        expect(judgeFaults(plugin, criterion)).toEqual([]);
      });
    }
  });
}
