import { expect, test } from "@playwright/test";
import { enterAdmin, expectOwnPartsClean, openDesk } from "../doors/admin";
import { expectNoViolations } from "../doors/expect-no-violations";
import { press, tabTo } from "../doors/keyboard";
import { expectNoWider } from "../doors/no-wider";
import { askAsOperator } from "../doors/operator";
import * as own from "../doors/own-cooperative";
import { placeOrder } from "../doors/place-order";
import { signIn } from "../doors/sign-in";

test.describe.configure({ mode: "serial", timeout: 240_000 });

let coop: own.OwnCooperative;
let goods: { id: string; handle: string };

test.beforeAll(async () => {
  coop = await own.openCooperative(own.longName(`Ẩn ${test.info().project.name}`));
  await own.adoptRule(coop.door);
  goods = await own.offerGoods(coop.door, `Khăn piêu ${coop.id.slice(-6)}`, await own.enrol(coop.door, 1));
  await own.approve(coop);
});

test.afterAll(() => own.closeDown(coop));

test("O5: goods are hidden by keyboard with the reason the cooperative reads, gone from the shop, and back; a new price is there in five seconds", async ({
  page,
  browser,
  baseURL,
}) => {
  const shopStatus = async () => (await page.request.get(`${baseURL}/hang/${goods.handle}`)).status();
  await enterAdmin(page);
  await openDesk(page, `/products/${goods.id}`);
  const widget = page.locator("[data-desk]").filter({ hasText: "Người bán và chứng nhận" });
  await expect(widget.getByText(coop.name)).toBeVisible();
  await expect(widget.getByText("Đang bán", { exact: true })).toBeVisible();
  await expectOwnPartsClean(page);
  expect(await shopStatus()).toBe(200);

  const reason = widget.getByRole("textbox", { name: "Lý do ẩn (hợp tác xã sẽ đọc)" });
  await press(page, widget.getByRole("button", { name: "Ẩn khỏi chợ" }));
  await expect(widget.getByRole("alert")).toContainText("Hãy ghi lý do ẩn hàng");
  await expect(reason).toBeFocused();
  await expectOwnPartsClean(page);
  await page.keyboard.type("Ảnh không đúng món hàng");
  await press(page, widget.getByRole("button", { name: "Ẩn khỏi chợ" }));
  await expect(widget.getByText("Đang bị ẩn", { exact: true })).toBeVisible();
  await expect.poll(shopStatus, { timeout: 5_000 }).toBe(404);
  await expectOwnPartsClean(page);

  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: page.viewportSize(),
    locale: "vi-VN",
  });
  const hers = await context.newPage();
  await signIn(hers, "cooperative", coop.staff);
  await hers.goto("/hop-tac-xa/hang");
  await expect(hers.getByText(/Ảnh không đúng món hàng/)).toBeVisible();
  await expectNoViolations(hers);
  await context.close();

  await tabTo(page, widget.getByRole("button", { name: "Cho bán lại" }));
  await page.keyboard.press("Enter");
  await expect(widget.getByText("Đang bán", { exact: true })).toBeVisible();
  await expect.poll(shopStatus, { timeout: 5_000 }).toBe(200);

  const { product } = await askAsOperator(`/admin/products/${goods.id}?fields=variants.id,variants.prices.*`);
  const [{ id, prices }] = product.variants;
  const priced = (amount: number) =>
    askAsOperator(`/admin/products/${goods.id}/variants/${id}`, {
      prices: prices.map((it: { id: string; currency_code: string }) => ({
        id: it.id,
        currency_code: it.currency_code,
        amount,
      })),
    });
  const shopPage = async () => (await page.request.get(`${baseURL}/hang/${goods.handle}`)).text();
  await priced(123_000);
  await expect.poll(shopPage, { timeout: 5_000 }).toMatch(/123\.000\s₫/);
  await priced(Number(prices[0].amount));
  await expect.poll(shopPage, { timeout: 5_000 }).not.toMatch(/123\.000\s₫/);
});

test("beside an order stand its parcels: who sends, how much, whether the cash is in", async ({ page }) => {
  const { handle } = await askAsOperator(`/admin/cooperatives/${coop.id}`);
  await placeOrder(handle);
  const { orders } = await askAsOperator("/admin/orders?limit=1&order=-created_at&fields=id");
  await enterAdmin(page);
  await expect(async () => {
    await openDesk(page, `/orders/${orders[0].id}`);
    await expect(page.locator("[data-desk]").getByText(coop.name)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 90_000 });
  const widget = page.locator("[data-desk]").filter({ hasText: "Kiện hàng theo hợp tác xã" });
  await expect(widget.getByText("Mới", { exact: true })).toBeVisible();
  await expect(widget).toContainText(/268\.000.₫ · tiền mặt · chờ thu tiền/);
  await expectOwnPartsClean(page);
  await expectNoWider(page);
});
