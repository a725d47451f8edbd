import { expect, test, type Page } from "@playwright/test";
import { expectNoViolations } from "../doors/expect-no-violations";
import { freshPhone, PASSWORD, register } from "../doors/newcomer";
import { askAsStaff } from "../doors/operator";

const pageOf = async (page: Page) => ({
  name: "bien-ban.png",
  mimeType: "image/png",
  buffer: await page.screenshot({ fullPage: false }),
});

test("minutes are photographed with a rule or after it, and a version without them says so", async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const phone = freshPhone();
  await register(page, phone, "HTX Biên Bản");
  const { today } = await askAsStaff(phone, PASSWORD, "/coop/rules");
  const part = { basis: "pool", retainedBp: 1000, fundBp: 0, memberBp: 9000, advanceCapBp: 5000 };
  await askAsStaff(phone, PASSWORD, "/coop/rules", {
    key: `rule-${phone}`,
    ...part,
    validFrom: today,
    minutesRef: "BB 1",
  });

  await page.goto("/hop-tac-xa/tien/quy-che");
  const first = page.getByRole("listitem").filter({ hasText: "Bản số 1" });
  await expect(first.getByText("Chưa có ảnh biên bản.")).toBeVisible();
  await first.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expectNoViolations(page);
  await first.getByRole("button", { name: "Lưu ảnh" }).click();
  await expect(first.getByText("Chọn hoặc chụp ảnh biên bản.").first()).toBeVisible();
  const text = { name: "bien-ban.jpg", mimeType: "image/jpeg", buffer: Buffer.from("không phải ảnh") };
  await first.getByLabel("Ảnh một trang biên bản đã ký").setInputFiles(text);
  await first.getByRole("button", { name: "Lưu ảnh" }).click();
  await expect(first.locator(".field-error")).not.toBeEmpty();
  await first.getByLabel("Ảnh một trang biên bản đã ký").setInputFiles(await pageOf(page));
  await first.getByRole("button", { name: "Lưu ảnh" }).click();
  const link = first.getByRole("link", { name: /Ảnh biên bản, trang 1/ });
  await expect(link).toBeVisible();
  await expect(first.getByText("Chưa có ảnh biên bản.")).toHaveCount(0);
  const address = (await link.getAttribute("href")) ?? "";
  const photo = await page.request.get(address);
  expect([photo.status(), photo.headers()["content-type"], photo.headers()["cache-control"]]).toEqual([
    200,
    "image/jpeg",
    "private, no-store",
  ]);

  const stranger = await browser.newContext({ baseURL });
  expect((await stranger.request.get(address)).status()).toBe(404);
  const neighbour = await stranger.newPage();
  await register(neighbour, freshPhone(), "HTX Bên Cạnh");
  expect((await neighbour.request.get(address)).status()).toBe(404);
  await stranger.close();

  await page.getByLabel("Biên bản họp số").fill("BB 2");
  await page.getByLabel("Ảnh biên bản (không bắt buộc").setInputFiles(await pageOf(page));
  await page.getByRole("button", { name: "Ghi quy chế mới" }).click();
  const second = page.getByRole("listitem").filter({ hasText: "Bản số 2" });
  await expect(second.getByRole("link", { name: /Ảnh biên bản, trang 1/ })).toBeVisible();
  await expectNoViolations(page);
});
