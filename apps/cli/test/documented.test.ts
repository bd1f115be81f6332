import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runKiemtra, tempFile } from "./run-kiemtra.ts";

const GUIDE = new URL("../../../docs/write-a-rule-set.md", import.meta.url);

describe("docs/write-a-rule-set.md", () => {
  it("shows a draft that is released and scored, and changes that can be tried", async () => {
    const text = await readFile(GUIDE, "utf8");
    const [draft = "", changes = ""] = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => json);
    const release = await runKiemtra("rule-set", "release", await tempFile("draft.json", draft));
    expect(release).toMatchObject({ code: 0, stderr: "" });
    const ruleSet = await tempFile("released.json", release.stdout);
    const facts = await tempFile(
      "facts.csv",
      "unit,fact,value\nX1,dong-thap/all,100\nX1,dong-thap/walk-in,40\n",
    );
    const given = ["--rule-set", ruleSet, "--facts", facts, "--as-of", "2026-02-01"] as const;
    const explain = await runKiemtra("explain", ...given, "--unit", "X1", "--node", "no-appointment");
    expect(explain.stdout).toMatch(/1\.000 \/ 2\.000/);
    const simulate = await runKiemtra(
      "simulate",
      ...given,
      "--against",
      await tempFile("changes.json", changes),
    );
    expect(simulate).toMatchObject({ code: 0 });
  });
});
