import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { draftOf, shippedRuleSets } from "@kiemtra/rule-sets";
import { describe, expect, it } from "vitest";
import { runKiemtra, tempFile } from "./run-kiemtra.ts";

describe("kiemtra rule-set", () => {
  for (const { id, file } of shippedRuleSets) {
    it(`${id} is sound and is what its draft releases, byte for byte`, async () => {
      const check = await runKiemtra("rule-set", "check", id);
      const release = await runKiemtra("rule-set", "release", fileURLToPath(draftOf(id)));
      expect(check).toMatchObject({ code: 0, stderr: "" });
      expect(release.stdout).toBe(await readFile(file, "utf8"));
    });
  }

  it("refuses a document that was changed after release, naming both hashes", async () => {
    const [first] = shippedRuleSets;
    const text = await readFile(first?.file ?? "", "utf8");
    const changed = await tempFile(
      "changed.json",
      text.replace('"inForceFrom": "2026-01-01"', '"inForceFrom": "2026-01-02"'),
    );
    const { code, stderr } = await runKiemtra("rule-set", "check", changed);
    expect(code).toBe(2);
    expect(stderr).toContain("it was changed after release");
  });

  it("releases nothing of a draft that is not JSON, or whose rule set would not be sound", async () => {
    const text = await readFile(draftOf("hong-ngu-2023"), "utf8");
    const unsound = text.replace('"maxMilli": 2000', '"maxMilli": 2001');
    for (const [content, message] of [
      ["{", "not JSON"],
      [unsound, "draft.json: "],
    ] as const) {
      const file = await tempFile("draft.json", content);
      const { code, stdout, stderr } = await runKiemtra("rule-set", "release", file);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(message);
    }
  });

  it("refuses, by name, a criterion whose revision is not installed", async () => {
    const [first] = shippedRuleSets;
    const text = await readFile(first?.file ?? "", "utf8");
    const other = await tempFile("other.json", text.replaceAll('"revision": 1', '"revision": 7'));
    const { code, stderr } = await runKiemtra("score", "--rule-set", other, "--facts", other);
    expect(code).toBe(2);
    expect(stderr).toContain("criterion index-766/publish-on-time revision 7 is not installed");
  });

  it("lists what is shipped and prints the hash", async () => {
    const list = await runKiemtra("rule-set", "list");
    const hash = await runKiemtra("rule-set", "hash", "index-766-2026");
    expect(list.stdout).toContain("index-766-2026\treleased\tBộ chỉ số 766");
    expect(list.stdout).toContain(hash.stdout.trim());
  });

  it("prints help on every command with exit 0", async () => {
    for (const command of [["score"], ["rule-set"], ["rule-set", "check"], ["plugins"]]) {
      const { code, stdout } = await runKiemtra(...command, "--help");
      expect({ code, usage: stdout.startsWith("Usage: kiemtra") }).toEqual({ code: 0, usage: true });
    }
  });
});
