import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sampleOf } from "@kiemtra/rule-sets";
import { describe, expect, it } from "vitest";
import { runKiemtra, tempFile } from "./run-kiemtra.ts";

const FACTS = fileURLToPath(sampleOf("index-766-2026", "facts.csv"));
const UNITS = fileURLToPath(sampleOf("index-766-2026", "units.csv"));

async function published(): Promise<readonly string[][]> {
  const text = await readFile(sampleOf("index-766-2026", "expected.csv"), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(","));
}

async function scored(...args: string[]): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await runKiemtra("score", "--rule-set", "index-766-2026", "--facts", FACTS, ...args);
  const rows = stdout.trim().split("\n").slice(1);
  return new Map(
    rows.map((row) => row.split(",")).map(([unit, node, , points = ""]) => [`${unit} ${node}`, points]),
  );
}

describe("kiemtra score", () => {
  it("reproduces all 147 published values of index 766 exactly", async () => {
    const points = await scored("--units", UNITS);
    const rows = await published();
    expect(rows).toHaveLength(147);
    const differing = rows.filter(([unit, node, score]) => {
      const got = points.get(`${unit} ${node}`);
      return got !== Number(score || "0").toFixed(2);
    });
    expect(differing).toEqual([]);
  });

  it("warns of a day on which the rule set is not in force, and scores all the same", async () => {
    const early = await runKiemtra(
      "score",
      "--rule-set",
      "index-766-2026",
      "--facts",
      FACTS,
      "--as-of",
      "2019-01-01",
    );
    expect([early.code, early.stderr]).toEqual([
      0,
      expect.stringMatching(
        /^warning: --as-of 2019-01-01: index-766-2026 is in force from \d{4}-\d\d-\d\d.*; use --as-of with a day in that time\n$/,
      ),
    ]);
    const now = await runKiemtra(
      "score",
      "--rule-set",
      "index-766-2026",
      "--facts",
      FACTS,
      "--as-of",
      "2026-08-31",
    );
    expect([now.code, now.stderr]).toEqual([0, ""]);
  });

  it("starts with the header and ends each unit with its total", async () => {
    const { stdout, code } = await runKiemtra("score", "--rule-set", "index-766-2026", "--facts", FACTS);
    const lines = stdout.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines[0]).toBe("unit,node,state,points,max");
    expect(lines[1]).toBe("H44,group:transparency,scored,7.96,18.00");
    expect(lines.at(-1)).toMatch(/^H44\.107,total,scored,\d+\.\d\d,100\.00$/);
  });

  it("says why and what would win it back with --explain", async () => {
    const { stdout } = await runKiemtra(
      "--lang",
      "vi",
      "score",
      "--rule-set",
      "index-766-2026",
      "--facts",
      FACTS,
      "--explain",
    );
    const line = stdout.split("\n").find((row) => row.startsWith("H44,content-complete"));
    expect(line).toContain("0.04");
    expect(line).toContain("Đạt 87 trên 89 (97,75%)");
    expect(line).toContain("thêm 2 thì được thêm 0,04 điểm");
  });

  it("leaves a unit open, without points, while facts are missing", async () => {
    const facts = await tempFile("facts.csv", "unit,fact,value\nA,index-766/petitions,0\n");
    const { stdout, code } = await runKiemtra("score", "--rule-set", "index-766-2026", "--facts", facts);
    expect(code).toBe(0);
    expect(stdout).toContain("A,petitions-on-time,no-occurrence,6.00,6.00\n");
    expect(stdout).toContain("A,handled-on-time,open,,20.00\n");
    expect(stdout).toContain("A,total,open,,100.00\n");
  });
});

describe("kiemtra score refuses bad input with exit 2 and nothing on stdout", () => {
  const cases: readonly [string, string | Uint8Array, RegExp][] = [
    [
      "an unknown fact",
      "unit,fact,value\nA,index-766/petition,1\n",
      /facts\.csv:2:2: unknown fact .*did you mean "index-766\/petitions/,
    ],
    [
      "one fact twice with two values",
      "unit,fact,value\nA,index-766/petitions,1\nA,index-766/petitions,2\n",
      /:3:3: unit A has two values of index-766\/petitions: "1" on line 2 and "2" here/,
    ],
    [
      "text where a number belongs",
      "unit,fact,value\nA,index-766/petitions,many\n",
      /:2:3: index-766\/petitions "many" needs a whole number/,
    ],
    [
      "a numerator above its denominator",
      "unit,fact,value\nA,index-766/petitions,1\nA,index-766/petitions-on-time,2\n",
      /:3:3: unit A: index-766\/petitions-on-time is 2, above index-766\/petitions, which is 1; correct one of them \(line 2\)/,
    ],
    [
      "a wrong header",
      "unit;fact;value\n",
      /:1:1: the header is "unit;fact;value"; the first line must be exactly "unit,fact,value"/,
    ],
    [
      "a file that is not UTF-8",
      Uint8Array.from([...Buffer.from("unit,fact,value\nA,"), 0xe9, 10]),
      /:2: not UTF-8/,
    ],
    [
      "a line with too few columns",
      "unit,fact,value\nA,index-766/petitions\n",
      /:2:1: has 2 columns instead of 3/,
    ],
    [
      "a count with a decimal point",
      "unit,fact,value\nA,index-766/petitions,1.5\n",
      /:2:3: .*"1\.5" needs a whole number/,
    ],
    [
      "a percentage above 100",
      "unit,fact,value\nA,index-766/certified-copy-percent,100.1\n",
      /:2:3: .*above the maximum 100/,
    ],
  ];
  for (const [name, content, message] of cases) {
    it(name, async () => {
      const facts = await tempFile("facts.csv", content);
      const { code, stdout, stderr } = await runKiemtra(
        "score",
        "--rule-set",
        "index-766-2026",
        "--facts",
        facts,
      );
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(message);
    });
  }

  it("lists 20 problems and counts the rest", async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `A,index-766/petitions,x${index}`);
    const facts = await tempFile("facts.csv", `unit,fact,value\n${lines.join("\n")}\n`);
    const { stderr } = await runKiemtra("score", "--rule-set", "index-766-2026", "--facts", facts);
    expect(stderr.trim().split("\n")).toHaveLength(21);
    expect(stderr).toContain("… and 10 more");
  });

  it("an unknown rule set, an unreadable file, a bad date", async () => {
    const unknown = await runKiemtra("score", "--rule-set", "index-999", "--facts", FACTS);
    const absent = await runKiemtra("score", "--rule-set", "index-766-2026", "--facts", "/nowhere.csv");
    const date = await runKiemtra(
      "score",
      "--rule-set",
      "index-766-2026",
      "--facts",
      FACTS,
      "--as-of",
      "31/8/2026",
    );
    expect([unknown.code, absent.code, date.code]).toEqual([2, 2, 2]);
    expect(unknown.stderr).toContain('no rule set "index-999"; use one of index-766-2026');
    expect(absent.stderr).toContain("/nowhere.csv: no such file");
    expect(date.stderr).toContain("write it like 2026-08-31");
  });
});
