import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAccessibilityFaults, openBrowser, openContext, PHONE } from "./open-browser.ts";

const button = '<button style="width:8px;height:8px;padding:0;border:0" aria-label="x"></button>';
const document = (main: string) =>
  `<!doctype html><html lang="vi"><title>x</title><main><h1>x</h1>${main}</main></html>`;

describe("the accessibility check", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await openContext(browser, PHONE)).newPage();
  });
  afterAll(() => browser?.close());

  it.each([
    ["color-contrast", document('<p style="color:#ccc;background:#fff">Hồ sơ chờ xử lý</p>')],
    ["target-size", document(button.repeat(4))],
    ["target-size", document(`<div style="height:2000px"></div>${button.repeat(4)}`)],
    ["label", document("<input>")],
  ])("sees a planted fault: %s", async (rule, html) => {
    await page.setContent(html);
    expect(await listAccessibilityFaults(page)).toContainEqual(
      expect.stringMatching(new RegExp(`^${rule}:`)),
    );
    expect(page.viewportSize()).toEqual(PHONE);
  });
});
