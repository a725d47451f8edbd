import { expect, type Page } from "@playwright/test";
import { officerDoor } from "../doors/ask";
import { apiUrl, demo, loginOf } from "../doors/demo-world";
import { test } from "../doors/reader";
import { signIn } from "../doors/sign-in";
import { addToBasket, fillAddress } from "../shop/walk";

const year = new Date().getFullYear();
const named = loginOf("union", "người thứ hai");

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

type Person = { readonly cooperative: { readonly id: string; readonly name: string }; readonly accruedDong: string };

type Accrued = { readonly id: string; readonly sum: bigint };

/** Accrued so far this year by cooperative, of every woman by name. */
async function accrued(): Promise<ReadonlyMap<string, Accrued>> {
  const officer = await officerDoor(named.login, named.password);
  const sums = new Map<string, Accrued>();
  for (let page = 1, last = 1; page <= last; page += 1) {
    const body = { unit: "VN", period: String(year), reason: "Đối chiếu đơn vừa giao", page };
    const { people, pagesCount } = await officer("/union/people/income", body);
    last = pagesCount;
    for (const { cooperative, accruedDong } of people as readonly Person[])
      sums.set(cooperative.name, {
        id: cooperative.id,
        sum: (sums.get(cooperative.name)?.sum ?? 0n) + BigInt(accruedDong),
      });
  }
  return sums;
}

/** The same as the officer reads it, woman by woman, after saying why. */
async function shownTo(page: Page, cooperative: string): Promise<bigint> {
  await page.goto(`/hoi/thu-nhap/tung-nguoi?unit=VN&period=${year}&cooperative=${cooperative}`);
  await page.getByRole("radio", { name: "Kiểm tra số liệu" }).check();
  await page.getByLabel("Lý do cụ thể").fill("Đối chiếu đơn vừa giao");
  await page.getByRole("button", { name: "Ghi lý do và xem" }).click();
  const cells = page.locator('td[data-label="Phát sinh"]');
  await expect(cells.first()).toBeVisible();
  const amounts = (await cells.allTextContents()).map((it) => BigInt(it.replaceAll(/\D/g, "")));
  return amounts.reduce((sum, it) => sum + it, 0n);
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
  await signIn(officer, "union", named);
  const before = await accrued();

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

  const after = await accrued();
  for (const { goods, cooperative } of sales) {
    const total = after.get(cooperative);
    expect((total?.sum ?? 0n) - (before.get(cooperative)?.sum ?? 0n)).toBe(await promised(goods));
    expect(await shownTo(officer, total?.id ?? "")).toBe(total?.sum);
  }
  await officer.context().close();
  await page.reload();
  await expect(page.getByRole("main")).toContainText(/Đã nhận đủ .*₫/);
});
