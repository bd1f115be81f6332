import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cruiseTree } from "./cruise-tree.ts";
import { rules } from "./rules.ts";

const root = fileURLToPath(new URL("../../../package.json", import.meta.url)).replace(/.package\.json$/, "");
const planted = fileURLToPath(new URL("../planted", import.meta.url));

describe("dependency rules", () => {
  it("hold in the whole tree, and the tree was really read", async () => {
    const { modules, dependencies, violations } = await cruiseTree(root);
    expect(modules).toBeGreaterThan(300);
    expect(dependencies).toBeGreaterThan(600);
    expect(violations).toEqual([]);
  }, 120_000);

  it("bite: each rule finds the violation that was planted for it", async () => {
    const { modules, violations } = await cruiseTree(planted);
    const found = new Set(violations.map(({ rule }) => rule));
    const blind = rules.map(({ name }) => name).filter((name) => !found.has(name));
    expect(modules).toBeGreaterThan(20);
    expect(blind).toEqual([]);
  }, 120_000);

  it("say why and where to turn", () => {
    for (const rule of rules) expect(rule.comment.length).toBeGreaterThan(40);
  });
});
