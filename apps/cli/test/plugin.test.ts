import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runKiemtra } from "./run-kiemtra.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const MAIN = path.join(ROOT, "apps/cli/src/main.ts");
const QR = path.join(ROOT, "packages/plugins/qr-listing");

/** A copy of a plugin that may be spoilt. */
async function copyOf(plugin: string): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), "kiemtra-")), path.basename(plugin));
  await cp(plugin, folder, { recursive: true, filter: (file) => !file.includes("node_modules") });
  await symlink(path.join(plugin, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

describe("kiemtra plugin check", () => {
  it("says that a plugin is sound", async () => {
    const { code, stdout } = await runKiemtra("plugin", "check", QR);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^qr-listing 1\.0\.0: sound; \d+ criteria, /)]);
  });

  it("names what is wrong and what is missing, each with its remedy", async () => {
    const folder = await copyOf(QR);
    await edit(path.join(folder, "src/facts.ts"), '"guide-posted"', '"guide-put-up"');
    await writeFile(path.join(folder, "src/criteria/instructions-posted.test.ts"), "");
    const { code, stderr } = await runKiemtra("plugin", "check", folder);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'qr-listing: criteria.instructions-posted: reads fact "guide-posted", which is not declared; add it to facts',
    );
    expect(stderr).toContain(
      "qr-listing: facts.guide-put-up: has no place in the visit; add it to a step of form",
    );
  });

  it("refuses a folder without a plugin, and a module that does not load", async () => {
    expect((await runKiemtra("plugin", "check", "nowhere")).stderr).toContain("nowhere: no plugin there");
    const folder = await copyOf(QR);
    await writeFile(path.join(folder, "src/facts.ts"), "export const facts = [;");
    const { code, stderr } = await runKiemtra("plugin", "check", folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining("did not load")]);
  });
});

describe("kiemtra plugin docs", () => {
  it("writes a page for the plugin and for each criterion", async () => {
    const folder = await copyOf(QR);
    const out = path.join(folder, "pages");
    const { stdout } = await runKiemtra("plugin", "docs", folder, "--out", out);
    expect(stdout).toBe(`6 pages in ${out}\n`);
    expect(await readFile(path.join(out, "instructions-posted.md"), "utf8")).toContain(
      "Có hướng dẫn quét mã",
    );
  });
});

describe("kiemtra plugin preview", () => {
  const started: { kill: () => void }[] = [];
  afterAll(() => {
    for (const child of started) child.kill();
  });

  async function preview(folder: string) {
    const child = spawn(process.execPath, [MAIN, "plugin", "preview", folder], { cwd: ROOT });
    started.push(child);
    const url = await new Promise<string>((resolve) => {
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    });
    const view = async (filled: object) => {
      const body = JSON.stringify({ answers: {}, points: {}, settings: {}, ...filled });
      const answer = await fetch(new URL("view", url), { method: "POST", body });
      return (await answer.json()) as { title: string; form: string; result: string; problem?: string };
    };
    return { url, view };
  }

  it("shows form, verdict, lost points, settings and findings for what is filled in", async () => {
    const { url, view } = await preview(QR);
    expect(await (await fetch(url)).text()).toContain("<main>");
    const answers = { "qr-listing/procedures-in-model": "160", "qr-listing/procedures-with-code": "152" };
    const { title, form, result } = await view({ answers });
    expect(title).toBe("Mô hình niêm yết thủ tục hành chính bằng mã QR");
    expect(form).toContain("Quét mã tại nơi niêm yết");
    expect(result).toContain("152 trên 160");
    expect(result).toContain("<b>9,50</b> / 10,00 điểm");
    expect(result).toContain("Bổ sung mã QR cho các thủ tục hành chính niêm yết còn thiếu.");
    expect(result).toContain("Đã niêm yết bằng mã QR 152/160 thủ tục");
    const halved = await view({
      answers,
      points: { "every-posted-procedure-has-a-code": "4" },
      settings: { "every-posted-procedure-has-a-code": { fullFromPercentMilli: "95" } },
    });
    expect(halved.result).toContain("<b>4,00</b> / 4,00 điểm");
  });

  it("counts the rows of a table, and shows what contradicts itself", async () => {
    const { view } = await preview(QR);
    const { result } = await view({
      answers: {
        "qr-listing/launch": "not-launched",
        "qr-listing/procedures-with-code": "3",
        "qr-listing/scanned-codes": [
          { outcome: "current", readable: "yes" },
          { outcome: "old-version", readable: "yes" },
        ],
      },
    });
    expect(result).toContain("1 trong 2 mã đã quét mở đúng bản hiện hành");
    expect(result).toContain("Ghi là chưa triển khai mô hình nhưng đã có 3 thủ tục");
  });

  it("follows the files, and says what is wrong in them", async () => {
    const folder = await copyOf(QR);
    const { view } = await preview(folder);
    expect((await view({})).title).toContain("mã QR");
    await edit(
      path.join(folder, "src/texts/vi.ts"),
      "Mô hình niêm yết thủ tục hành chính bằng mã QR",
      "Mã vuông",
    );
    await expect.poll(async () => (await view({})).title, { timeout: 10_000 }).toBe("Mã vuông");
    await writeFile(path.join(folder, "src/law.ts"), "export const law = {;");
    await expect.poll(async () => (await view({})).problem, { timeout: 10_000 }).toContain("did not load");
  });
});
