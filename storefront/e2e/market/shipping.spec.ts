import { expect, type Page } from "@playwright/test";
import { staffDoor } from "../doors/ask";
import { loginOf } from "../doors/demo-world";
import { placeField } from "../doors/place-field";
import { test } from "../doors/reader";
import { signIn } from "../doors/sign-in";
import { addToBasket, coffee, shippingKnown } from "../shop/walk";

const weavers = loginOf("cooperative", "Suối Trúc");
const basket = { handle: "gui-may-dan-tay", name: "Gùi mây đan tay" };
const fair = "Chợ phiên Tam Quang, sáng chủ nhật";

/** The other journeys of this market buy from the same cooperative: its prices go back to what they were. */
test.afterAll(async () => {
  const door = await staffDoor(weavers.login.replaceAll(/\D/g, ""), weavers.password);
  const { table } = await door("/coop/shipping");
  const next = { next_region: "38000" };
  const bands = table.bands.map((it: any) =>
    it.upToGrams === 2000 ? { ...it, pricesDong: { ...it.pricesDong, ...next } } : it,
  );
  await door("/coop/shipping", { table: { ...table, bands, freeFromDong: null, pickUpPlace: null } });
});

async function setPrices(page: Page): Promise<void> {
  await signIn(page, "cooperative", weavers);
  await page.goto("/hop-tac-xa/tien/phi-gui");
  await expect(page.getByText("Gói 1,2 kg về Hà Nội: 38.000 ₫")).toBeVisible();
  await page.getByLabel("Sang miền bên cạnh, Đến 2 kg").fill("3.000");
  await expect(page.getByText("Gói 1,2 kg về Hà Nội: 3.000 ₫")).toBeVisible();
  await page.getByRole("button", { name: "Lưu bảng giá" }).click();
  await expect(page.getByText(/rẻ hơn gói nhẹ hơn/).first()).toBeVisible();
  await expect(page.getByLabel("Sang miền bên cạnh, Đến 2 kg")).toBeFocused();
  await page.getByLabel("Sang miền bên cạnh, Đến 2 kg").fill("35.000");
  await page.getByLabel("Miễn phí gửi từ").fill("500.000");
  await page.getByLabel("Cho khách đến lấy tại hội chợ, chợ phiên").check();
  await page.getByLabel("Ở đâu, lúc nào").fill(fair);
  await page.reload();
  await expect(page.getByLabel("Ở đâu, lúc nào")).toHaveValue(fair);
  await expect(page.getByLabel("Cho khách đến lấy tại hội chợ, chợ phiên")).toBeChecked();
  await page.getByRole("button", { name: "Lưu bảng giá" }).click();
  await expect(page.getByText("Đã lưu. Khách thấy giá mới ngay bây giờ.")).toBeVisible();
}

async function fillHaNoi(page: Page): Promise<void> {
  await page.getByLabel("Họ và tên").fill("Trần Thị Thử");
  await page.getByLabel("Số điện thoại di động").fill("0912 345 678");
  await placeField(page, "Tỉnh, thành phố").fill("ha noi");
  await page.getByRole("option", { name: /Hà Nội/ }).click();
  await placeField(page, /Xã, phường/).fill("ba dinh");
  await page.getByRole("option", { name: /Ba Đình/ }).click();
  await page.getByLabel("Số nhà, đường, thôn, bản").fill("12 ngõ 3");
}

test("two cooperatives at different distances: each its own shipping, free from an amount, fetched at the fair", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const panel = await (await browser.newContext({ baseURL, locale: "vi-VN" })).newPage();
  await setPrices(panel);
  await panel.context().close();

  await page.goto(`/hang/${basket.handle}`);
  const shipping = page.getByRole("region", { name: "Phí gửi và thời gian" });
  await shipping.getByRole("combobox").selectOption({ label: "Hà Nội" });
  await expect(shipping.getByRole("status")).toContainText("Gửi một món: 32.000 ₫, 3–4 ngày.");
  await addToBasket(page, basket.handle);
  await addToBasket(page, coffee.handle);

  await page.goto("/gio-hang");
  const main = page.getByRole("main");
  await expect(main.getByText("từ 32.000 ₫")).toBeVisible();
  await expect(main.getByText("từ 24.000 ₫")).toBeVisible();
  await expect(main.getByText("Mua thêm 220.000 ₫ nữa được miễn phí gửi")).toBeVisible();
  await page.getByRole("button", { name: `Thêm một: ${basket.name}` }).click();
  await expect(main.getByText("Miễn phí", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: `Bớt một: ${basket.name}` }).click();
  await expect(main.getByText("từ 32.000 ₫")).toBeVisible();

  await page.goto("/dat-hang");
  await fillHaNoi(page);
  await shippingKnown(page);
  const order = page.getByRole("button", { name: /^Đặt hàng/ });
  await expect(order).toHaveText("Đặt hàng 461.000 ₫");
  await page.getByRole("radio", { name: /Tự đến lấy/ }).check();
  await expect(order).toHaveText("Đặt hàng 429.000 ₫");
  await order.click();
  await expect(page).toHaveURL(/\/don-hang\/CP/, { timeout: 30_000 });
  await expect(main.getByText(`Bạn tự đến lấy tại: ${fair}`)).toBeVisible({ timeout: 40_000 });
  await expect(main.getByText("429.000 ₫").first()).toBeVisible();
});

test("without script nobody pays a sum she has not read", async ({ browser, baseURL, page }) => {
  await addToBasket(page, coffee.handle);
  const plain = await browser.newContext({ baseURL, locale: "vi-VN", javaScriptEnabled: false });
  await plain.addCookies(await page.context().cookies());
  const form = await plain.newPage();
  await form.goto("/dat-hang");
  await form.getByLabel("Họ và tên").fill("Trần Thị Thử");
  await form.getByLabel("Số điện thoại di động").fill("0912 345 678");
  await form.locator("select[name=provinceCode]").selectOption("15");
  await form.locator("button[value=places]").click();
  // A highland commune of Lào Cai: 12.000 ₫ more than the province's least, which is what the page could show.
  await form.locator("select[name=communeCode]").selectOption("03043");
  await form.getByLabel("Số nhà, đường, thôn, bản").fill("Thôn Má Pí, nhà 12");
  const order = form.getByRole("button", { name: /^Đặt hàng/ });
  await expect(order).toContainText("149.000 ₫");
  await order.click();
  await expect(form.getByText(/làm tổng tiền thành 161\.000.₫/)).toBeVisible();
  await expect(order).toContainText("161.000 ₫");
  await order.click();
  await expect(form).toHaveURL(/\/don-hang\/CP/, { timeout: 30_000 });
  await plain.close();
});
