import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { codeOf, enterCode, freshPhone, PASSWORD, register } from "../doors/newcomer";
import { fillSignIn } from "../doors/sign-in";

/** Today's page greets by name alone; "Chào Lan. Chị đặt mật khẩu mới nhé" still asks for the password. */
const greeting = (page: Page) => page.getByRole("heading", { level: 1, name: /^Chào [^.]+$/ });
const NEW_PASSWORD = "lanh trắng Lùng Tám";

async function enter(page: Page, login: string, password: string): Promise<void> {
  await page.goto("/hop-tac-xa/dang-nhap");
  await fillSignIn(page, { login, password });
  await expect(greeting(page)).toBeVisible();
}

const isOut = async (page: Page) => {
  await page.goto("/hop-tac-xa/tien");
  await expect(page).toHaveURL(/dang-nhap/);
  await expect(page.getByText("Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.")).toBeVisible();
};

test("a new password ends the session on another device, and so does signing out everywhere", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const phone = freshPhone();
  await register(page, phone, "HTX Hai Máy");
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await enter(other, phone, PASSWORD);

  await page.goto("/hop-tac-xa/dang-ky?forgot=1");
  await page.getByLabel("Số điện thoại của chị").fill(phone);
  await page.getByRole("button", { name: "Gửi mã cho tôi" }).click();
  await expect(page.getByRole("heading", { name: "Nhập mã trong tin nhắn" })).toBeVisible();
  await enterCode(page, await codeOf(page, phone));
  await page.getByLabel("Mật khẩu").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Lưu mật khẩu và vào" }).click();
  await expect(greeting(page)).toBeVisible();
  await isOut(other);

  await enter(other, phone, NEW_PASSWORD);
  await page.goto("/hop-tac-xa/nguoi-dung");
  const devices = page.locator("summary", { hasText: "Máy đang đăng nhập" });
  await devices.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Chị phải đăng nhập lại ở mọi máy, cả máy này.")).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/dang-nhap/);
  await isOut(other);
  await enter(page, phone, NEW_PASSWORD);
  await context.close();
});
