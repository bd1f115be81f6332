import { readFileSync } from "node:fs";
import { plantedDossiers, plantedFigures, writeCsv, writeXlsx } from "@kiemtra/spreadsheets/testing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESKTOP, expectAccessible, openBrowser, openContext, PHONE } from "./open-browser.ts";
import { precachedPaths } from "./precached-later.ts";
import { signIn } from "./sign-in.ts";
import { type RunningApp, startApp } from "./start-app.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const planted = plantedDossiers(10_000);

let app: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];
const recorded: string[] = [];
const readers: string[] = [];

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  context = await openContext(browser, DESKTOP);
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (request.url().includes("import-worker")) readers.push(request.url());
    if (request.url().includes("/trpc/import.record")) recorded.push(request.postData() ?? "");
  });
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Chooses a file as the browser's own dialogue would hand it over. */
async function choose(name: string, bytes: Uint8Array, mimeType = XLSX): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

describe("figures from a file, on an office desktop", () => {
  it("begins at the round, and says what a file has to have", async () => {
    await page.goto(app.url);
    await signIn(page, "quan-tri");
    await page.goto(`${app.url}/rounds/hong-ngu-2023`);
    await page.getByRole("link", { name: "Nhập số liệu từ tệp" }).click();
    await page.getByRole("heading", { level: 1, name: "Nhập số liệu từ tệp" }).waitFor();
    await expectAccessible(page, "import, nothing chosen");
    const dossiers = page.getByRole("option", { name: /Danh sách hồ sơ từ Hệ thống thông tin giải quyết/ });
    await page.getByLabel("Loại số liệu").selectOption(await dossiers.getAttribute("value"));
    await page
      .getByText(/^Tệp cần có các cột: Mã hồ sơ; Ngày tiếp nhận; Ngày hẹn trả kết quả; Ngày trả kết quả\./)
      .waitFor();
    await expectAccessible(page, "import, kind chosen");
  });

  it("has loaded no reader of spreadsheets until a file is chosen, and keeps none for work without a network", () => {
    expect(readers).toEqual([]);
    expect(precachedPaths().filter((path) => path.includes("import-worker"))).toEqual([]);
  });

  it("refuses what is no table, and says what to do", async () => {
    await choose("anh.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    await page.getByText(/Đây không phải tệp Excel/).waitFor();
    expect(readers).toHaveLength(1);
    await choose("trieu-dong.csv", new TextEncoder().encode("a;b\n".repeat(1_000_000)), "text/csv");
    await page.getByText(/Tệp có hơn 200.000 dòng nên không đọc/).waitFor();
    await expectAccessible(page, "import, a file refused");
  });

  it("is stopped while it reads, and leaves nothing behind", async () => {
    await choose("rat-dai.csv", writeCsv(plantedDossiers(190_000).lines), "text/csv");
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Dừng" }).click();
    await page.getByText("Đã dừng. Chưa ghi gì.").waitFor();
    // A busy worker ends when the browser gets to it.
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("import"))),
    ).toEqual([]);
    expect(await page.getByText("Các cột trong tệp").count()).toBe(0);
    expect(recorded).toEqual([]);
  });

  it("shows how far it is, and guesses the columns", async () => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const now = document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow");
        if (now) seen.push(now);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await choose("ho-so.xlsx", await writeXlsx(planted.lines));
    await page.getByText("ho-so.xlsx: 10.004 dòng").waitFor();
    expect(await page.getByLabel("Mã hồ sơ").inputValue()).toBe("Mã hồ sơ");
    expect(await page.getByLabel("Đơn vị", { exact: true }).inputValue()).toBe("Đơn vị tiếp nhận");
    await page.getByRole("cell", { name: "000.12.20.H20-230401-00000" }).waitFor();
    await page.getByLabel("Ngày hệ thống xuất tệp").fill("09/5/2023");
    await expectAccessible(page, "import, columns");
  });

  it("finds exactly the 37 faults among 10,000 rows", async () => {
    const started = Date.now();
    await page.getByRole("button", { name: "Kiểm tra tệp" }).click();
    await page.getByText("10.000 dòng, 9.963 dòng dùng được, 37 dòng có lỗi.").waitFor();
    process.stderr.write(`checked 10,000 rows in the browser in ${Date.now() - started} ms\n`);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: readonly string[] }).seen);
    expect(seen.some((value) => Number(value) > 0)).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải danh sách lỗi (CSV)" }).click(),
    ]);
    const [, ...lines] = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    const headings: Readonly<Record<string, string>> = {
      code: "Mã hồ sơ",
      unit: "Đơn vị tiếp nhận",
      "received-on": "Ngày tiếp nhận",
      "due-on": "Ngày hẹn trả",
      "returned-on": "Ngày trả kết quả",
    };
    expect(lines.map((line) => line.split('","').slice(0, 2).join(" ").slice(1))).toEqual(
      planted.faults.map(({ row, column }) => `${row} ${headings[column]}`),
    );
    expect(lines.join("\n")).toContain(`"'=chưa rõ"`);
    expect(
      await page
        .getByRole("listitem")
        .filter({ hasText: /^Dòng \d+, cột/ })
        .count(),
    ).toBe(37);
    await expectAccessible(page, "import, result");
    await page.setViewportSize(PHONE);
    await expectAccessible(page, "import, result on a phone");
    await page.setViewportSize(DESKTOP);
  });

  it("records the figures of open visits once a person leaves the bad rows out", async () => {
    const record = page.getByRole("button", { name: "Ghi số liệu" });
    expect(await record.isDisabled()).toBe(true);
    await page.getByLabel(/Bỏ qua các dòng có lỗi, chỉ ghi số liệu từ 9.963 dòng còn lại/).check();
    await page.getByText("Sẽ ghi 10 số liệu của 2 đơn vị.").waitFor();
    await record.click();
    await page.getByText("Đã ghi 10 số liệu của 2 đơn vị.").waitFor();
    await expectAccessible(page, "import, recorded");
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).not.toContain("H20-");
    expect(await figuresOf("an-loc-hong-ngu-2023")).toEqual(plantedFigures(planted, 0));
  });

  it("changes nothing with the same figures again, and remembers the columns", async () => {
    await page.getByRole("button", { name: "Nhập tệp khác" }).click();
    await choose("ho-so.csv", writeCsv(planted.lines), "text/csv");
    await page.getByText(/Các cột được ghép như lần trước/).waitFor();
    await page.getByLabel("Ngày hệ thống xuất tệp").fill("09/5/2023");
    await page.getByRole("button", { name: "Kiểm tra tệp" }).click();
    await page.getByLabel(/Bỏ qua các dòng có lỗi/).check();
    await page.getByRole("button", { name: "Ghi số liệu" }).click();
    await page.getByText(/Tệp này không làm thay đổi gì: 10 số liệu đã có đúng như tệp/).waitFor();
  });

  it("ran without an error in the page", () => {
    expect(errors).toEqual([]);
  });
});

/** The figures of one-stop that the server has of a visit. */
async function figuresOf(id: string): Promise<Readonly<Record<string, unknown>>> {
  const input = encodeURIComponent(JSON.stringify({ id }));
  const answer = await context.request.get(`${app.url}/trpc/inspection.get?input=${input}`, {
    headers: { "x-kiemtra-protocol": "1" },
  });
  const { result } = (await answer.json()) as {
    readonly result: { readonly data: { readonly events: readonly { fact: string; value: unknown }[] } };
  };
  const own = result.data.events.filter(({ fact }) => fact.startsWith("one-stop/"));
  return Object.fromEntries(own.map(({ fact, value }) => [fact, value]));
}
