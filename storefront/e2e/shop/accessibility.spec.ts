import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { placeField } from "../doors/place-field";
import { test } from "../doors/reader";
import { addToBasket, cardamom, coffee, fillAddress } from "./walk";

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}

async function expectNoSideways(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(tooWide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

const browse = [
  "/",
  "/en",
  "/hang",
  "/hang?q=maatj+ong&stars=3",
  "/hang?q=mat+ong+xyzzy",
  `/hang/${coffee.handle}`,
  "/day-hang",
  "/nghe/nuoi-ong",
  "/tinh/ha-noi",
  "/htx",
  "/htx/suoi-suong",
  "/don-hang",
  "/mat-mang",
  "/khong-co",
];

for (const path of browse) {
  test(`axe finds nothing on ${path}, and it fits the screen`, async ({ page }) => {
    await page.goto(path);
    await expectClean(page);
    await expectNoSideways(page);
  });
}

test("axe finds nothing on basket, checkout with its list open, and order", async ({ page }) => {
  await addToBasket(page, coffee.handle);
  await addToBasket(page, cardamom.handle);
  await page.goto("/gio-hang");
  await expectClean(page);
  await expectNoSideways(page);
  await page.goto("/dat-hang");
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page.getByText("Bạn ghi họ tên người nhận.")).toBeVisible();
  await expectClean(page);
  await placeField(page, "Tỉnh, thành phố").fill("la");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectClean(page);
  await expectNoSideways(page);
  await page.keyboard.press("Escape");
  await fillAddress(page);
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page).toHaveURL(/\/don-hang\/CP/);
  await expectClean(page);
  await expectNoSideways(page);
});
