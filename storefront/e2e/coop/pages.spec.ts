import { expect, test } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { signIn } from "../doors/sign-in";

test.beforeEach(({ page }) => signIn(page, "cooperative", loginOf("cooperative", "Phja Sương")));

test("every tab leads to a page with its own heading and no barrier", async ({ page }) => {
  for (const [tab, heading] of [
    ["Đơn", "Đơn hàng"],
    ["Tiền", "Tiền của thành viên"],
    ["Hôm nay", /^Chào /],
  ] as const) {
    await page.getByRole("navigation", { name: "Mục của hợp tác xã" }).getByRole("link", { name: tab }).click();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole("link", { name: tab, exact: true })).toHaveAttribute("aria-current", "page");
    await expectNoViolations(page);
  }
});

test("an empty step says what to expect", async ({ page }) => {
  await page.goto("/hop-tac-xa/don?step=shipped&page=9999");
  await expect(page.getByRole("heading", { name: "Không có đơn nào đang giao." })).toBeVisible();
});

test("a month without income explains how income comes about", async ({ page }) => {
  await page.goto("/hop-tac-xa/tien?month=2024-01");
  await expect(page.getByRole("heading", { name: "Chưa có thu nhập trong tháng 1/2024." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Xem đơn đã giao" })).toBeVisible();
});

test("a month to come falls back to this one", async ({ page }) => {
  await page.goto("/hop-tac-xa/tien?month=2099-01");
  await expect(page.getByRole("link", { name: "Tháng sau" })).toHaveCount(0);
});

test("the other language keeps the page", async ({ page }) => {
  await page.goto("/hop-tac-xa/don?step=accepted");
  await page.locator("header summary").click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/hop-tac-xa/don?step=accepted");
  await expect(page.getByRole("heading", { level: 1, name: "Orders" })).toBeVisible();
});

test("the keyboard alone reaches the tabs and the steps", async ({ page }) => {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Tới nội dung chính" })).toBeFocused();
  const orders = page.getByRole("link", { name: "Đơn", exact: true });
  for (let presses = 0; presses < 8 && !(await orders.evaluate((it) => it === document.activeElement)); presses++) {
    await page.keyboard.press("Tab");
  }
  await expect(orders).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Đơn hàng" })).toBeVisible();
});

test("nothing is wider than the screen", async ({ page }) => {
  for (const path of ["/hop-tac-xa", "/hop-tac-xa/don", "/hop-tac-xa/don?step=delivered", "/hop-tac-xa/tien"]) {
    await page.goto(path);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  }
});
