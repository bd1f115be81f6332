import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sampleOf } from "@kiemtra/rule-sets";
import { describe, expect, it } from "vitest";
import { runKiemtra, tempFile } from "./run-kiemtra.ts";

const SAMPLE = [
  "--rule-set",
  "index-766-2026",
  "--facts",
  fileURLToPath(sampleOf("index-766-2026", "facts.csv")),
  "--units",
  fileURLToPath(sampleOf("index-766-2026", "units.csv")),
  "--as-of",
  "2026-08-31",
];

describe("kiemtra simulate", () => {
  it("says what a change does to every unit, and what it moved", async () => {
    const changes = await tempFile(
      "changes.json",
      '[{"node":"dossiers-digitised","set":{"maxMilli":8000}},{"node":"data-reused","set":{"scale":{"fullFromPercentMilli":40000}}}]',
    );
    const { code, stdout } = await runKiemtra("simulate", ...SAMPLE, "--against", changes);
    expect(code).toBe(0);
    const [units = "", kinds = "", , moves = ""] = stdout.split("\n\n");
    expect(units.split("\n")[1]).toMatch(/^H44,,59\.910,,7,\d+\.\d{3},,\d,\d\.\d{3},\d$/);
    expect(kinds).toContain("commune,,5,5,0,");
    expect(moves).toContain("points,dossiers-digitised");
    expect(moves).toContain("scale,data-reused");
  });

  it("adds the contributions of the changes up to the whole change, in JSON as well", async () => {
    const changes = await tempFile("changes.json", '[{"node":"dossiers-digitised","set":{"maxMilli":8000}}]');
    const { stdout } = await runKiemtra("simulate", ...SAMPLE, "--against", changes, "--format", "json");
    const { units, contributions } = JSON.parse(stdout) as {
      units: { changeMilli: number }[];
      contributions: { sumMilli: number }[];
    };
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
    expect(sum(contributions.map(({ sumMilli }) => sumMilli))).toBe(
      sum(units.map(({ changeMilli }) => changeMilli)),
    );
  });

  it("compares with itself without any movement", async () => {
    const { stdout } = await runKiemtra("simulate", ...SAMPLE, "--against", "index-766-2026");
    expect(stdout).toContain("H44.03,,67.290,,1,67.290,,1,0.000,0");
    expect(stdout.trim().endsWith("change,node,sum,movement,share %")).toBe(true);
  });

  it.each([
    ['[{"node":"no-such","set":{}}]', "change 1: no criterion no-such"],
    ['[{"node":"dossiers-digitised"}]', 'change 1: write {"node"'],
    ['[{"node":"dossiers-digitised","set":{"maxMilli":-1}}]', "maxMilli"],
    ["{", "not JSON"],
  ])("refuses %s with a reason", async (text, message) => {
    const changes = await tempFile("changes.json", text);
    const { code, stderr, stdout } = await runKiemtra("simulate", ...SAMPLE, "--against", changes);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("kiemtra explain", () => {
  it("explains a criterion: the rule, the loss, the figures, the law, and what would gain most", async () => {
    const { code, stdout } = await runKiemtra(
      "--lang",
      "vi",
      "explain",
      ...SAMPLE,
      "--unit",
      "H44",
      "--node",
      "data-reused",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("đạt từ 80% trở lên: điểm tối đa; dưới 80%: tỷ lệ × điểm tối đa / 80%");
    expect(stdout).toContain("−1.960");
    expect(stdout).toContain(
      "index-766/dossiers-with-reused-data = 3160; index-766/dossiers-received = 184513",
    );
    expect(stdout).toContain("Quyết định 766/QĐ-TTg");
    expect(stdout).toContain("3160 → 147242");
  });

  it("names a unit or a node that is not there", async () => {
    const unit = await runKiemtra("explain", ...SAMPLE, "--unit", "X");
    expect([unit.code, unit.stderr]).toEqual([2, expect.stringContaining("has no facts of unit X")]);
    const node = await runKiemtra("explain", ...SAMPLE, "--unit", "H44", "--node", "x");
    expect([node.code, node.stderr]).toEqual([2, expect.stringContaining("no such node")]);
  });
});

describe("a rule set with criteria of its own", () => {
  const draft = fileURLToPath(new URL("own-criteria.draft.json", import.meta.url));
  const FACTS = `unit,fact,value
A,dong-thap/walk-in,30
A,dong-thap/all,40
A,dong-thap/late,yes
A,qr-listing/codes-scanned,10
A,qr-listing/codes-readable,10
B,dong-thap/walk-in,40
B,dong-thap/all,40
B,dong-thap/late,no
B,qr-listing/codes-scanned,10
B,qr-listing/codes-readable,10
C,dong-thap/all,40
`;

  it("is released, ranks and classifies, each step with its reason and article", async () => {
    const { stdout: released } = await runKiemtra("rule-set", "release", draft);
    const file = await tempFile("released.json", released);
    const facts = await tempFile("facts.csv", FACTS);
    const { code, stdout } = await runKiemtra("classify", "--rule-set", file, "--facts", facts);
    expect(code).toBe(0);
    const [, first, second, third] = stdout.split("\n");
    expect(first).toMatch(/^,1,B,100\.000,100\.000,100\.00,good,/);
    expect(second).toMatch(
      /^,2,A,\d+\.\d+,100\.000,\d+\.\d+,fair,"?.*Down by 1, from Tốt to Khá.*12\/KH-UBND/,
    );
    expect(third).toMatch(/^,,C,,/);
  });

  it("records a decision of the council over the computed class", async () => {
    const { stdout: released } = await runKiemtra("rule-set", "release", draft);
    const file = await tempFile("released.json", released);
    const facts = await tempFile("facts.csv", FACTS);
    const decisions = await tempFile(
      "decisions.csv",
      "unit,class,number,date,reason\nA,good,05/BB-HĐ,2026-12-01,khắc phục xong\n",
    );
    const { stdout } = await runKiemtra(
      "classify",
      "--rule-set",
      file,
      "--facts",
      facts,
      "--decisions",
      decisions,
    );
    expect(stdout).toMatch(/,2,A,.*,good,.*05\/BB-HĐ/);
  });

  it.each([
    [
      "a law that is not declared",
      '"law":["dong-thap:plan"]',
      '"law":["dong-thap:other"]',
      "is not declared",
    ],
    ["no law at all", '"law":["dong-thap:plan"]', '"law":[]', "names no legal basis"],
    ["a fact that is not declared", '"of":"dong-thap/walk-in"', '"of":"dong-thap/x"', "dong-thap/x"],
    [
      "a setting out of bounds",
      '"fullFromPercentMilli":80000',
      '"fullFromPercentMilli":0',
      "fullFromPercentMilli",
    ],
    ["a plugin's name as its own", '"namespace":"dong-thap"', '"namespace":"qr-listing"', "qr-listing"],
  ])("is checked as strictly as a plugin's: %s", async (_fault, from, to, message) => {
    const text = JSON.stringify(JSON.parse(await readFile(draft, "utf8")));
    const broken = await tempFile("draft.json", text.replace(from, to));
    const { code, stderr } = await runKiemtra("rule-set", "release", broken);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
