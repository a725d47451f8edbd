import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { freshPhone, register } from "../doors/newcomer";

const header = (page: Page) => page.getByRole("banner");

async function switchTo(page: Page, name: string): Promise<void> {
  await header(page).locator("summary", { hasText: "HTX" }).click();
  await header(page).getByRole("button", { name }).click();
  await expect(header(page).locator("summary", { hasText: name })).toBeVisible();
}

test("one person opens a second cooperative, switches between hers, and no page writes to the wrong one", async ({
  page,
}) => {
  test.slow();
  const number = freshPhone();
  const [first, second] = [`HTX Bờ Trên ${number.slice(-4)}`, `HTX Bờ Dưới ${number.slice(-4)}`];
  await register(page, number, first);
  await header(page).locator("summary").last().click();
  await header(page).getByRole("link", { name: "Mở thêm hợp tác xã" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mở thêm hợp tác xã" })).toBeVisible();
  await expectNoViolations(page);

  // Nothing filled in: each question is asked again at its field.
  await page.getByRole("button", { name: "Mở hợp tác xã này" }).click();
  await expect(page.getByText("Hãy chọn loại hình.").first()).toBeVisible();
  await page.getByLabel("Tên hợp tác xã").focus();
  await page.keyboard.type("x");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Tên hợp tác xã")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Tên hợp tác xã")).toHaveValue("x");
  await page.getByLabel("Tên hợp tác xã").fill(second);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Để bắt đầu bán" })).toBeVisible();
  await expect(header(page).locator("summary", { hasText: second })).toBeVisible();

  await header(page).locator("summary", { hasText: second }).click();
  await expect(header(page).getByRole("button", { name: first })).toBeVisible();
  await expectNoViolations(page);
  await header(page).locator("summary", { hasText: second }).click();

  await page.goto("/hop-tac-xa/ho-so");
  const window = await page.context().newPage();
  await window.goto("/hop-tac-xa");
  await switchTo(window, first);
  const dialog = page.getByRole("dialog", { name: "Chị đã chuyển hợp tác xã" });
  await expect(dialog).toContainText(second);
  await page.keyboard.press("Escape");
  await expectNoViolations(page);
  await dialog.getByRole("button", { name: "Tải lại trang" }).click();
  await expect(page.getByLabel("Tên hợp tác xã", { exact: true })).toHaveValue(first);
  await window.close();
});

test("a form of the cooperative shown before enters nothing, without script too", async ({
  browser,
  baseURL,
  page,
}) => {
  test.slow();
  const number = freshPhone();
  await register(page, number, `HTX Một ${number.slice(-4)}`);
  await page.goto("/hop-tac-xa/them");
  await page.getByLabel("Tên hợp tác xã").fill(`HTX Hai ${number.slice(-4)}`);
  await page.getByRole("radio", { name: "Hộ gia đình" }).check();
  await page.getByRole("button", { name: "Mở hợp tác xã này" }).click();
  await expect(page.getByRole("heading", { name: "Để bắt đầu bán" })).toBeVisible();

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  await plain.addCookies(await page.context().cookies());
  const [stale, fresh] = [await plain.newPage(), await plain.newPage()];
  await stale.goto("/hop-tac-xa/ho-so");
  await fresh.goto("/hop-tac-xa");
  await switchTo(fresh, `HTX Một ${number.slice(-4)}`);
  const identity = stale.locator("#identity");
  await identity.getByLabel("Tên hợp tác xã").fill("HTX Nhầm");
  await identity.getByRole("button", { name: "Lưu" }).click();
  await expect(stale.getByText("Chưa ghi gì. Hãy tải lại trang.").first()).toBeVisible();
  await expect(stale.locator("#identity").getByLabel("Tên hợp tác xã")).toHaveValue(`HTX Một ${number.slice(-4)}`);
  await plain.close();
});
