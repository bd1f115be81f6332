import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveText } from "./archive-text.ts";
import { DESKTOP, expectAccessible, openBrowser, openContext } from "./open-browser.ts";
import { signIn } from "./sign-in.ts";
import { type RunningApp, startApp } from "./start-app.ts";

let app: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
  context = await openContext(browser, DESKTOP);
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => errors.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const ROUND = "Kiểm tra công tác cải cách hành chính năm 2023, đợt 2";

describe("an administrator's round on a desktop", () => {
  it("is created with its team and its visits", async () => {
    await page.goto(app.url);
    await signIn(page, "quan-tri");
    await page.getByRole("link", { name: "Đợt kiểm tra" }).click();
    await page.getByRole("heading", { level: 1, name: "Đợt kiểm tra" }).waitFor();
    await expectAccessible(page, "rounds");
    await page.getByRole("link", { name: "Tạo đợt kiểm tra" }).click();
    await page.getByRole("button", { name: "Tạo đợt kiểm tra" }).click();
    await page.getByText(/Còn \d+ nội dung cần bổ sung/).waitFor();
    await expectAccessible(page, "create a round, with what is missing");
    await fillPlan();
    await page.getByLabel("Tìm đơn vị").fill("hong ngu");
    await page.getByRole("button", { name: /Thêm tất cả đơn vị cấp xã thuộc Thành phố Hồng Ngự/ }).click();
    await page.getByText("7 đơn vị đã chọn").waitFor();
    await page.getByRole("button", { name: "Chia đều vào các ngày làm việc" }).click();
    await page
      .getByLabel("Người", { exact: true })
      .selectOption({ label: "Trưởng phòng Nội vụ thành phố Hồng Ngự" });
    await page.getByLabel("Cơ quan cấp trên").fill("Ủy ban nhân dân thành phố Hồng Ngự");
    await page.getByLabel("Cơ quan ban hành").fill("Phòng Nội vụ");
    await page.getByLabel("Chức vụ người ký").fill("Trưởng phòng");
    await page.getByLabel("Địa danh").fill("Hồng Ngự");
    await page.getByRole("button", { name: "Tạo đợt kiểm tra" }).click();
    await page.getByRole("heading", { level: 1, name: ROUND }).waitFor();
    expect(await page.getByRole("row").count()).toBe(8);
  });

  it("shows the ranking of a finished round, its heatmap and why a cell is not full", async () => {
    await page.goto(`${app.url}/rounds/hong-ngu-2023`);
    const first = page.getByRole("row").nth(1);
    await first.waitFor();
    expect(await first.innerText()).toContain("UBND phường An Thạnh");
    await page.getByText("Dữ liệu minh họa").first().waitFor();
    await expectAccessible(page, "ranking");
    await page.getByRole("link", { name: "Bảng màu theo tiêu chí" }).click();
    await page.getByRole("button", { name: /UBND phường An Lạc, Mã QR mở đúng/ }).click();
    await page.getByText(/mã đã quét mở đúng bản hiện hành/).waitFor();
    await expectAccessible(page, "heatmap");
    for (const view of ["Các cuộc kiểm tra", "Nhận định chung", "Tổ, đoàn kiểm tra"]) {
      await page.getByRole("link", { name: view }).click();
      await expectAccessible(page, view);
    }
  });

  it("says to all units what their results allow, once it is taken", async () => {
    await page.getByRole("link", { name: "Nhận định chung" }).click();
    const kept = page.getByRole("button", { name: /^Bỏ nhận định/ });
    await kept.first().waitFor();
    const before = await kept.count();
    await page.getByRole("button", { name: "Xem gợi ý" }).click();
    const take = page.getByRole("button", { name: /^Đưa vào nhận định chung: / });
    await take.first().waitFor();
    await expectAccessible(page, "statements with what can be said");
    const name = (await take.first().getAttribute("aria-label")) ?? "";
    await take.first().click();
    const text = name.replace("Đưa vào nhận định chung: ", "");
    await page.getByRole("button", { name: `Bỏ nhận định: ${text}`, exact: true }).waitFor();
    expect(await kept.count()).toBe(before + 1);
    expect(await page.getByRole("button", { name, exact: true }).count()).toBe(0);
  });

  it("has one board of all recommendations, filterable, with results recorded, as a spreadsheet", async () => {
    await page.getByRole("link", { name: "Bảng theo dõi kiến nghị" }).click();
    await page.getByLabel("Trạng thái").selectOption({ label: "Quá hạn" });
    await page.getByText(/^12 kiến nghị/).waitFor();
    expect(page.url()).toContain("status=overdue");
    await expectAccessible(page, "board");
    await page.getByRole("button", { name: "Ghi kết quả" }).first().click();
    await page.getByLabel(/Tài liệu kiểm chứng/).fill("Báo cáo số 45/BC-UBND");
    await page.getByLabel("Ngày hoàn thành").fill("20/5/2023");
    await expectAccessible(page, "board with a result being recorded");
    await page.getByRole("button", { name: "Xác nhận đã khắc phục" }).click();
    await page.getByText(/^11 kiến nghị/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Tải bảng Excel/ }).click(),
    ]);
    const sheet = archiveText(readFileSync(await download.path()), "xl/sharedStrings.xml");
    expect(sheet).toContain("Báo cáo số 45/BC-UBND");
    expect(sheet).toContain("Dữ liệu minh họa");
  });

  it("records the number of a notice, which then stands on the paper", async () => {
    await page.goto(`${app.url}/inspections/an-lac-hong-ngu-2023`);
    await page.getByLabel("Số, ký hiệu").fill("07/2023/TB-TKT");
    await page.getByLabel("Ngày ban hành").fill("30/5/2023");
    await page.getByRole("button", { name: "Ghi nhận thông báo kết luận" }).waitFor();
    await page.getByLabel("Ngày ban hành").press("Enter");
    await page
      .getByText(/Thông báo số 07\/2023\/TB-TKT/)
      .first()
      .waitFor();
    const print = await context.newPage();
    await print.goto(`${app.url}/papers/inspections/an-lac-hong-ngu-2023/notice.html`);
    const text = await print.locator("body").innerText();
    expect(text).toContain("THÔNG BÁO");
    expect(text).toContain("07/2023/TB-TKT");
    expect(text).toContain("ngày 30 tháng 5 năm 2023");
    expect(text).toContain("UBND phường An Lạc");
    await expectAccessible(print, "print view of the notice");
    await print.close();
  });

  it("knows units in time: the ward of 2023 and what became of it", async () => {
    await page.goto(`${app.url}/units?text=an+loc&asOf=2023-05-09`);
    await page
      .getByRole("link", { name: /Phường An Lộc/ })
      .first()
      .click();
    await page.getByText(/Đơn vị này không còn từ ngày 01\/7\/2025/).waitFor();
    await page.getByRole("link", { name: "Phường An Bình" }).waitFor();
    await expectAccessible(page, "unit");
  });

  it("finds a criterion in the catalogue by what it says, without accents", async () => {
    await page.goto(`${app.url}/catalogue`);
    await page.getByText(/^17 gói tiêu chí/).waitFor();
    await expectAccessible(page, "catalogue");
    await page.getByLabel("Tìm trong danh mục").fill("in lai ma");
    await page.getByText(/^Tìm thấy \d+ tiêu chí/).waitFor();
    await page.getByText("qr-listing/").first().waitFor();
    expect(await page.getByText("one-stop/").count()).toBe(0);
    await expectAccessible(page, "catalogue with what was found");
  });

  it("shows rule sets, edits the calendar, adds a person who can sign in", async () => {
    await page.goto(`${app.url}/rule-sets/hong-ngu-2023`);
    await page.getByText("Mã QR mở đúng thủ tục hành chính, bản hiện hành").waitFor();
    await expectAccessible(page, "rule set");
    await page.goto(`${app.url}/calendar?year=2023`);
    await page.getByLabel("Tên ngày").fill("Nghỉ hoán đổi");
    await page.getByLabel("Ngày", { exact: true }).first().fill("29/12/2023");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("cell", { name: "Nghỉ hoán đổi" }).first().waitFor();
    await expectAccessible(page, "calendar");
    await page.goto(`${app.url}/users`);
    await page.getByLabel(/Họ tên hoặc chức danh/).fill("Chuyên viên Phòng Tư pháp");
    await page.getByLabel("Tên đăng nhập").fill("tu-phap");
    await page.getByLabel("Mật khẩu ban đầu").fill("mat-khau-tam-2023");
    await page.getByLabel("Thành viên tổ, đoàn kiểm tra").check();
    await expectAccessible(page, "users");
    await page.getByRole("button", { name: "Thêm người dùng" }).click();
    await page.getByText("Đã thêm Chuyên viên Phòng Tư pháp").waitFor();
    const other = await openContext(browser, DESKTOP);
    const theirs = await other.newPage();
    await theirs.goto(`${app.url}/sign-in`);
    await theirs.getByLabel(/Tên đăng nhập/).fill("tu-phap");
    await theirs.getByLabel("Mật khẩu", { exact: true }).fill("mat-khau-tam-2023");
    await theirs.getByRole("button", { name: "Đăng nhập", exact: true }).click();
    await theirs.getByRole("heading", { name: "Việc của tôi" }).waitFor();
    await other.close();
  });

  it("ran without an error in the page", () => {
    expect(errors).toEqual([]);
  });
});

async function fillPlan(): Promise<void> {
  await page.getByLabel("Tên đợt kiểm tra").fill(ROUND);
  await page.getByLabel("Từ ngày").fill("05/6/2023");
  await page.getByLabel("Đến ngày").fill("16/6/2023");
  await page.getByLabel("Bộ tiêu chí").selectOption({ index: 1 });
}
