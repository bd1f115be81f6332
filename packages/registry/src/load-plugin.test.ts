import { allOrNothing, CONTRACT, type CriteriaPlugin, definePlugin, laws } from "@kiemtra/plugin-kit";
import { describe, expect, it } from "vitest";
import type { InstalledPlugin } from "./installed-plugins.ts";
import { loadAllPlugins, loadPlugin } from "./load-plugin.ts";

const words = {
  "plugin.title": "Mượn sách",
  "plugin.description": "Có bàn",
  "fact.desk": "Có bàn",
  "criterion.has-desk": "Có bàn",
  "step.hall": "Sảnh",
};

function plugin(id: string, change: Partial<CriteriaPlugin> = {}): InstalledPlugin {
  const made = definePlugin({
    contract: CONTRACT,
    id,
    version: "1.2.0",
    law: { decree: laws["nd-63-2010"] },
    facts: [{ key: "desk", kind: "yesno" }],
    criteria: [{ key: "has-desk", revision: 1, law: ["decree"], scale: allOrNothing("desk") }],
    form: [{ key: "hall", asks: ["desk"] }],
    evidence: [],
    findings: [],
    signals: [],
    report: [],
    imports: [],
    texts: { vi: async () => ({ texts: words }), en: async () => ({ texts: words }) },
    ...change,
  });
  return { id, version: "1.2.0", load: async () => made };
}

async function tell(...installed: readonly InstalledPlugin[]) {
  const { loaded, failed } = await loadAllPlugins(installed);
  return {
    loaded: loaded.map((entry) => entry.plugin.id),
    failed: failed.flatMap(({ id, problems }) =>
      problems.map(({ path, message }) => `${id} ${path} ${message}`),
    ),
  };
}

describe("installed plugins", () => {
  it("are loaded, each by itself", async () => {
    expect(await tell(plugin("a"), plugin("b"))).toEqual({ loaded: ["a", "b"], failed: [] });
  });

  it.each<[string, InstalledPlugin, string]>([
    [
      "throws",
      { ...plugin("b"), load: () => Promise.reject(new Error("no such file")) },
      "b load did not load: no such file",
    ],
    ["speaks another contract", plugin("b", { contract: 9 as never }), "b contract speaks contract 9"],
    [
      "is another version than listed",
      { ...plugin("b"), version: "2.0.0" },
      "b version is listed as b 2.0.0 but says b 1.2.0",
    ],
    [
      "has no words",
      plugin("b", { texts: { vi: async () => ({ texts: {} }), en: async () => ({ texts: {} }) } }),
      "b texts.vi.plugin.title",
    ],
    ["is listed twice", plugin("a"), "a id is listed twice"],
    [
      "needs one that is not there",
      plugin("b", { requires: { c: "^1.0.0" } }),
      "b requires.c needs c ^1.0.0, but it is not installed",
    ],
    [
      "needs another version",
      plugin("b", { requires: { a: "^2.0.0" } }),
      "b requires.a needs a ^2.0.0, but 1.2.0 is installed",
    ],
  ])("are refused by name where one %s; the others go on", async (_, bad, problem) => {
    const { loaded, failed } = await tell(plugin("a"), bad, plugin("z"));
    expect(loaded).toEqual(["a", "z"]);
    expect(failed.join("\n")).toContain(problem);
  });

  it("may need one another; what needs one that is refused is refused as well", async () => {
    expect((await tell(plugin("a", { requires: { b: "^1.1.0" } }), plugin("b"))).loaded).toEqual(["a", "b"]);
    const chain = [
      plugin("a", { requires: { b: "^1.0.0" } }),
      plugin("b", { requires: { c: "*" } }),
      plugin("z"),
    ];
    const { loaded, failed } = await tell(...chain);
    expect(loaded).toEqual(["z"]);
    expect(failed).toHaveLength(2);
  });

  it("are found by id", async () => {
    expect(await loadPlugin("a", [plugin("a")])).toHaveProperty("plugin.id", "a");
    expect(await loadPlugin("x", [plugin("a")])).toBeUndefined();
  });
});
