import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { loginOf } from "../doors/demo-world";
import { expectNoViolations } from "../doors/expect-no-violations";
import { excelRows, pdfText } from "../doors/files";
import { signIn } from "../doors/sign-in";
import { sellAtFair } from "./fair-sale";

const HANDLE = "mua-nguon";
const LABEL = "Mưa Nguồn";
const staff = loginOf("cooperative", LABEL);

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await sellAtFair(HANDLE, LABEL);
});

test.beforeEach(({ page }) => signIn(page, "cooperative", staff));

const amounts = (page: Page) => page.getByLabel("Chi lần này (đồng)");
const open = async (page: Page) => {
  await page.goto("/hop-tac-xa/tien/chi");
  await expect(page.getByRole("heading", { level: 1, name: "Chi tiền" })).toBeVisible();
};

/** Sells again when an earlier run left nobody due: each test brings its own. */
async function somebodyIsDue(page: Page): Promise<void> {
  await open(page);
  if ((await amounts(page).count()) > 1) return;
  await sellAtFair(HANDLE, LABEL);
  await expect(async () => {
    await open(page);
    expect(await amounts(page).count()).toBeGreaterThan(1);
  }).toPass({ timeout: 60_000 });
}

test("everybody due is paid in one run, in cash and by bank, and the run says what comes next", async ({ page }) => {
  test.setTimeout(120_000);
  await somebodyIsDue(page);
  await expectNoViolations(page);
  const people = await amounts(page).count();

  await page.locator("summary", { hasText: "Thêm số tài khoản" }).click();
  await page.getByLabel("Ngân hàng").selectOption({ label: "Agribank" });
  await page.getByLabel("Số tài khoản", { exact: true }).fill("3500 2051 2345");
  await page.getByLabel("Tên chủ tài khoản").fill("Vàng Thị Mai");
  await page.getByRole("button", { name: "Lưu tài khoản" }).click();
  await expect(page.getByText("chỉ lưu số tài khoản khi chị đồng ý").first()).toBeVisible();
  await page.getByLabel(/Chị đã đồng ý/).check();
  await page.getByRole("button", { name: "Lưu tài khoản" }).click();
  await expect(page.getByText("Đã lưu Agribank …2345.")).toBeVisible();

  await page.reload();
  await expect(page.getByText("Agribank …2345").first()).toBeVisible();
  await amounts(page).first().fill("99.999.999.999");
  await page.locator("summary", { hasText: "Ghi đã chi" }).click();
  await page.getByRole("button", { name: "Đồng ý, ghi đã chi" }).click();
  await expect(page.getByText(/Chỉ còn phải trả/).first()).toBeVisible();
  await expect(amounts(page).first()).toBeFocused();
  await expectNoViolations(page);

  await amounts(page).first().fill("1.000");
  await page.getByRole("button", { name: "Đồng ý, ghi đã chi" }).dblclick();
  await expect(page).toHaveURL(/\/tien\/chi\/run_/);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(people);
  await expect(page.getByText(`Chờ xác nhận: ${people}`)).toBeVisible();
  await expectNoViolations(page);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /Tệp chuyển khoản/ }).click(),
  ]);
  const rows = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(rows[1]).toMatch(/^350020512345,VANG THI MAI,970405,\d+,CHI PC[0-9A-F]{8} 01 [A-Z ]+$/);
  await page.getByLabel("Mã giao dịch của ngân hàng").fill("FT26327");
  await page.getByRole("button", { name: "Ghi đã chuyển" }).click();
  await expect(page.getByText("Đã ghi mã giao dịch.")).toBeVisible();
  await expect(page.getByText("FT26327").first()).toBeVisible();
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
});

test("the sheet alone is printed, with figures, words and a code for each", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: /^PC-/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Phiếu PC-/ })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".pay-sheet");
  await expect(sheet).toBeVisible();
  await expect(sheet.getByText("BẢNG KÝ NHẬN TIỀN")).toBeVisible();
  await expect(sheet.locator("tbody tr").first()).toContainText(/ đồng/);
  await expect(sheet.locator("tbody svg")).toHaveCount(await sheet.locator("tbody tr").count());
  await expect(page.locator("header")).toBeHidden();
});

test("money that could not be handed over is due again", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: /^PC-/ }).first().click();
  const card = page.locator("li.card").filter({ hasText: "Tiền mặt" }).filter({ hasText: "Chờ xác nhận" }).first();
  const name = await card.getByRole("heading").innerText();
  await card.locator("summary", { hasText: "Làm gì với" }).click();
  await card.locator("summary", { hasText: "Chưa trao được tiền" }).click();
  await card.getByRole("button", { name: "Đồng ý, ghi trả lại" }).click();
  await expect(page.locator("li.card").filter({ hasText: name }).getByText("Đã trả lại")).toBeVisible();
  await open(page);
  await expect(page.getByRole("group", { name })).toBeVisible();
});

test("losing the network keeps what was typed, also after a reload", async ({ page, context }) => {
  test.setTimeout(120_000);
  await somebodyIsDue(page);
  await amounts(page).first().fill("1.234");
  await page.locator("summary", { hasText: "Ghi đã chi" }).click();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Đồng ý, ghi đã chi" }).click();
  await expect(page.getByText(/Mất mạng, chưa ghi được/)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(amounts(page).first()).toHaveValue("1.234");
  await page.evaluate(() => localStorage.clear());
});

test("another cooperative's run and a made-up one answer the same 404", async ({ page, browser, baseURL }) => {
  await open(page);
  await page.getByRole("link", { name: /^PC-/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Phiếu PC-/ })).toBeVisible();
  const path = new URL(page.url()).pathname;
  const context = await browser.newContext({ baseURL });
  const neighbour = await context.newPage();
  await signIn(neighbour, "cooperative", loginOf("cooperative", "Hoa Đá"));
  expect((await neighbour.goto(path))?.status()).toBe(404);
  const words = await neighbour.locator("main").innerText();
  expect((await neighbour.goto("/hop-tac-xa/tien/chi/run_none"))?.status()).toBe(404);
  expect(await neighbour.locator("main").innerText()).toBe(words);
  await context.close();
});

test("the statement's lines lead from opening to closing, to the journals, and into both files", async ({ page }) => {
  await page.goto("/hop-tac-xa/tien/sao-ke");
  await expect(page.getByText("Khớp sổ đến từng đồng")).toBeVisible();
  await expectNoViolations(page);
  const due = page.locator('[data-section="due"]');
  const figures = (await due.locator("dd").allInnerTexts()).map((text) => BigInt(text.replaceAll(/[^\d-]/g, "")));
  const [closing, ...before] = figures.toReversed();
  expect(before.reduce((sum, it) => sum + it, 0n)).toBe(closing);

  const month = await page.getByLabel("Tháng").inputValue();
  const sheet = await page.request.get(`/api/coop/statement/xlsx?month=${month}&locale=vi`);
  const rows = JSON.stringify(await excelRows(await sheet.body()));
  expect(rows).toContain("Còn phải trả thành viên");
  expect(rows).toContain(`["Cuối kỳ","${closing}"`);
  const pdf = await page.request.get(`/api/coop/statement/pdf?month=${month}&locale=vi`);
  expect(await pdfText(await pdf.body())).toContain("Cònphảitrảthànhviên");

  await due.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Phát sinh trong tháng" })).toBeVisible();
  await expectNoViolations(page);
});
