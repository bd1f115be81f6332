import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESKTOP, expectAccessible, openBrowser, openContext, PHONE } from "./open-browser.ts";
import { signIn } from "./sign-in.ts";
import { type RunningApp, startApp } from "./start-app.ts";

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const TEXT = "Thiếu máy quét tại Bộ phận Một cửa";
const ANSWER = "Đã bố trí 02 máy quét trong tháng 6/2023";

describe("what a unit brings up", () => {
  it("is written down at the visit, on a phone without a network, and goes up later", async () => {
    const page = await newPage(PHONE, "thanh-vien");
    await page.goto(`${app.url}/inspections/tan-hoi-hong-ngu-2023`);
    await page.getByRole("link", { name: /Khó khăn, kiến nghị của đơn vị/ }).click();
    await page.getByRole("heading", { name: "Khó khăn, kiến nghị của đơn vị" }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Ghi lại" }).click();
    await expectAccessible(page, "a unit's proposal, with what is missing");
    await page.getByLabel("Nội dung").fill(TEXT);
    await page.getByLabel(/Gửi cơ quan nào/).fill("Sở Nội vụ");
    await page.getByRole("button", { name: "Ghi lại" }).click();
    await page.getByRole("listitem").filter({ hasText: TEXT }).waitFor();
    await page.context().setOffline(false);
    await page.getByText(/^Đã gửi/).waitFor();
  });

  it("stands in the round, where the answer is recorded", async () => {
    const page = await newPage(DESKTOP, "quan-tri");
    await page.goto(`${app.url}/rounds/hong-ngu-2023`);
    await page.getByRole("link", { name: "Khó khăn, kiến nghị của đơn vị" }).click();
    const entry = page.getByRole("listitem").filter({ hasText: TEXT });
    await entry.getByText("Ghi trả lời").click();
    await entry.getByRole("button", { name: "Lưu trả lời" }).click();
    await expectAccessible(page, "an answer, with what is missing");
    await entry.getByLabel("Nội dung trả lời").fill(ANSWER);
    await entry.getByLabel("Ngày trả lời").fill("15/6/2023");
    await entry.getByRole("button", { name: "Lưu trả lời" }).click();
    await entry.getByText("Sở Nội vụ trả lời ngày 15/6/2023").waitFor();
    expect(await entry.innerText()).toContain(ANSWER);
    await expectAccessible(page, "an answered proposal");
  });
});

async function newPage(size: typeof PHONE, username: string): Promise<Page> {
  const page = await (await openContext(browser, size)).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(app.url);
  await signIn(page, username);
  return page;
}
