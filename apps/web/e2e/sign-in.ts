import type { Page } from "playwright-core";

/** Signs in with a demonstration account, by tapping it as the page offers. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${username}`) }).click();
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.getByRole("heading", { name: "Việc của tôi" }).waitFor();
}
