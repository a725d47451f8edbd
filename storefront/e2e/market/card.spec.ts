import { expect, type Page } from "@playwright/test";
import { cards, openCardCompany, payAndVanish } from "../doors/card-company";
import { expectNoViolations } from "../doors/expect-no-violations";
import { test } from "../doors/reader";
import { addToBasket, coffee, fillAddress } from "../shop/walk";

/** A basket with an address, led to the page where its card is asked for. */
async function chooseCard(page: Page): Promise<void> {
  await addToBasket(page, coffee.handle);
  await page.goto("/dat-hang");
  await fillAddress(page);
  await page.getByRole("radio", { name: /Thẻ/ }).check();
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page).toHaveURL(/\/dat-hang\/the$/);
}

test("S4: a declined card, then another with the bank's question, and an order that is paid", async ({ page }) => {
  // Two jobs and a page that looks again come after the bank's question, each within seconds; more on a busy machine.
  test.setTimeout(120_000);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openCardCompany(page);
  await chooseCard(page);
  await expect(page.getByRole("heading", { level: 1, name: "Trả bằng thẻ" })).toBeVisible();
  const number = page.getByLabel("Số thẻ");
  await number.fill(cards.declined);
  await expectNoViolations(page);
  const pay = page.getByRole("button", { name: /^Trả \d/ });
  await pay.click();
  const sentence = page.getByText(/Ngân hàng không nhận thẻ này, bạn chưa bị trừ tiền/);
  await expect(sentence).toBeFocused();
  await expect(page.getByRole("link", { name: "Chọn cách trả khác" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.reload();
  await expect(sentence).toBeVisible();
  await number.fill(cards.asksTheBank);
  await pay.click();
  await page.getByRole("button", { name: "Tôi là chủ thẻ" }).click();
  await expect(page).toHaveURL(/\/don-hang\/CP/, { timeout: 30_000 });
  await expect(page.getByText(/Đã nhận đủ/)).toBeVisible({ timeout: 40_000 });
  const scripts = asked.filter((it) => it.startsWith("https://js.stripe.com"));
  expect(scripts).toHaveLength(2);
});

test("S4: a tab closed after paying; opened again, the shop says that the order is made", async ({ page }) => {
  await openCardCompany(page);
  await chooseCard(page);
  await expect(page.getByLabel("Số thẻ")).toBeVisible();
  const html = await page.content();
  const secret = /pi_[0-9a-f]+_secret_[0-9a-f]+/.exec(html)?.[0] ?? "";
  await page.goto("about:blank");
  await payAndVanish(secret, cards.good);
  await page.goto("/dat-hang");
  await expect(page).toHaveURL(/\/dat-hang\/the$/);
  await expect(page.getByRole("heading", { name: "Bạn đã trả xong, đơn đã được đặt" })).toBeVisible();
  await page.getByRole("button", { name: "Xem đơn" }).click();
  await expect(page).toHaveURL(/\/don-hang\/CP/);
});
