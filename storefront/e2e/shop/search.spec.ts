import { expect, type Locator, type Page } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { placeField } from "../doors/place-field";
import { test } from "../doors/reader";

const cards = (page: Page): Locator => page.getByRole("main").getByRole("article");
const field = (page: Page): Locator => page.getByRole("combobox", { name: /^(Tìm hàng|Search goods)$/ });

/** Under the field; at a desk's width the filters beside the listing have options of their own. */
const suggestions = (page: Page, named: { readonly name?: string } = {}): Locator =>
  page.getByRole("search").getByRole("option", named);

async function openFilters(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /^(Lọc|Filter)( \(\d\))?$/ });
  if (await button.isVisible()) await button.click();
}

// S1, and S8 in English: however it is typed, whichever engine the market under test was started with.
for (const [typed, language, name] of [
  ["mat ong", "", /mật ong/i],
  ["maatj ong", "", /mật ong/i],
  ["mat ogn", "", /mật ong/i],
  ["honey", "/en", /honey/i],
] as const) {
  test(`“${typed}” finds honey first`, async ({ page }) => {
    await page.goto(`${language}/hang?${new URLSearchParams({ q: typed })}`);
    await expect(cards(page).first()).toContainText(name);
    if (typed === "maatj ong") await expect(page.getByText("Chợ hiểu “maatj ong” là “mật ong”.")).toBeVisible();
  });
}

test("S1: search, narrow by province and stars, open a product, see maker and certificate", async ({ page }) => {
  await page.goto("/");
  await field(page).fill("mat ong");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await expect(page).toHaveURL(/\/hang\?q=mat\+ong$/);
  await openFilters(page);
  await placeField(page, "Tỉnh, thành phố").fill("ha giang");
  await page.getByRole("option", { name: /Tuyên Quang/ }).click();
  const apply = page.getByRole("button", { name: /^Xem \d+ sản phẩm$/ });
  await page.getByText(/^Từ 4 sao/).click();
  await expect(apply).toHaveText("Xem 1 sản phẩm");
  await expectNoViolations(page);
  await apply.click();
  await expect(page).toHaveURL("/hang?q=mat+ong&province=tuyen-quang&stars=4");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 sản phẩm");
  await expect(cards(page)).toContainText("Tuyên Quang");
  await cards(page).getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Ai làm ra" })).toBeVisible();
  await expect(page.getByText(/Giấy chứng nhận \d+\/QĐ-\p{L}+, .*còn hạn tới/u)).toBeVisible();
});

test("suggestions by keyboard alone; recent searches are offered and forgotten", async ({ page }) => {
  await page.goto("/");
  await field(page).focus();
  await page.keyboard.type("mat on");
  await expect(suggestions(page).first()).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(suggestions(page)).toHaveCount(0);
  await page.keyboard.type("g");
  await expect(suggestions(page).first()).toContainText(/mật ong/i);
  await page.keyboard.press("ArrowDown");
  await expect(suggestions(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/hang\/mat-ong/);

  await field(page).fill("gùi mây");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/hang\?q=/);
  await expect(field(page)).toHaveValue("gùi mây");
  await field(page).fill("");
  await expect(suggestions(page, { name: "gùi mây" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Xoá các lần tìm" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(suggestions(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.localStorage.getItem("recent-searches"))).toBeNull();
});

test("nothing found says what may be meant, and which filter to drop", async ({ page }) => {
  await page.goto("/hang?q=mat+ong+xyzzy");
  await page.getByRole("link", { name: "“mật ong”", exact: true }).click();
  await expect(cards(page).first()).toContainText(/mật ong/i);
  await page.goto("/hang?q=mat+ong&cooperative=suoi-truc");
  await page.getByRole("link", { name: /^Bỏ “HTX Mây tre Suối Trúc”: \d+ sản phẩm$/ }).click();
  await expect(page).toHaveURL("/hang?q=mat+ong");
  await expect(cards(page).first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("searching and filtering are plain forms", async ({ page, isMobile }) => {
    await page.goto("/hang");
    await page.getByRole("searchbox", { name: "Tìm hàng" }).fill("mat ong");
    await page.getByRole("button", { name: "Tìm", exact: true }).click();
    await expect(cards(page).first()).toContainText(/mật ong/i);
    // A popover opens without script.
    if (isMobile) await openFilters(page);
    await page.getByLabel("Tỉnh, thành phố").selectOption("tuyen-quang");
    await page.getByLabel("Từ", { exact: true }).fill("100.000");
    await page.getByRole("button", { name: /^Xem \d+ sản phẩm$/ }).click();
    await expect(page.getByRole("link", { name: "Bỏ lọc: Tuyên Quang" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Bỏ lọc: Từ 100.000 ₫" })).toBeVisible();
    await expect(cards(page).first()).toContainText("Tuyên Quang");
  });
});
