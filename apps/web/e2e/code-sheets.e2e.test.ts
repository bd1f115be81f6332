import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { DESKTOP, expectAccessible, openBrowser, openContext } from "./open-browser.ts";
import { signIn } from "./sign-in.ts";
import { type RunningApp, startApp } from "./start-app.ts";

const WASM = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
const OWN = "1.000001 | Cấp giấy phép thử | 12/QĐ-UBND | https://dichvucong.dongthap.gov.vn/tthc/1.000001";

let app: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const { buffer } = new Uint8Array(readFileSync(WASM));
  prepareZXingModule({ overrides: { wasmBinary: buffer } });
  app = await startApp();
  browser = await openBrowser();
  context = await openContext(browser, DESKTOP);
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const preview = () => page.getByRole("region", { name: "Các trang in" });

/** What an independent reader finds on the sheets as they stand on the screen. */
async function readSheets(): Promise<readonly string[]> {
  const sheets = await page.locator(".code-sheet").all();
  const found: string[] = [];
  for (const sheet of sheets) {
    const codes = await readBarcodes(new Uint8Array(await sheet.screenshot()), { formats: ["QRCode"] });
    found.push(...codes.map(({ text }) => text));
  }
  return found;
}

describe("a unit's own sheets of codes", () => {
  it("are reached from the unit's page", async () => {
    await page.goto(app.url);
    await signIn(page, "thanh-vien");
    await page.goto(`${app.url}/units/2023:29954`);
    await page.getByRole("link", { name: "In tờ mã QR niêm yết" }).click();
    await page.getByRole("heading", { name: "In tờ mã QR niêm yết" }).waitFor();
    await expectAccessible(page, "sheets, nothing chosen");
  });

  it("show a field's twelve procedures on two pages, with name, code, decision and number of the page", async () => {
    await page.getByLabel("Tìm thủ tục").fill("chung thuc");
    await page.getByRole("checkbox", { name: /^Chứng thực/ }).check();
    await preview().getByText("Trang 2/2").waitFor();
    await preview().getByText("UBND phường An Lộc").first().waitFor();
    await preview().getByText("Mã thủ tục: 2.000815").waitFor();
    await preview().getByText("Quyết định công bố: ").first().waitFor();
    await expectAccessible(page, "sheets");
  });

  it("take a procedure that the catalogue does not have, and say which line was not understood", async () => {
    await page.getByLabel("Thủ tục ngoài danh mục").fill(`${OWN}\nkhông hiểu`);
    await page.getByText("Chưa hiểu dòng 2").waitFor();
    await preview().getByText("Trang 3/3").waitFor();
  });

  it("carry codes that another reader reads, each the address of its procedure", async () => {
    await page.setViewportSize({ width: 1600, height: 900 });
    const found = await readSheets();
    await page.setViewportSize(DESKTOP);
    expect(found).toHaveLength(13);
    expect(new Set(found).size).toBe(13);
    expect(
      found.filter((text) => text.startsWith("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/")),
    ).toHaveLength(12);
    expect(found).toContain("https://dichvucong.dongthap.gov.vn/tthc/1.000001");
  });

  it("print on three pages of A4 and nothing around them", async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g)?.map((box) => box.replace(/\.\d+/g, "")))).toEqual(
      new Set(["/MediaBox [0 0 594 841]"]),
    );
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("heading", { name: "In tờ mã QR niêm yết" }).isVisible()).toBe(false);
    expect(await preview().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it("are as they were left when the page is opened again", async () => {
    await page.reload();
    await preview().getByText("Trang 3/3").waitFor();
  });
});
