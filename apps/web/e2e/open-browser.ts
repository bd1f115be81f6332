import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

/** A phone and an office screen, as the design has them. */
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1366, height: 768 };

/** Starts the Chromium that the test run found, with more switches where a journey needs them. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  if (!executablePath)
    throw new Error("CHROMIUM_PATH is not set: run the journeys through npm test, which finds a browser");
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-sync",
    ...more,
  ];
  return chromium.launch({ executablePath, args });
}

/** A fresh person's browser: nothing cached, Vietnamese, Viet Nam's time. */
export async function openContext(browser: Browser, viewport: typeof PHONE): Promise<BrowserContext> {
  return browser.newContext({
    viewport,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    hasTouch: viewport.width < 800,
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
}

/** WCAG 2.2 AA by axe, on the screen as it stands: any fault fails, named with the element. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  expect(await listAccessibilityFaults(page), `axe on ${screen}`).toEqual([]);
}

/** What axe finds on the page, each as `rule: element`. */
export async function listAccessibilityFaults(page: Page): Promise<readonly string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const asItStands = await new AxeBuilder({ page }).withTags(tags).disableRules(TARGET_SIZE).analyze();
  const atFullHeight = await withFullHeight(page, () =>
    new AxeBuilder({ page }).withRules(TARGET_SIZE).analyze(),
  );
  return [...asItStands.violations, ...atFullHeight.violations].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}`),
  );
}

const TARGET_SIZE = "target-size";

/**
 * The window as tall as the page meanwhile: a target half under the bar at the bottom, for as long as one does not
 * scroll, is not a small target.
 */
async function withFullHeight<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const viewport = page.viewportSize() ?? DESKTOP;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: viewport.width, height: Math.max(viewport.height, height) });
  try {
    return await work();
  } finally {
    await page.setViewportSize(viewport);
  }
}
