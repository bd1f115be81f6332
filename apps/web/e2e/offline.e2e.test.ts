import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openContext, PHONE } from "./open-browser.ts";
import { precachedLater, precachedPaths } from "./precached-later.ts";
import { signIn } from "./sign-in.ts";
import { type RunningApp, startApp } from "./start-app.ts";

const SCANNED = "Số mã QR đã quét";

let app: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** The address of the visit to phường An Lộc, and of the criterion that is recorded. */
let visit: string;
let criterion: string;
/** Requests of the page that reached the server. */
const reached: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  context = await openContext(browser, PHONE);
  page = await newPage(context);
  page.on("pageerror", (error) => errors.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function newPage(of: BrowserContext): Promise<Page> {
  const opened = await of.newPage();
  opened.setDefaultTimeout(15_000);
  return opened;
}

async function openVisit(opened: Page): Promise<void> {
  await opened.getByRole("link", { name: /UBND phường An Lộc/ }).click();
  await opened.getByRole("heading", { name: "Nội dung kiểm tra" }).waitFor();
}

/** The files that the worker in control of the page keeps; none before it is in control. */
function keptFiles(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    if (navigator.serviceWorker.controller?.state !== "activated") return [];
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

describe("a visit on a phone that has lost its network", () => {
  it("keeps the built client, and nothing of the server's answers", async () => {
    await page.goto(app.url);
    await signIn(page, "thanh-vien");
    await openVisit(page);
    visit = page.url();
    criterion = `${visit}/criteria/codes-open-current-procedure`;
    await expect
      .poll(async () => [...(await keptFiles())].sort(), { timeout: 60_000, interval: 250 })
      .toEqual([...precachedPaths()].sort());
    const { files, gzipped } = precachedLater();
    process.stderr.write(`kept for later: ${(gzipped / 1000).toFixed(1)} KB gzipped in ${files} files\n`);
  });

  it("asks the server for no code when it is opened again", async () => {
    const listen = (response: { url: () => string; fromServiceWorker: () => boolean }) => {
      const { pathname } = new URL(response.url());
      if (!response.fromServiceWorker() && !pathname.startsWith("/trpc/")) reached.push(pathname);
    };
    page.on("response", listen);
    await page.reload();
    await page.getByRole("heading", { name: "Nội dung kiểm tra" }).waitFor();
    page.off("response", listen);
    expect(reached).toEqual([]);
  });

  it("opens the visit without a network", async () => {
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: "Nội dung kiểm tra" }).waitFor();
    await page.getByText(/^Không có mạng/).waitFor();
  });

  it("records a fact and says that the device has it", async () => {
    await page.goto(criterion);
    await page.getByLabel(SCANNED).fill("23");
    await page.getByLabel(SCANNED).press("Tab");
    await page.getByText("Đã lưu 1 nội dung trên máy").waitFor();
  });

  it("still has it after a reload without a network", async () => {
    await page.reload();
    await page.getByText("Đã lưu 1 nội dung trên máy").waitFor();
    expect(await page.getByLabel(SCANNED).inputValue()).toBe("23");
  });

  it("opens a screen of the office that was never opened before", async () => {
    await page.goto(`${app.url}/units`);
    await page.getByRole("heading", { name: "Đơn vị được kiểm tra" }).waitFor();
    await page.goto(criterion);
    await page.getByText("Đã lưu 1 nội dung trên máy").waitFor();
  });

  it("leaves papers to the server, which is not there", async () => {
    const paper = await newPage(context);
    const address = criterion.replace("/inspections/", "/papers/inspections/").replace(/\/criteria\/.*/, "");
    await expect(paper.goto(`${address}/minutes.html`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    await paper.close();
  });

  it("sends it once the network is back", async () => {
    await context.setOffline(false);
    await page
      .getByText(/^Đã gửi \d/)
      .first()
      .waitFor({ timeout: 90_000 });
    expect(await page.getByText(/^Không có mạng/).count()).toBe(0);
  });

  it("shows it to the head of the team, on another device", async () => {
    const other = await openContext(browser, PHONE);
    const theirs = await newPage(other);
    await theirs.goto(app.url);
    await signIn(theirs, "to-truong");
    await theirs.goto(criterion);
    await theirs.getByLabel(SCANNED).waitFor();
    expect(await theirs.getByLabel(SCANNED).inputValue()).toBe("23");
    await other.close();
  });

  it("ran without an error in the page", () => {
    expect(errors).toEqual([]);
  });
});
