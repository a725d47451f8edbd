import { expect } from "@playwright/test";
import { test } from "../doors/reader";
import { addToBasket, cardamom, coffee, fillAddress, shippingKnown } from "./walk";

test("a basket over two cooperatives: shipping per cooperative, change, remove, undo", async ({ page }) => {
  await addToBasket(page, coffee.handle);
  await expect(page.getByRole("link", { name: /Giỏ hàng\s+1/ })).toBeVisible();
  await addToBasket(page, cardamom.handle);
  await page.goto("/gio-hang");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2 })).toHaveCount(2);
  await expect(main.getByText("Phí gửi hàng")).toHaveCount(3);
  // 280 g and 120 g, the place not yet known: the lightest band twice, and said to be the least.
  await expect(main.getByText("từ 36.000 ₫")).toBeVisible();

  await page.getByRole("button", { name: `Thêm một: ${coffee.name}` }).click();
  await expect(page.getByRole("link", { name: /Giỏ hàng\s+3/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: `Số lượng: ${coffee.name}` })).toHaveValue("2");

  await page.getByRole("button", { name: `Bỏ ra: ${cardamom.name}` }).click();
  await expect(page.getByText(`Đã bỏ ra “${cardamom.name}”.`)).toBeVisible();
  await expect(main.getByRole("heading", { level: 2 })).toHaveCount(1);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(main.getByRole("heading", { level: 2 })).toHaveCount(2);
});

test("more than there is: the market's refusal is a sentence and the number goes back", async ({ page }) => {
  await addToBasket(page, coffee.handle);
  await page.goto("/gio-hang");
  await page.getByRole("textbox", { name: `Số lượng: ${coffee.name}` }).fill("900");
  await expect(page.getByText("Món này không còn đủ số lượng bạn chọn.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: `Số lượng: ${coffee.name}` })).toHaveValue("1");
});

test("an empty basket leads to the goods, and checkout leads to the basket", async ({ page }) => {
  await page.goto("/dat-hang");
  await expect(page).toHaveURL(/\/gio-hang$/);
  await expect(page.getByRole("heading", { name: "Giỏ đang trống" })).toBeVisible();
});

test("checkout says what is missing beside each field and keeps what was typed over a reload", async ({ page }) => {
  await addToBasket(page, coffee.handle);
  await page.goto("/dat-hang");
  await page.getByLabel("Họ và tên").fill("Trần Thị Thử");
  await page.getByLabel("Số điện thoại di động").fill("12345");
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page.getByText(/Số di động có 10 chữ số/)).toBeVisible();
  await expect(page.getByText("Bạn chọn tỉnh, thành phố trong danh sách.")).toBeVisible();
  await expect(page.getByLabel("Số điện thoại di động")).toBeFocused();
  await page.reload();
  await expect(page.getByLabel("Họ và tên")).toHaveValue("Trần Thị Thử");
});

test("S2: cash on delivery: the order's code, its parcels, its text message, and the way back to it from another phone", async ({
  page,
  browser,
}) => {
  await addToBasket(page, coffee.handle);
  await addToBasket(page, cardamom.handle);
  await page.goto("/dat-hang");
  await fillAddress(page);
  await page.getByRole("button", { name: /^Đặt hàng/ }).dblclick();
  await expect(page).toHaveURL(/\/don-hang\/CP/);
  const code = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  expect(code).toMatch(/^CP\d+-[0-9A-Z]{4}$/);
  await expect(page.getByText(/Bạn trả .* tiền mặt khi nhận hàng/)).toBeVisible();
  await expect(page.getByRole("main").getByText("Đã đặt").first()).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole("link", { name: /Giỏ hàng/ })).toHaveText(/^Giỏ hàng\s*$/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Giỏ đang trống" })).toBeVisible();

  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const stranger = await other.newPage();
  await stranger.goto(`/don-hang/${code}`);
  await expect(stranger).toHaveURL(/\/don-hang\?code=/);
  await stranger.getByLabel("Số điện thoại lúc đặt").fill("0987654321");
  await stranger.getByRole("button", { name: "Xem đơn" }).click();
  await expect(stranger.getByText(/Không tìm thấy đơn nào/)).toBeVisible();
  await stranger.getByLabel("Mã đơn").fill(code.toLowerCase().replace("-", " "));
  await stranger.getByLabel("Số điện thoại lúc đặt").fill("+84 912 345 678");
  await stranger.getByRole("button", { name: "Xem đơn" }).click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(code);
  await expect(async () => {
    await stranger.goto("/hop-thu?phone=0912345678");
    const message = stranger.getByRole("listitem").filter({ hasText: `đã nhận đơn ${code}` });
    await expect(message).toHaveCount(1);
    await expect(message).toContainText(/Bạn trả .*₫ tiền mặt khi nhận hàng. Xem đơn: .*\/don-hang\//);
  }).toPass({ timeout: 20_000 });
  await other.close();
});

test("two taps at the same instant, and a second tab, make one order", async ({ page }) => {
  await addToBasket(page, coffee.handle);
  await page.goto("/dat-hang");
  const basketKey = await page.locator("input[name=basketKey]").inputValue();
  const form = {
    locale: "vi",
    basketKey,
    fullName: "Trần Thị Thử",
    phone: "0912345678",
    provinceCode: "01",
    communeCode: "00004",
    street: "12 Hàng Bông",
    note: "",
  };
  const send = () => page.request.post("/api/checkout", { data: form, headers: { accept: "application/json" } });
  const answers = await Promise.all([send(), send(), send()]);
  const hrefs = await Promise.all(answers.map(async (answer) => (await answer.json()).href));
  expect(hrefs[0]).toMatch(/^\/don-hang\/CP/);
  expect(new Set(hrefs).size).toBe(1);
  // A second tab still shows the form.
  expect((await (await send()).json()).href).toBe(hrefs[0]);
});

test("all of it with the keyboard alone", async ({ page }) => {
  await page.goto(`/hang/${coffee.handle}`);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Tới nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("button", { name: "Thêm vào giỏ" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã thêm vào giỏ.")).toBeVisible();
  await page.goto("/dat-hang");
  await page.getByLabel("Họ và tên").focus();
  await page.keyboard.type("Tran Thi Thu");
  await page.keyboard.press("Tab");
  await page.keyboard.type("0912345678");
  await page.keyboard.press("Tab");
  await page.keyboard.type("lang son");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Tỉnh, thành phố" })).toHaveValue("Tỉnh Lạng Sơn");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: /Xã, phường/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12 Bac Son");
  await shippingKnown(page);
  await page.getByRole("button", { name: /^Đặt hàng/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/don-hang\/CP/);
});

test("with the signal gone the page says so, and nothing is sent", async ({ page, context }) => {
  await addToBasket(page, coffee.handle);
  await page.goto(`/hang/${cardamom.handle}`);
  await context.setOffline(true);
  await expect(page.getByText(/Đang mất mạng/)).toBeVisible();
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await expect(page.getByText("Chưa thêm được vào giỏ.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/Đang mất mạng/)).toBeHidden();
});
