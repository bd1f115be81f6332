import { readFile } from "node:fs/promises";
import { plantedDossiers, plantedFigures, writeCsv, writeXlsx } from "@kiemtra/spreadsheets/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { runKiemtra, tempFile } from "./run-kiemtra.ts";

const DOSSIERS = ["import", "--plugin", "one-stop", "--import", "dossiers", "--as-of", "2023-05-09"] as const;
const UNITS =
  "unit,name,level\n30145,Phường An Lộc,commune\n30148,Phường An Thạnh,commune\n30154,Xã Tân Hội,commune\n";

let units = "";
beforeAll(async () => {
  units = await tempFile("units.csv", UNITS);
});

describe("kiemtra import", () => {
  const planted = plantedDossiers(10_000);

  it.each([
    ["CSV", "dossiers.csv", writeCsv],
    ["XLSX", "dossiers.xlsx", writeXlsx],
  ])("finds exactly the 37 faults among 10,000 rows of %s, and writes nothing", async (_, name, write) => {
    const file = await tempFile(name, await write(planted.lines));
    const { code, stdout, stderr } = await runKiemtra(...DOSSIERS, "--file", file, "--units", units);
    expect([code, stdout]).toEqual([2, ""]);
    const lines = stderr.trim().split("\n");
    const places = lines.flatMap(
      (line) => /: Row (\d+), column “([^”]+)”: ./.exec(line)?.slice(1, 3).join(" ") ?? [],
    );
    const headings: Readonly<Record<string, string>> = {
      code: "Mã hồ sơ",
      unit: "Đơn vị tiếp nhận",
      "received-on": "Ngày tiếp nhận",
      "due-on": "Ngày hẹn trả",
      "returned-on": "Ngày trả kết quả",
    };
    expect(planted.faults).toHaveLength(37);
    expect(places).toEqual(planted.faults.map(({ row, column }) => `${row} ${headings[column]}`));
    expect(lines.at(-1)).toBe(
      `${file}: 37 faults; nothing was written: correct them, or go on without these rows with --skip-bad-rows`,
    );
  });

  it("goes on without the bad rows where it is told to, and says how many", async () => {
    const file = await tempFile("dossiers.csv", writeCsv(planted.lines));
    const { code, stdout, stderr } = await runKiemtra(
      ...DOSSIERS,
      "--file",
      file,
      "--units",
      units,
      "--skip-bad-rows",
    );
    expect(code).toBe(0);
    expect(stderr).toContain("37 of 10000 rows are left out for 37 faults");
    expect(stderr).toContain("row 5 is left out: numbers of the columns");
    const rows = ["30145", "30148", "30154"].flatMap((unit, at) =>
      Object.entries(plantedFigures(planted, at)).map(([fact, value]) => `${unit},${fact},${value}`),
    );
    expect(stdout.trim().split("\n")).toEqual(["unit,fact,value", ...rows]);
  });

  it("writes facts that score reads, only those of a rule set where one is named", async () => {
    const figures = await tempFile(
      "766.csv",
      "Mã đơn vị;Số hồ sơ đã tiếp nhận;Số hồ sơ đúng hạn;Điểm cung cấp dịch vụ công trực tuyến\nH44;1.780;1.739;9,883\n",
    );
    const given = ["--plugin", "index-766", "--import", "portal-figures", "--file", figures] as const;
    const imported = await runKiemtra("import", ...given, "--rule-set", "index-766-2026");
    expect(imported.stdout).toBe(
      "unit,fact,value\nH44,index-766/dossiers-received,1780\nH44,index-766/dossiers-on-time,1739\nH44,index-766/online-services-points-published,9.883\n",
    );
    const facts = await tempFile("facts.csv", imported.stdout);
    const scored = await runKiemtra(
      "score",
      "--rule-set",
      "index-766-2026",
      "--facts",
      facts,
      "--as-of",
      "2026-08-31",
    );
    expect(scored.stdout).toMatch(/^H44,handled-on-time,scored,/m);
  });

  it("takes one unit for every row, and other headings from a mapping", async () => {
    const file = await tempFile("list.csv", "ID,Đơn vị,Nhận,Hẹn,Trả\nH1,đâu đó,1/4/2023,9/5/2023,\n");
    const map = await tempFile(
      "map.json",
      JSON.stringify({ code: "ID", "received-on": "Nhận", "due-on": "Hẹn", "returned-on": "Trả" }),
    );
    const given = [...DOSSIERS, "--file", file, "--unit", "30145"] as const;
    const { stdout, stderr } = await runKiemtra(...given, "--map", map, "--as-of", "2023-05-10");
    expect(stdout).toContain("30145,one-stop/overdue,1\n");
    expect(stderr).toContain('every row counts for the unit of --unit, whatever "Đơn vị" (Unit) says');
    const unmapped = await runKiemtra(...given);
    expect([unmapped.code, unmapped.stdout]).toEqual([2, ""]);
    expect(unmapped.stderr).toContain(
      'list.csv:1: no column "code" (mã hồ sơ, số hồ sơ, mã số hồ sơ, số biên nhận) among',
    );
  });

  it.each<[string, readonly string[], string]>([
    [
      "a plugin that is not installed",
      ["--plugin", "nothing"],
      "--plugin nothing: not installed; there are procedure-listing",
    ],
    [
      "an import that the plugin lacks",
      ["--import", "nothing"],
      "--import nothing: not an import of one-stop; there is dossiers",
    ],
    ["a file that is not there", ["--file", "nowhere.xlsx"], "nowhere.xlsx: no such file; check the path"],
    ["both kinds of units", ["--unit", "1", "--units", "u.csv"], "--unit and --units: give one"],
    ["a day that is none", ["--as-of", "9/5/2023"], "--as-of 9/5/2023: not a date; write it like 2026-08-31"],
    [
      "facts that the rule set lacks",
      ["--rule-set", "index-766-2026"],
      "none of its 17 criteria reads a fact of one-stop",
    ],
  ])("refuses %s", async (_, options, message) => {
    const file = await tempFile("empty.csv", "Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả\n");
    const { code, stdout, stderr } = await runKiemtra(...DOSSIERS, "--file", file, ...options);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("refuses a broken workbook in words, in both languages", async () => {
    const file = await tempFile("bad.xlsx", (await readFile(units)).subarray(0, 0));
    const english = await runKiemtra(...DOSSIERS, "--file", file);
    const vietnamese = await runKiemtra("--lang", "vi", ...DOSSIERS, "--file", file);
    expect([english.code, english.stderr]).toEqual([2, `${file}: The file is empty. Choose another.\n`]);
    expect(vietnamese.stderr).toBe(`${file}: Tệp không có nội dung. Vui lòng chọn tệp khác.\n`);
  });
});
