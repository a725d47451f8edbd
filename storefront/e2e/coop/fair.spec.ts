import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, expect, test, type BrowserContext, type Page } from "@playwright/test";
import { apiUrl, loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { press, typeInto } from "../doors/keyboard";
import { signIn } from "../doors/sign-in";

const staff = loginOf("cooperative", "Bản Mây");
const fairPath = "/hop-tac-xa/hoi-cho";

/** The books, asked past the storefront: what really arrived. */
type Books = { readonly keys: readonly string[]; readonly stock: ReadonlyMap<string, number> };

let token = "";

async function ask(url: string, body?: object) {
  const response = await fetch(`${apiUrl}${url}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return response.json();
}

async function books(): Promise<Books> {
  token ||= (await ask("/auth/coop_staff/phonepass", { phone: staff.login, password: staff.password })).token;
  const keys: string[] = [];
  for (let page = 1; ; page++) {
    const { sales, count } = await ask(`/coop/sales?page=${page}`);
    keys.push(...sales.filter((it: any) => it.undoneBecause === null).map((it: any) => it.key));
    if (page * 50 >= count) break;
  }
  const { tiles } = await ask("/coop/fair");
  return { keys, stock: new Map(tiles.map((it: any) => [it.variantId, it.stock])) };
}

/** What left the stock between two looks at the books, over all goods. */
function piecesGone(before: Books, after: Books): number {
  return [...before.stock].reduce((gone, [id, stock]) => gone + stock - (after.stock.get(id) ?? 0), 0);
}

let profile = "";
let context: BrowserContext;
let before: Books;

/** A browser with a profile on disk, so that it can be closed and opened again like a phone's. */
async function openBrowser(): Promise<Page> {
  const { baseURL, viewport, userAgent, hasTouch, isMobile, deviceScaleFactor, launchOptions } =
    test.info().project.use;
  context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL,
    viewport: viewport ?? null,
    userAgent,
    hasTouch,
    isMobile,
    deviceScaleFactor,
    serviceWorkers: "allow",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  return context.pages()[0] ?? (await context.newPage());
}

async function openStall(page: Page): Promise<void> {
  await page.goto(fairPath);
  await expect(page.getByRole("heading", { level: 1, name: "Bán tại hội chợ" })).toBeVisible();
  await expect(tiles(page).first()).toBeVisible();
}

const tiles = (page: Page) => page.getByRole("region", { name: "Hàng bán" }).getByRole("button");
const kept = (page: Page) => page.getByText("Máy này bán được cả khi mất sóng.");
const badge = (page: Page, count: number) => page.getByRole("button", { name: `${count} lần bán chờ gửi` });
const allSent = (page: Page) => page.getByText("Đã gửi hết");

/** One piece of the first goods, at its price. */
async function sellOne(page: Page): Promise<void> {
  await tiles(page).first().click();
  await toBasket(page);
  await page.getByRole("button", { name: /^Ghi / }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Đã ghi/ })).toBeVisible();
}

/** On a phone the basket is a screen of its own; beside the tiles it is there already. */
async function toBasket(page: Page): Promise<void> {
  const open = page.getByRole("button", { name: /Tính tiền$/ });
  if (await open.isVisible()) await open.click();
}

test.beforeEach(async () => {
  profile = mkdtempSync(path.join(tmpdir(), "fair-"));
  before = await books();
});

test.afterEach(async () => {
  await context.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true });
  // Other specs share this market: what was sold here goes back.
  const after = await books();
  for (const key of after.keys.filter((it) => !before.keys.includes(it))) {
    await ask(`/coop/sales/${key}/undo`, { reason: "entered_twice" });
  }
  expect(piecesGone(before, await books())).toBe(0);
});

test("twelve sales without a signal, the browser closed and opened in between, arrive once each", async () => {
  test.setTimeout(180_000);
  let page = await openBrowser();
  await signIn(page, "cooperative", staff);
  await openStall(page);
  await expect(kept(page)).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  for (let sold = 1; sold <= 6; sold++) await sellOne(page);
  await expect(badge(page, 6)).toBeVisible();
  await context.close();

  page = await openBrowser();
  await context.setOffline(true);
  await openStall(page);
  await expect(badge(page, 6)).toBeVisible();
  await expect(page.locator("img").first()).toHaveJSProperty("complete", true);
  expect(
    await page
      .locator("img")
      .first()
      .evaluate((it: HTMLImageElement) => it.naturalWidth),
  ).toBeGreaterThan(0);
  for (let sold = 7; sold <= 12; sold++) await sellOne(page);
  await expect(badge(page, 12)).toBeVisible();
  await expectNoViolations(page);
  expect((await books()).keys).toEqual(before.keys);

  const second = await context.newPage();
  await openStall(second);
  await expect(badge(second, 12)).toBeVisible();
  await context.setOffline(false);
  await expect(allSent(page)).toBeVisible({ timeout: 60_000 });
  await expect(allSent(second)).toBeVisible({ timeout: 60_000 });
  const after = await books();
  expect(after.keys.length - before.keys.length).toBe(12);
  expect(piecesGone(before, after)).toBe(12);
  await expect(page.getByText("Đã vào sổ").first()).toBeVisible();
});

test("a phone that dies while it sends, its answers lost, sends each sale once", async () => {
  test.setTimeout(180_000);
  let page = await openBrowser();
  await signIn(page, "cooperative", staff);
  await openStall(page);
  await expect(kept(page)).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  for (let sold = 1; sold <= 4; sold++) await sellOne(page);
  // The second sale reaches the server; before its answer reaches the phone, the browser is gone.
  let sent = 0;
  const died = new Promise<void>((resolve) => {
    void context.route("**/api/coop/sales?*", async (route) => {
      sent += 1;
      if (sent < 2) return route.continue();
      await route.fetch();
      resolve();
    });
  });
  await context.setOffline(false);
  await died;
  await context.close();
  expect((await books()).keys.length - before.keys.length).toBe(2);

  page = await openBrowser();
  await openStall(page);
  await expect(allSent(page)).toBeVisible({ timeout: 60_000 });
  const after = await books();
  expect(after.keys.length - before.keys.length).toBe(4);
  expect(piecesGone(before, after)).toBe(4);
});

test("taking back: before sending it never existed, after sending the goods return with a reason", async () => {
  test.setTimeout(120_000);
  const page = await openBrowser();
  await signIn(page, "cooperative", staff);
  await openStall(page);
  await expect(kept(page)).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await sellOne(page);
  await page.locator("summary", { hasText: "Hoàn tác" }).first().click();
  await page.getByRole("button", { name: "Bỏ lần bán" }).click();
  await expect(page.getByRole("button", { name: /lần bán chờ gửi/ })).toHaveCount(0);
  await context.setOffline(false);
  await sellOne(page);
  await expect(allSent(page)).toBeVisible({ timeout: 30_000 });
  await expect.poll(async () => (await books()).keys.length - before.keys.length).toBe(1);
  await expect.poll(async () => piecesGone(before, await books())).toBe(1);
  const sale = page.locator("li").filter({ hasText: "Đã vào sổ" }).first();
  await sale.locator("summary").click();
  await expectNoViolations(page);
  await sale.getByRole("button", { name: "Khách trả hàng" }).click();
  await expect(page.getByText("Đã hoàn tác, hàng đã về kho.")).toBeVisible();
  await expect.poll(async () => piecesGone(before, await books())).toBe(0);
});

test("the keyboard alone sells at an agreed price; wrong amounts are asked about", async () => {
  test.setTimeout(120_000);
  const page = await openBrowser();
  await signIn(page, "cooperative", staff);
  await openStall(page);
  await press(page, tiles(page).first());
  await page.keyboard.press("Enter");
  const open = page.getByRole("button", { name: /Tính tiền$/ });
  if (await open.isVisible()) await press(page, open);
  const amount = page.getByLabel(/^Thành tiền/);
  await amount.fill("");
  await expect(page.getByText("Ghi số tiền lớn hơn 0.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Ghi/ })).toHaveAttribute("aria-disabled", "true");
  await expectNoViolations(page);
  await amount.fill("180");
  await press(page, page.getByRole("button", { name: "Sửa thành 180.000 ₫" }));
  await typeInto(page, page.getByRole("textbox", { name: "Khách đưa (₫)" }), "200000");
  await expect(page.getByText("20.000 ₫", { exact: true })).toBeVisible();
  await expectNoViolations(page);
  await press(page, page.getByRole("button", { name: "Ghi 180.000 ₫" }));
  await expect(page.getByRole("status").filter({ hasText: /^Đã ghi 180\.000/ })).toBeVisible();
  await expect(allSent(page)).toBeVisible({ timeout: 30_000 });
  await expect.poll(async () => (await books()).keys.length - before.keys.length).toBe(1);
});

test("what the phone keeps is the fair page and nothing else, and goes when she signs out", async () => {
  test.setTimeout(120_000);
  const page = await openBrowser();
  await signIn(page, "cooperative", staff);
  await openStall(page);
  await expect(kept(page)).toBeVisible({ timeout: 60_000 });
  const cached = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const urls = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map((it) => it.url)),
      );
      return urls.flat().map((url) => new URL(url).pathname);
    });
  const paths = await cached();
  expect(paths).toContain(fairPath);
  expect(
    paths.filter((it) => it !== fairPath && !it.startsWith("/_next/static/") && !it.startsWith("/photos/")),
  ).toEqual([]);
  const shell = await page.evaluate(async (at) => (await (await caches.match(at))?.text()) ?? "", fairPath);
  for (const word of ["Bản Mây", staff.login, "coop_session"]) expect(shell).not.toContain(word);

  await page.goto("/hop-tac-xa");
  await page.locator("header summary").click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page).toHaveURL(/dang-nhap/);
  await expect.poll(cached).toEqual([]);
  await page.goto(fairPath);
  await expect(page.getByRole("heading", { name: "Chị chưa đăng nhập" })).toBeVisible();
  await expectNoViolations(page);
});
