import { expect, type Page } from "@playwright/test";

export const PASSWORD = "hoa ban trắng";

/** A phone nobody had before, so that a run leaves the next one alone. */
export const freshPhone = () => `09${String(Date.now()).slice(-8)}`;

/** Reads the newest code off the inbox page, in a tab of its own as on a second telephone. */
export async function codeOf(page: Page, phone: string): Promise<string> {
  const inbox = await page.context().newPage();
  await inbox.goto(`/hop-thu?phone=${phone}`);
  const text = await inbox.getByRole("listitem").first().innerText();
  await inbox.close();
  return /: (\d{6})\b/.exec(text)?.[1] ?? "";
}

export async function askForCode(page: Page, phone: string): Promise<void> {
  await page.goto("/hop-tac-xa/dang-ky");
  await page.getByLabel("Số điện thoại của chị").fill(phone);
  await page.getByRole("button", { name: "Gửi mã cho tôi" }).click();
  await expect(page.getByRole("heading", { name: "Nhập mã trong tin nhắn" })).toBeVisible();
}

export async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Mã 6 số").fill(code);
  await page.getByRole("button", { name: "Tiếp tục" }).click();
}

/** From a phone to a cooperative of its own, standing on its first page. */
export async function register(page: Page, phone: string, name: string): Promise<void> {
  await askForCode(page, phone);
  await enterCode(page, await codeOf(page, phone));
  await page.getByLabel("Họ và tên của chị").fill("Lò Thị Lan");
  await page.getByLabel("Tên hợp tác xã").fill(name);
  await page.getByRole("radio", { name: "Tổ hợp tác" }).check();
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Mở gian hàng" }).click();
  await expect(page.getByRole("heading", { name: "Để bắt đầu bán" })).toBeVisible();
}
