import { expect, test, type Page } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { signIn } from "../doors/sign-in";

const staff = loginOf("cooperative", "Bến Cọ");

test.beforeEach(({ page }) => signIn(page, "cooperative", staff));

/** Holds back what the links ask for below an address, until the answer is let go. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    if (route.request().headers()["rsc"] !== undefined) await held;
    await route.continue();
  });
  return letGo;
}

const tab = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name, exact: true });
const opening = (page: Page) => page.getByRole("status").filter({ hasText: "Đang mở trang…" });

test("while a page is on its way its shape stands there, and says so", async ({ page }) => {
  await page.goto("/hop-tac-xa");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toBeVisible();
  const letGo = await hold(page, /\/hop-tac-xa\/hang/);
  await tab(page, "Hàng").focus();
  await page.keyboard.press("Enter");
  await expect(opening(page)).toBeAttached();
  await expect(title).toBeHidden();
  await expect(tab(page, "Hàng")).toBeFocused();
  await expectNoViolations(page);
  letGo();
  await expect(page.getByRole("heading", { level: 1, name: "Hàng" })).toBeVisible();
  await expect(opening(page)).toHaveCount(0);
});

test("another question to the open page leaves it in its place", async ({ page }) => {
  await page.goto("/hop-tac-xa/don");
  const title = page.getByRole("heading", { level: 1 });
  const letGo = await hold(page, /\/hop-tac-xa\/don/);
  await page.getByRole("main").getByRole("link", { name: /^Mới/ }).first().click();
  await expect(page.locator("main [aria-busy=true]")).toBeVisible();
  await expect(title).toBeVisible();
  await expect(opening(page)).toHaveCount(0);
  letGo();
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
});

test("without script the members stand on the page, not their placeholders", async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto("/hop-tac-xa/thanh-vien");
  await expect(plain.getByRole("heading", { level: 1, name: "Thành viên" })).toBeVisible();
  await expect(plain.getByRole("main").getByRole("listitem").first()).toBeVisible();
  await context.close();
});

test("a lot, a run and a line of the statement that are not there say what to do next", async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of ["lo/lot_MADEUP", "phan-chia/run-made-up", "sao-ke/but-toan?section=none&line=none"]) {
    expect((await page.goto(`/hop-tac-xa/tien/${path}`))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "Không tìm thấy trang này" })).toBeVisible();
    await expectNoViolations(page);
  }
  await page.getByRole("main").getByRole("link", { name: "Về trang Hôm nay" }).click();
  await expect(page).toHaveURL(/\/hop-tac-xa$/);
});
