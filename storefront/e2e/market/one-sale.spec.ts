import { expect, test, type Page } from "@playwright/test";
import { apiUrl, demo, loginOf } from "../doors/demo-world";
import { signIn } from "../doors/sign-in";
import { addToBasket, fillAddress } from "../shop/walk";

const sales = [
  { goods: "gui-may-dan-tay", cooperative: "HTX Mây tre Suối Trúc", staff: loginOf("cooperative", "Suối Trúc") },
  { goods: "tui-tho-cam-buon", cooperative: "HTX Nông sản Buôn Nắng", staff: loginOf("cooperative", "Buôn Nắng") },
];

/** What the members get of one piece, as the product page promises it, in đồng. */
async function promised(handle: string): Promise<bigint> {
  const headers = { "x-publishable-api-key": demo.publishableKey };
  const answer = await fetch(`${apiUrl}/store/goods/${handle}`, { headers });
  return BigInt((await answer.json()).moneyPath.membersDong);
}

/** Accrued so far this year by cooperative, from the officer's file. */
async function accrued(page: Page): Promise<ReadonlyMap<string, bigint>> {
  const year = new Date().getFullYear();
  const text = await (await page.request.get(`/api/union/income.csv?from=${year}-01&to=${year}-12`)).text();
  const sums = new Map<string, bigint>();
  for (const line of text.trim().split("\r\n").slice(1)) {
    const [, name = "", , , , amount = "0"] = line.split(",");
    sums.set(name, (sums.get(name) ?? 0n) + BigInt(amount));
  }
  return sums;
}

async function act(page: Page, label: RegExp, confirm: string): Promise<void> {
  await page.locator("summary", { hasText: label }).click();
  await page.getByRole("button", { name: confirm }).click();
}

/** The cooperative's day: accept, ship, deliver, take the cash. */
async function handle(page: Page, code: string): Promise<void> {
  const link = page.getByRole("link", { name: code });
  await expect(async () => {
    await page.goto("/hop-tac-xa/don?step=placed");
    await expect(link).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  await link.click();
  await act(page, /Nhận đơn/, "Đồng ý nhận đơn");
  await page.locator("summary", { hasText: "Giao cho vận chuyển" }).click();
  await page.getByLabel("Đơn vị vận chuyển").fill("Vietnam Post");
  await page.getByRole("button", { name: "Xác nhận đã giao cho vận chuyển" }).click();
  await act(page, /Đã giao/, "Xác nhận khách đã nhận hàng");
  await act(page, /Đã nhận tiền mặt/, "Xác nhận đã nhận tiền");
  await expect(page.getByText(/Đã ghi thu nhập cho \d+ chị/)).toBeVisible();
}

test("one basket, two cooperatives, both amounts in the Union's report to the đồng", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const officer = await (await browser.newContext({ baseURL, locale: "vi-VN" })).newPage();
  await signIn(officer, "union", loginOf("union", "trung ương"));
  const before = await accrued(officer);

  for (const { goods } of sales) await addToBasket(page, goods);
  await page.goto("/dat-hang");
  await fillAddress(page);
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page).toHaveURL(/\/don-hang\/CP/);
  const code = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

  for (const { staff } of sales) {
    const panel = await (await browser.newContext({ baseURL, locale: "vi-VN" })).newPage();
    await signIn(panel, "cooperative", staff);
    await handle(panel, code);
    await panel.context().close();
  }

  const after = await accrued(officer);
  await officer.goto("/hoi");
  for (const { goods, cooperative } of sales) {
    const total = after.get(cooperative) ?? 0n;
    expect(total - (before.get(cooperative) ?? 0n)).toBe(await promised(goods));
    const shown = `${total.toLocaleString("vi-VN")} ₫`;
    await expect(officer.getByRole("row", { name: cooperative }).first()).toContainText(shown);
  }
  await officer.context().close();
  await page.reload();
  await expect(page.getByRole("main")).toContainText(/Đã nhận đủ .*₫/);
});
