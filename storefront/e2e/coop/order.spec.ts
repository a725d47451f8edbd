import { expect, test, type Page } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { placeOrder } from "../doors/place-order";
import { signIn } from "../doors/sign-in";

const staff = loginOf("cooperative", "Mây Trắng");
const handle = "may-trang";

/** A fresh order appears once the next scan has consigned it. */
async function openOrder(page: Page, code: string): Promise<void> {
  const link = page.getByRole("link", { name: code });
  await expect(async () => {
    await page.goto("/hop-tac-xa/don?step=placed");
    await expect(link).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: `Đơn ${code}` })).toBeVisible();
}

async function act(page: Page, label: RegExp, confirm: string): Promise<void> {
  await page.locator("summary", { hasText: label }).click();
  await page.getByRole("button", { name: confirm }).click();
}

test("an order goes from new to recorded income, one confirmation a step", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "cooperative", staff);
  await openOrder(page, await placeOrder(handle));
  const said = page.getByRole("status");
  await expectNoViolations(page);

  await act(page, /Nhận đơn/, "Đồng ý nhận đơn");
  await expect(said.filter({ hasText: "Đã nhận đơn." })).toBeVisible();

  await page.getByRole("checkbox", { name: /^Đã lấy / }).check();
  await expect(page.getByText("Đã lấy 1/1")).toBeVisible();
  await expectNoViolations(page);
  await act(page, /Đã gói xong/, "Xác nhận đã gói xong");
  await expect(said.filter({ hasText: "Đã ghi gói xong." })).toBeVisible();

  await page.locator("summary", { hasText: "Giao cho vận chuyển" }).click();
  await page.getByLabel("Đơn vị vận chuyển").fill("Viettel Post");
  await page.getByLabel("Mã vận đơn").fill("VT123456VN");
  await page.getByRole("button", { name: "Xác nhận đã giao cho vận chuyển" }).click();
  await expect(said.filter({ hasText: "Đã ghi giao cho vận chuyển." })).toBeVisible();
  await expect(page.getByText("VT123456VN", { exact: true })).toBeVisible();

  await act(page, /^Đã giao/, "Xác nhận khách đã nhận hàng");
  await expect(said.filter({ hasText: "Đã ghi khách nhận được hàng." })).toBeVisible();

  await page.locator("summary", { hasText: "Đã nhận tiền mặt" }).click();
  await page.getByLabel("Số tiền đã nhận (đồng)").fill("1.000");
  await page.getByRole("button", { name: "Xác nhận đã nhận tiền" }).click();
  await expect(said.filter({ hasText: /Số tiền phải thu là/ })).toBeVisible();
  await expectNoViolations(page);

  await page.reload();
  await act(page, /Đã nhận tiền mặt/, "Xác nhận đã nhận tiền");
  await expect(said.filter({ hasText: "Đã ghi tiền mặt." })).toBeVisible();
  await expect(page.getByText(/Đã ghi thu nhập cho \d+ chị/)).toBeVisible();
  await expect(page.getByText("Đơn này không còn việc gì phải làm.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Lấy hàng" })).toHaveCount(0);
});

test("two taps accept an order once", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "cooperative", staff);
  await openOrder(page, await placeOrder(handle));
  await page.locator("summary", { hasText: "Nhận đơn" }).click();
  await page.getByRole("button", { name: "Đồng ý nhận đơn" }).dblclick();
  await expect(page.getByRole("status").filter({ hasText: "Đã nhận đơn." })).toBeVisible();
  await expect(page.getByText("Hợp tác xã nhận đơn")).toHaveCount(1);
});

test("without script the same form answers with the same sentence", async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await signIn(page, "cooperative", staff);
  await openOrder(page, await placeOrder(handle));
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(page.url());
  await plain.locator("summary", { hasText: "Nhận đơn" }).click();
  await plain.getByRole("button", { name: "Đồng ý nhận đơn" }).click();
  await expect(plain.getByText("Đã nhận đơn.")).toBeVisible();
  await expect(plain.locator("summary", { hasText: "Giao cho vận chuyển" })).toBeVisible();
  await context.close();
});

test("losing the network loses nothing and says so", async ({ page, context }) => {
  test.setTimeout(120_000);
  await signIn(page, "cooperative", staff);
  await openOrder(page, await placeOrder(handle));
  await page.locator("summary", { hasText: "Nhận đơn" }).click();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Đồng ý nhận đơn" }).click();
  await expect(page.getByText(/Mất mạng, chưa ghi được/)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Đồng ý nhận đơn" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã nhận đơn." })).toBeVisible();
});

test("another cooperative's order and a made-up one answer the same 404", async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await signIn(page, "cooperative", staff);
  await openOrder(page, await placeOrder(handle));
  const path = new URL(page.url()).pathname;

  const context = await browser.newContext({ baseURL });
  const neighbour = await context.newPage();
  await signIn(neighbour, "cooperative", loginOf("cooperative", "Hoa Đá"));
  const another = await neighbour.goto(path);
  expect(another?.status()).toBe(404);
  const words = await neighbour.locator("main").innerText();
  const madeUp = await neighbour.goto("/hop-tac-xa/don/con_01MADEUP");
  expect(madeUp?.status()).toBe(404);
  expect(await neighbour.locator("main").innerText()).toBe(words);
  await expectNoViolations(neighbour);

  const acted = await neighbour.request.post(`/api/coop/consignments/${path.split("/").at(-1)}/accept`, {
    form: { locale: "vi" },
    maxRedirects: 0,
  });
  expect(acted.status()).toBe(303);
  await page.reload();
  await expect(page.locator("summary", { hasText: "Nhận đơn" })).toBeVisible();
  await context.close();
});
