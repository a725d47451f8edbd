import { expect } from "@playwright/test";
import { placeField } from "../doors/place-field";
import { test } from "../doors/reader";
import { coffee, shippingKnown } from "./walk";

test("the demo world is labelled on every kind of page", async ({ page }) => {
  for (const path of [
    "/",
    "/hang",
    `/hang/${coffee.handle}`,
    "/htx",
    "/gio-hang",
    "/don-hang",
    "/khong-co-trang-nay",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("note")).toContainText("Thế giới minh hoạ");
  }
});

test("filters narrow the listing, stand in the URL and come off one by one", async ({ page, isMobile }) => {
  await page.goto("/hang");
  const all = await page.getByRole("main").getByRole("status").textContent();
  if (isMobile) await page.getByRole("button", { name: "Lọc", exact: true }).click();
  const province = placeField(page, "Tỉnh, thành phố");
  await province.fill("lao cai");
  await page.getByRole("option", { name: /Lào Cai/ }).click();
  await page.getByLabel("Nhóm hàng").selectOption("thuc-pham");
  await page.getByRole("button", { name: /^Xem \d+ sản phẩm$/ }).click();
  await expect(page).toHaveURL(/province=lao-cai/);
  await expect(page.getByRole("main").getByRole("status")).not.toHaveText(all ?? "");
  for (const card of await page.getByRole("main").getByRole("article").all())
    await expect(card).toContainText("Lào Cai");
  await page.getByRole("link", { name: "Bỏ lọc: Lào Cai" }).click();
  await expect(page).not.toHaveURL(/province/);
  await expect(page.getByRole("link", { name: "Bỏ lọc: Thực phẩm" })).toBeVisible();
});

test("sorting by price orders the goods", async ({ page }) => {
  await page.goto("/hang?sort=price_up");
  const prices = await page.locator("main article .number").allTextContents();
  const amounts = prices.map((text) => Number(text.replace(/\D/g, "")));
  expect(amounts.length).toBeGreaterThan(5);
  expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
});

test("nothing found says what was understood and leads on, without loading the page whole", async ({ page }) => {
  await page.goto("/hang?q=xyzzy&province=lao-cai", { waitUntil: "networkidle" });
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await expect(page.getByRole("heading", { name: "Chưa có món nào khớp" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Bỏ lọc: “xyzzy”" })).toBeVisible();
  await page.getByRole("link", { name: "Xem cả chợ" }).click();
  const card = page.getByRole("main").getByRole("article").first();
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(/\/hang$/);
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  // A window of its own is the browser's to open.
  const another = page.context().waitForEvent("page");
  await card.getByRole("link").click({ modifiers: ["ControlOrMeta"] });
  await (await another).waitForURL(/\/hang\/[a-z0-9-]+$/);
  await expect(page).toHaveURL(/\/hang$/);
});

test("a product says who made it, what certifies it and where the money goes", async ({ page }) => {
  await page.goto(`/hang/${coffee.handle}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(coffee.name);
  await expect(page.getByRole("heading", { name: "Ai làm ra" })).toBeVisible();
  await expect(page.getByText(/Giấy chứng nhận \d+\/QĐ-UBND/)).toBeVisible();
  const money = page.getByRole("region", { name: "Tiền của bạn đi đâu" });
  const shares = (await money.getByRole("definition").allTextContents()).map((text) => Number(text.replace(/\D/g, "")));
  const price = Number(((await money.getByText(/bạn trả cho một món/).textContent()) ?? "").replace(/\D/g, ""));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(price);
});

test("a photo opens over the page, closes by key, and what was seen can be forgotten", async ({ page }) => {
  await page.goto("/hang/mat-ong-bac-ha");
  // Noted once the page's script has run: a shopper stays longer than a test.
  await page.waitForFunction(() => localStorage.getItem("seen-goods") !== null);
  await page.goto(`/hang/${coffee.handle}`);
  await page.getByRole("link", { name: /^Xem ảnh 1/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("button", { name: "Phóng to" }).click();
  const offMiddle = () =>
    page
      .locator(".zoom-photo")
      .first()
      .evaluate((it) => Math.abs(it.scrollLeft * 2 - it.scrollWidth + it.clientWidth));
  await expect.poll(offMiddle).toBeLessThanOrEqual(2);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  const seen = page.getByRole("region", { name: "Bạn vừa xem" });
  await expect(seen.getByRole("link")).toHaveText(["Mật ong bạc hà"]);
  await seen.getByRole("button", { name: "Xoá danh sách" }).click();
  await expect(seen).toBeHidden();
});

test("a cooperative shows its people, goods and certificates", async ({ page }) => {
  await page.goto("/htx");
  await page.getByRole("main").getByRole("article").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/htx\/[a-z-]+$/);
  await expect(page.getByRole("heading", { name: /Hàng đang bán \(\d+\)/ })).toBeVisible();
});

test("an address nobody answers to is a true 404", async ({ page }) => {
  for (const path of [
    "/khong-co",
    "/hang/khong-co-mon-nay",
    "/htx/khong-co",
    "/nghe/khong-co",
    "/tinh/ha-tay",
    "/en/nothing",
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Không có trang này|There is no such page/);
  }
});

test("a search engine finds every page in both languages, and no door", async ({ request, page, isMobile }) => {
  test.skip(!isMobile, "the same bytes at a desk");
  const read = async (address: string) => (await request.get(address)).text();
  const index = (await read("/sitemap.xml")).match(/(?<=<loc>)[^<]+/g) ?? [];
  const maps = await Promise.all(index.map((address) => read(new URL(address).pathname)));
  const listed = maps.flatMap((map) => map.match(/(?<=<loc>)[^<]+/g) ?? []).map((it) => new URL(it).pathname);
  expect(listed).toEqual(
    expect.arrayContaining([`/hang/${coffee.handle}`, "/en/nghe/nuoi-ong", "/htx/suoi-suong", "/en"]),
  );
  expect(listed.filter((it) => /^(\/en)?\/(hoi|hop-tac-xa|dat-hang|don-hang)/.test(it))).toEqual([]);
  expect(await read("/robots.txt")).toContain(`Sitemap: ${index[0]?.replace("sitemap/pages.xml", "sitemap.xml")}`);
  expect((await request.get("/sitemap/nobody.txt")).status()).toBe(404);
  await page.goto(`/en/hang/${coffee.handle}`);
  await expect(page.locator("link[rel=alternate][hreflang=vi]")).toHaveAttribute(
    "href",
    new RegExp(`/hang/${coffee.handle}$`),
  );
  const data = await page.locator("script[type='application/ld+json']").allTextContents();
  expect(data.map((text) => JSON.parse(text)["@type"]).sort()).toEqual(["BreadcrumbList", "Product"]);
});

test("S8: English is the same page in English, and leads back; an order is placed in English", async ({ page }) => {
  await page.goto(`/hang/${coffee.handle}`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en/hang/${coffee.handle}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(coffee.nameEn);
  await expect(page.getByRole("button", { name: "Add to basket" })).toBeVisible();
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(coffee.name);

  await page.goto(`/en/hang/${coffee.handle}`);
  await page.getByRole("button", { name: "Buy now" }).click();
  await page.getByLabel("Full name").fill("Anna Smith");
  await page.getByLabel("Mobile phone").fill("0912345678");
  await placeField(page, "Province or city").fill("ha giang");
  await page.getByRole("option", { name: /Tuyên Quang/ }).click();
  await placeField(page, /^Commune/).fill("dong van");
  await page.getByRole("option").first().click();
  await page.getByLabel("House, street, village").fill("12 Ma Pi");
  await shippingKnown(page);
  await page.getByRole("button", { name: /^Place order/ }).click();
  await expect(page).toHaveURL(/\/en\/don-hang\/CP/);
  await expect(page.getByText(/Pay .* in cash on delivery/)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("filters, basket and the province choice work as plain forms", async ({ page }) => {
    await page.goto("/day-hang");
    await page.getByRole("link", { name: /^Lào Cai: / }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hàng Lào Cai");
    await page.getByRole("link", { name: /^Xem cả \d+ món/ }).click();
    await expect(page.getByRole("link", { name: "Bỏ lọc: Lào Cai" })).toBeVisible();
    await page.locator("header input[name=q]").fill("ca phe arabica");
    await page.locator("header input[name=q]").press("Enter");
    await page.getByRole("article").getByRole("link", { name: coffee.name }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(coffee.name);
    await page.getByRole("button", { name: "Mua ngay" }).click();
    await expect(page).toHaveURL(/\/dat-hang$/);
    await page.getByLabel("Họ và tên").fill("Trần Thị Thử");
    await page.getByLabel("Tỉnh, thành phố").selectOption("01");
    await page.getByRole("button", { name: "Hiện xã, phường của tỉnh này" }).click();
    await expect(page.getByLabel("Họ và tên")).toHaveValue("Trần Thị Thử");
    await page.getByLabel(/Xã, phường/).selectOption({ index: 3 });
    await page.getByLabel("Số nhà, đường, thôn, bản").fill("12 Hàng Bông");
    await page.getByRole("button", { name: /^Đặt hàng/ }).click();
    await expect(page.getByText("Bạn ghi số điện thoại để người giao hàng gọi.")).toBeVisible();
    await page.getByLabel("Số điện thoại di động").fill("0912345678");
    await page.getByText("Gửi làm quà: thêm lời chúc").click();
    await page.getByRole("textbox", { name: "Gửi làm quà: thêm lời chúc" }).fill("Chúc mẹ \u202e mạnh khoẻ");
    await page.getByRole("button", { name: /^Đặt hàng/ }).click();
    await expect(page.getByText(/Trong ô này có ký tự không in ra được/)).toBeVisible();
    await page.getByRole("textbox", { name: "Gửi làm quà: thêm lời chúc" }).fill("Chúc mẹ mạnh khoẻ");
    await page.getByRole("button", { name: /^Đặt hàng/ }).click();
    await expect(page).toHaveURL(/\/don-hang\/CP/);
    await expect(page.getByText("Chúc mẹ mạnh khoẻ")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^CP\d+-[0-9A-Z]{4}$/);
  });
});
