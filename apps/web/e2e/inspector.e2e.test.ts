import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveText } from "./archive-text.ts";
import { expectAccessible, openBrowser, openContext, PHONE } from "./open-browser.ts";
import { precachedLater } from "./precached-later.ts";
import { signIn } from "./sign-in.ts";
import { type RunningApp, startApp } from "./start-app.ts";

/** 1 KB is 1,000 bytes. */
const FIRST_LOAD_LIMIT = 150_000;

let app: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** The address of the visit to phường An Lộc. */
let visit: string;
const scripts = new Map<string, number>();
const uncompressed: string[] = [];
let firstLoad = 0;
const errors: string[] = [];

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  context = await openContext(browser, PHONE);
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("response", countScript);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Counts while the first visit lasts; a body that went with its page has been counted before. */
async function countScript(response: Response): Promise<void> {
  if (response.request().resourceType() !== "script" && !response.url().endsWith(".js")) return;
  if (!response.headers()["content-encoding"]) uncompressed.push(response.url());
  const body = await response.body().catch(() => undefined);
  if (body) scripts.set(response.url(), gzipSync(body).length);
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB gzipped`;

const loaded = () => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);

describe("an inspector's visit on a phone", () => {
  it("signs in and finds the visit to phường An Lộc", async () => {
    await page.goto(app.url);
    await page.getByRole("heading", { name: "Đăng nhập" }).waitFor();
    await expectAccessible(page, "sign-in");
    await signIn(page, "to-truong");
    await expectAccessible(page, "work");
    await page.getByRole("link", { name: /UBND phường An Lộc/ }).click();
    await page.getByRole("heading", { name: "Nội dung kiểm tra" }).waitFor();
    visit = page.url();
    await expectAccessible(page, "inspection");
    expect(await page.getByText("Dữ liệu minh họa").first().isVisible()).toBe(true);
  });

  it("records facts and sees at once what is not reached, why, and what would win it back", async () => {
    await page.locator("summary", { hasText: "Mô hình niêm yết thủ tục hành chính bằng mã QR" }).click();
    await page.getByRole("link", { name: /Mã QR mở đúng thủ tục hành chính, bản hiện hành/ }).click();
    await page.getByText("Chưa đủ thông tin để chấm điểm").waitFor();
    await page.getByLabel("Số mã QR đã quét").fill("20");
    await page.getByLabel("Số mã QR mở đúng thủ tục, bản hiện hành").fill("17");
    const result = page.getByRole("region", { name: "Kết quả đánh giá" });
    await result.getByText("3,40").first().waitFor();
    firstLoad = loaded();
    const words = await result.innerText();
    expect(words).toContain("0,60");
    expect(words).toContain("17 trong 20");
    expect(words).toContain("Căn cứ");
    await result.getByText("Điểm minh họa").waitFor();
    await expectAccessible(page, "criterion");
    await page
      .getByText(/Đã gửi/)
      .first()
      .waitFor();
  });

  it("had loaded no more than 150 KB of JavaScript, gzipped, up to the first fact", () => {
    const bytes = firstLoad;
    page.off("response", countScript);
    const later = precachedLater();
    process.stderr.write(
      `first load: ${kilobytes(bytes)} in ${scripts.size} files; kept for later: ${kilobytes(later.gzipped)} in ${later.files}\n`,
    );
    expect(scripts.size).toBeGreaterThan(3);
    expect(uncompressed, "served without compression").toEqual([]);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
  });

  it("says that figures cannot be right, keeps them and does not score them", async () => {
    await page.getByLabel("Số mã QR mở đúng thủ tục, bản hiện hành").fill("21");
    await page.getByText(/Số liệu chưa hợp lý/).waitFor();
    await page.getByLabel("Số mã QR mở đúng thủ tục, bản hiện hành").fill("17");
    await page.getByText("3,40").first().waitFor();
  });

  it("loses nothing when the page is reloaded in the middle of typing", async () => {
    await page.getByLabel("Số mã QR mở đúng thủ tục, bản hiện hành").fill("16");
    await page.reload();
    await page.getByText("3,20").first().waitFor();
    await page.getByLabel("Số mã QR mở đúng thủ tục, bản hiện hành").fill("17");
    await page.getByText("3,40").first().waitFor();
  });

  it("counts sampled rows by itself", async () => {
    await page.getByRole("link", { name: "Quay lại" }).click();
    const area = page.locator("details", { hasText: "Cập nhật, niêm yết công khai" });
    await area.waitFor();
    if (!(await area.evaluate((element: HTMLDetailsElement) => element.open)))
      await area.locator("summary").click();
    await area.getByRole("link", { name: /Thủ tục hành chính niêm yết đúng bản hiện hành/ }).click();
    await page.getByRole("button", { name: "Thêm dòng" }).click();
    await page.getByRole("radio", { name: "Có" }).first().check({ force: true });
    await page
      .getByText(/Tự đếm từ 1 dòng/)
      .first()
      .waitFor();
    await expectAccessible(page, "criterion with rows");
  });

  it("marks a criterion that could not be checked, with the reason", async () => {
    await page.getByRole("link", { name: "Tiêu chí tiếp" }).click();
    await page.getByRole("heading", { level: 1, name: /kịp thời/ }).waitFor();
    await page.getByRole("button", { name: "Chưa kiểm tra được" }).click();
    await page.getByLabel(/Lý do/).fill("Tủ niêm yết khóa, cán bộ giữ chìa vắng mặt");
    await page.getByRole("button", { name: "Ghi chưa kiểm tra được" }).click();
    await page.getByText(/Tủ niêm yết khóa/).waitFor();
    await expectAccessible(page, "criterion not checked");
  });

  it("writes a finding from a template, addressed to the unit, with a due date in working days", async () => {
    await page.goto(`${visit}/criteria/codes-open-current-procedure`);
    await page
      .getByRole("button", { name: "Ghi tồn tại" })
      .or(page.getByRole("link", { name: "Ghi tồn tại" }))
      .click();
    await page.getByRole("heading", { name: "Ghi tồn tại" }).waitFor();
    await page.getByLabel("Mẫu nội dung").selectOption({ index: 1 });
    expect((await page.getByLabel("Nội dung", { exact: true }).first().inputValue()).length).toBeGreaterThan(
      20,
    );
    await page.locator("strong", { hasText: "UBND phường An Lộc" }).first().waitFor();
    await page.getByText(/= /).first().waitFor();
    await expectAccessible(page, "finding");
    await page.getByRole("button", { name: "Xong" }).click();
    await page.getByRole("heading", { level: 1, name: /Mã QR mở đúng/ }).waitFor();
    await page.goto(`${visit}/findings`);
    await page
      .getByText(/Một số mã QR mở nội dung/)
      .first()
      .waitFor();
    await expectAccessible(page, "findings");
  });

  it("closes the visit, seeing what is left, and can then only read", async () => {
    await page.goto(visit);
    await page.getByRole("button", { name: "Kết thúc kiểm tra tại đơn vị" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("chưa đủ thông tin");
    await expectAccessible(page, "close dialog");
    await dialog.getByRole("button", { name: /Kết thúc/ }).click();
    await page
      .getByText(/Kết quả kiểm tra đã chốt/)
      .first()
      .waitFor();
    await expectAccessible(page, "closed inspection");
  });

  it("leaves with minutes that say what was recorded", async () => {
    await page.goto(`${visit}/minutes`);
    const minutes = page.getByRole("region", { name: "Biên bản kiểm tra" });
    await minutes.getByRole("link", { name: "Tải bản Word" }).waitFor();
    await expectAccessible(page, "minutes");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      minutes.getByRole("link", { name: "Tải bản Word" }).click(),
    ]);
    const text = archiveText(readFileSync(await download.path()), "word/document.xml");
    expect(download.suggestedFilename()).toMatch(/^bien-ban.*\.docx$/);
    expect(text).toContain("BIÊN BẢN");
    expect(text).toContain("UBND phường An Lộc");
    expect(text).toContain("Tủ niêm yết khóa, cán bộ giữ chìa vắng mặt");
    expect(text).toContain("Dữ liệu minh họa");
    const print = await context.newPage();
    await print.goto(visit.replace("/inspections/", "/papers/inspections/").concat("/minutes.html"));
    await print.getByText("BIÊN BẢN").first().waitFor();
    await expectAccessible(print, "print view of the minutes");
    await print.close();
  });

  it("finds everything again after the server was restarted", async () => {
    await app.restart();
    await page.goto(`${visit}/criteria/codes-open-current-procedure`);
    await page.getByText("3,40").first().waitFor();
    await page.goto(`${visit}/findings`);
    await page
      .getByText(/Một số mã QR mở nội dung/)
      .first()
      .waitFor();
    await page.goto(visit);
    await page
      .getByText(/Kết quả kiểm tra đã chốt/)
      .first()
      .waitFor();
  });

  it("opens again by the head with a reason, and the history tells", async () => {
    await page
      .getByRole("button", { name: /Mở lại/ })
      .first()
      .click();
    await page.getByLabel(/Lý do/).fill("Bổ sung hồ sơ chọn mẫu");
    await page
      .getByRole("button", { name: /Mở lại/ })
      .last()
      .click();
    await page.getByRole("button", { name: "Kết thúc kiểm tra tại đơn vị" }).waitFor();
    await page.getByText("Bổ sung hồ sơ chọn mẫu").waitFor();
  });

  it("ran without an error in the page", () => {
    expect(errors).toEqual([]);
  });
});
