import { describe, expect, it } from "vitest";
import { checkPlugin } from "../check/check-plugin.ts";
import type { CriteriaPlugin } from "../criteria-plugin.ts";
import { judgeFaults } from "./judge-faults.ts";

/** The conformance test of a plugin: everything a host checks when it loads one, and what its own judges promise. */
export function testPlugin(plugin: CriteriaPlugin): void {
  describe(`plugin ${plugin.id}`, () => {
    it("can be installed: keys, references, law and both languages are complete", async () => {
      const languages = { vi: (await plugin.texts.vi()).texts, en: (await plugin.texts.en()).texts };
      expect(checkPlugin(plugin, languages)).toEqual([]);
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
