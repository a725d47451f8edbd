import { expect, type Route } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { test } from "../doors/reader";
import { addToBasket, cardamom, coffee, fillAddress } from "../shop/walk";

test.use({ serviceWorkers: "allow" });

test("without a connection: what was seen, the basket and the order are read, and nothing is sent twice", async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const keptPaths = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => !name.includes("-files-"));
      const all = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map((it) => it.url)),
      );
      return all.flat().map((url) => new URL(url).pathname);
    });
  const kept = (path: string) => expect.poll(keptPaths, { timeout: 15_000 }).toContain(path);
  await addToBasket(page, coffee.handle);
  await kept(`/hang/${coffee.handle}`);
  await page.goto("/gio-hang");
  await kept("/gio-hang");
  await page.goto("/dat-hang");
  await fillAddress(page);
  await page.getByText("Gửi làm quà: thêm lời chúc").click();
  await page.getByRole("textbox", { name: "Gửi làm quà: thêm lời chúc" }).fill("Chúc mẹ mạnh khoẻ");

  await context.setOffline(true);
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page.getByText(/bấm nhiều lần cũng chỉ thành một đơn/)).toBeVisible();
  await expect(page.getByText(/Nút này cần mạng/)).toBeVisible();
  await page.goto("/gio-hang");
  await expect(page.getByRole("main").getByRole("link", { name: coffee.name })).toBeVisible();
  await expect(page.getByText(/Đây là bản máy giữ lúc/)).toBeVisible();
  await page.goto(`/hang/${coffee.handle}`);
  const photo = page.getByRole("main").locator("img").first();
  await expect.poll(() => photo.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Mua ngay" }).click();
  await expect(page.getByText(/Nút này cần mạng/)).toBeVisible();
  await expectNoViolations(page);
  await page.goto(`/hang/${cardamom.handle}`);
  await expect(page.getByRole("heading", { name: "Chưa có mạng" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: coffee.name })).toBeVisible();
  await expectNoViolations(page);
  await page.goto("/dat-hang");
  await expect(page.getByRole("heading", { name: "Chưa có mạng" })).toBeVisible();

  await context.setOffline(false);
  await page.goto("/dat-hang");
  await fillAddress(page);
  await expect(page.getByRole("textbox", { name: "Gửi làm quà: thêm lời chúc" })).toHaveValue("Chúc mẹ mạnh khoẻ");
  // The order is made, its answer is lost on the way, and she presses again.
  let lost = "";
  const lose = async (route: Route) => {
    const answer = await route.fetch();
    lost = (await answer.json()).href;
    await route.abort();
  };
  await page.route("**/api/checkout", lose, { times: 1 });
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page.getByText(/bấm nhiều lần cũng chỉ thành một đơn/)).toBeVisible();
  await page.getByRole("button", { name: /^Đặt hàng/ }).click();
  await expect(page).toHaveURL(/\/don-hang\/CP/);
  const order = new URL(page.url()).pathname;
  expect(order).toBe(lost);
  await expect(page.getByText("Chúc mẹ mạnh khoẻ")).toBeVisible();
  await kept(order);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^CP/);
  await expect(page.getByText(/Đây là bản máy giữ lúc/)).toBeVisible();

  // What she ordered is no basket any more, without a connection either.
  await page.goto("/gio-hang");
  await expect(page.getByRole("heading", { name: /Giỏ đang trống|Chưa có mạng/ })).toBeVisible();

  await context.setOffline(false);
  await page.goto("/tai-khoan/dang-nhap?said=ended");
  await expect.poll(keptPaths).not.toContain(order);
});
