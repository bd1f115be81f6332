/** Starts CHROMIUM_PATH and renders a page; exit 0 when it works. Runs on Node 24. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inRoot } from "./places.mjs";

const entry = createRequire(inRoot("apps/web/package.json")).resolve("playwright-core");
const { default: playwright } = await import(pathToFileURL(entry).href);
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
const browser = await playwright.chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args,
  timeout: 30_000,
});
const page = await browser.newPage();
await page.setContent("<h1>Kiểm tra</h1>");
const text = await page.textContent("h1");
const box = await page.locator("h1").boundingBox();
await browser.close();
// Without any font a heading has words and no height.
process.exitCode = text === "Kiểm tra" && (box?.height ?? 0) > 10 ? 0 : 1;
